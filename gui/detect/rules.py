"""The detector that needs no model."""

from collections.abc import Callable, Iterator

from gui.domain.annotation import Kind, Layer, Part, Role
from gui.domain.proposal import Proposal
from gui.domain.quotation import regions
from gui.domain.segment import paragraphs
from gui.domain.span import Span


class RuleDetector:
    """Finds quotes, their speakers and entities by rule."""

    origin = "detector:rules/1"
    layers = frozenset({Layer.QUOTE, Layer.ENTITY})

    def detect(
        self, text: str, language: str | None, stop: Callable[[], bool]
    ) -> Iterator[Proposal]:
        """Yield proposals paragraph by paragraph; see `Detector.detect`."""
        for paragraph in paragraphs(text):
            if stop():
                return
            for region in regions(paragraph.of(text)):
                span = Span(region.start + paragraph.start, region.stop + paragraph.start)
                if span.of(text).count(" ") >= 3:
                    parts = (Part(Role.CONTENT, span),)
                    yield Proposal(Layer.QUOTE, Kind.DIRECT, parts, 0.5, "between quotation marks")
