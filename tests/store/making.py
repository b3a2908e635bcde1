"""Values for the tests of the store."""

from uuid import uuid4

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import MAIN_ROLE, Annotation, Layer, Link, Part, Role, Status
from gui.domain.document import Details
from gui.domain.edits import ActorEdit, AnnotationEdit, Edit, Step
from gui.domain.incoming import Incoming
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.span import Span
from gui.store.library import Library

TEXT = "The minister said: “Peace 😀 is near.” قال الوزير: السلام قريب. He left."
WHO = "user:ann"


def added(library: Library, text: str = TEXT, **details: str) -> int:
    """Add one document; return its id."""
    item = Incoming(Details(**details), text)  # type: ignore[arg-type]
    (ident,) = library.documents.add([item], keep_duplicates=True).ids
    return ident


def made(
    document: int,
    start: int = 0,
    stop: int = 3,
    layer: Layer = Layer.QUOTE,
    *,
    label: str | None = None,
    status: Status = Status.ACCEPTED,
    origin: str = WHO,
    links: tuple[Link, ...] = (),
    tags: tuple[str, ...] = (),
    more: tuple[Part, ...] = (),
    ident: int = -1,
) -> Annotation:
    """Make an annotation that is not stored yet."""
    return Annotation(
        id=ident,
        uid=uuid4().hex,
        document=document,
        layer=layer,
        label=label,
        parts=(Part(MAIN_ROLE[layer], Span(start, stop)), *more),
        status=status,
        origin=origin,
        created="2026-01-01T00:00:00Z",
        changed="2026-01-01T00:00:00Z",
        tags=tags,
        links=links,
    )


def step(*edits: Edit, command: str = "quote.tag") -> Step:
    """Make a step."""
    return Step(command, edits)


def stored(library: Library, annotation: Annotation, who: str = "ann") -> Annotation:
    """Store an annotation; return it with its id."""
    change = library.apply(step(AnnotationEdit(None, annotation)), who)
    edit = change.edits[0]
    assert isinstance(edit, AnnotationEdit)
    assert edit.after is not None
    return edit.after


def named(library: Library, name: str, *aliases: str, kind: ActorKind | None = None) -> Actor:
    """Store an actor; return it with its id."""
    actor = Actor(-1, uuid4().hex, name, kind, aliases=aliases)
    edit = library.apply(step(ActorEdit(None, actor)), "ann").edits[0]
    assert isinstance(edit, ActorEdit)
    assert edit.after is not None
    return edit.after


def proposed(
    start: int, stop: int, *names: str, layer: Layer = Layer.QUOTE, label: str | None = None
) -> Proposal:
    """Make a detector's proposal, with speakers of those names."""
    return Proposal(
        layer,
        label,
        (Part(MAIN_ROLE[layer], Span(start, stop)),),
        0.5,
        "cue 'said'",
        tuple(SpeakerProposal(name, ActorKind.PERSON, 0.4, "before the cue") for name in names),
    )


def cue(start: int, stop: int) -> Part:
    """Make a cue."""
    return Part(Role.CUE, Span(start, stop))


def source(start: int, stop: int) -> Part:
    """Make a source."""
    return Part(Role.SOURCE, Span(start, stop))
