"""Short ways to make values for tests."""

from gui.domain.annotation import MAIN_ROLE, Annotation, Layer, Part, Role, Status
from gui.domain.span import Span


def annotation(
    ident: int = 1,
    *spans: tuple[int, int],
    layer: Layer = Layer.QUOTE,
    label: str | None = None,
    status: Status = Status.SUGGESTED,
    extra: tuple[Part, ...] = (),
) -> Annotation:
    """Make an annotation of document 1 with the given main spans."""
    role = MAIN_ROLE[layer]
    parts = tuple(Part(role, Span(*span)) for span in (spans or ((0, 5),)))
    origin = "detector:rules/1" if status is not Status.ACCEPTED else "user:ann"
    return Annotation(
        ident, f"uid-{ident}", 1, layer, label, (*parts, *extra), status, origin, 0.8, "a reason"
    )


def source(start: int, stop: int) -> Part:
    """Make a source part."""
    return Part(Role.SOURCE, Span(start, stop))
