"""The detector that runs the trained model of `resources/models`."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.detect.detector import Block, Detector, beginning
from gui.detect.language.guess import is_english
from gui.domain.annotation import Layer, Part, Role
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.quotation import kind_of
from gui.domain.reasons import Why
from gui.domain.span import Span

if TYPE_CHECKING:
    from gui.detect.model.entities import Entity
    from gui.detect.model.pieces import Pieces
    from gui.detect.model.quotes import Quote
    from gui.detect.model.run import Model, Reading, Window
    from gui.detect.model.speakers import SourceNames

BLOCK = 16
"""Windows that are decided on together, at most: about three articles. Names agree within a block,
and a long text's first proposals come before its end is read."""

FILES = ("encoder.onnx", "roles.onnx", "tokenizer.json", "decode.json")


def is_installed(folder: Path) -> bool:
    """Tell whether a folder holds all files of a model."""
    return all((folder / name).is_file() for name in FILES)


class ModelDetector(Detector):
    """Finds quotes, their sources and entities; other languages than English go by rule.

    Args:
        folder: holds the `FILES` of a model; see `is_installed`.

    The files are opened by the first call of `blocks`, in whatever thread or process that runs.
    """

    layers = frozenset({Layer.QUOTE, Layer.ENTITY})

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._model: Model | None = None

    def blocks(
        self,
        text: str,
        language: str | None,
        stop: Callable[[], bool],
        near: Callable[[], int] = beginning,
    ) -> Iterator[Block]:
        """Yield blocks of some windows each, the one near first; see `Detector.blocks`."""
        if stop():
            return
        if not is_english(text, language):
            from gui.detect.rules.detector import RuleDetector

            yield from RuleDetector().blocks(text, language, stop, near)
            return
        from gui.detect.model.run import windows
        from gui.detect.model.speakers import SourceNames

        model = self._opened()
        pieces = model.pieces(text)
        names = SourceNames(text, stop)
        left = _parts_of(text, pieces, list(windows(pieces.gap)))
        while left:
            part = left.pop(_nearest(left, near()))
            readings = list(_until(stop, model.read(pieces, part.windows)))
            if stop():
                return
            found = self._found(text, pieces, readings, names) if readings else []
            yield Block(part.start, part.stop, tuple(found))

    def _found(
        self, text: str, pieces: "Pieces", readings: "list[Reading]", names: "SourceNames"
    ) -> list[Proposal]:
        """Return the proposals of neighbouring windows in reading order."""
        from gui.detect.model.names import entities_in

        names.restart()
        entities = entities_in(text, pieces, readings)
        found = [_entity_proposal(entity) for entity in entities]
        for quote in self._quotes(text, pieces, readings):
            speakers = names.of([Span(*one) for one in quote.source], entities)
            found.append(_quote_proposal(text, quote, speakers))
        return sorted(found, key=lambda proposal: proposal.main[0])

    def _opened(self) -> "Model":
        if self._model is None:
            from gui.detect.model.run import Model

            self._model = Model(self._folder)
        return self._model

    @cached_property
    def _settings(self) -> dict[str, Any]:
        settings: dict[str, Any] = json.loads((self._folder / "decode.json").read_text("utf-8"))
        return settings

    @property
    def origin(self) -> str:
        """What made the proposals, with the version that calibration gave this model."""
        return f"detector:model/{self._settings['version']}"

    def _quotes(self, text: str, pieces: "Pieces", block: list["Reading"]) -> list["Quote"]:
        from gui.detect.model.quotes import quotes_in
        from gui.detect.model.regions import completed

        quotes, regions = quotes_in(text, pieces, block, self._settings["quote_weights"])
        return completed(text, quotes, regions, self._settings["quote_threshold"])


@dataclass(frozen=True, slots=True)
class _Part:
    """The stretch `[start, stop)` of a text that some neighbouring windows answer for."""

    start: int
    stop: int
    windows: "list[Window]"


def _parts_of(text: str, pieces: "Pieces", windows: "list[Window]") -> list[_Part]:
    """Cut a text into parts of about as many windows each, `BLOCK` at most."""
    count = max(1, -(-len(windows) // BLOCK))
    bounds = [number * len(windows) // count for number in range(count + 1)]
    starts = [0, *(pieces.spans[windows[first].own][0] for first in bounds[1:-1]), len(text)]
    return [
        _Part(start, stop, windows[first:last])
        for (start, stop), (first, last) in zip(pairwise(starts), pairwise(bounds), strict=True)
    ]


def _nearest(parts: list[_Part], place: int) -> int:
    """Return which part holds a place or comes next behind it, else the first."""
    return next((number for number, part in enumerate(parts) if place < part.stop), 0)


def _until(stop: Callable[[], bool], readings: "Iterable[Reading]") -> "Iterator[Reading]":
    for reading in readings:
        if stop():
            return
        yield reading


def _parts(role: Role, ranges: Iterable[tuple[int, int]]) -> list[Part]:
    return [Part(role, Span(*one)) for one in ranges]


def _entity_proposal(entity: "Entity") -> Proposal:
    parts = tuple(_parts(Role.MENTION, [(entity.start, entity.stop)]))
    return Proposal(Layer.ENTITY, entity.label, parts, round(entity.score, 3), entity.reason)


def _quote_proposal(text: str, quote: "Quote", speakers: tuple[SpeakerProposal, ...]) -> Proposal:
    parts = (
        *_parts(Role.CONTENT, quote.content),
        *_parts(Role.CUE, quote.cue),
        *_parts(Role.SOURCE, quote.source),
    )
    kind = kind_of(text, [Span(*one) for one in quote.content])
    score = round(quote.score, 3)
    return Proposal(Layer.QUOTE, kind, parts, score, _reason(text, quote), speakers)


def _reason(text: str, quote: "Quote") -> str:
    if not quote.cue:
        return Why.ALONE
    cue, source = (
        " … ".join(text[start:stop] for start, stop in ranges)
        for ranges in (quote.cue, quote.source)
    )
    return (Why.CUE_AND_SOURCE if source else Why.CUE_ALONE).format(cue=cue, source=source)
