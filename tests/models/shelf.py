"""A small library to look at: documents with and without annotations."""

from pathlib import Path

from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status
from gui.domain.document import Details, Document, State
from gui.domain.edits import AnnotationEdit, DetailsEdit, Step
from gui.domain.incoming import Incoming
from gui.domain.span import Span
from gui.store.library import Library
from gui.store.opening import create

TEXT = (
    "“We sail at dawn,” said Mara Lind, the harbour master.\n\n"
    "Boats left Port Ellen on Monday. She added that the sea was calm.\n"
)
NAMES = {1: "Mara Lind", 2: "Port Ellen"}


def made(path: Path, count: int = 3) -> Library:
    """Make a library with so many documents, the first one with TEXT."""
    library = create(path)
    library.documents.add([incoming(number) for number in range(count)])
    return library


def incoming(number: int) -> Incoming:
    """Make the document of a number; every third one has neither title nor outlet."""
    bare = number % 3 == 2
    details = Details(
        title=None if bare else f"Title {number:04}",
        outlet=None if bare else f"Outlet {number % 7}",
        published=f"20{number % 30:02}-03-{number % 28 + 1:02}",
        state=list(State)[number % 3],
    )
    return Incoming(details, TEXT if number == 0 else f"{TEXT}Number {number}.")


def document(library: Library, row: int = 0) -> Document:
    """Return a document by its place in the order of import."""
    from gui.store.documents import DocumentQuery

    return library.documents.get(library.documents.ids(DocumentQuery())[row])


def place(words: str) -> Span:
    """Return where words stand in TEXT."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def quote(
    ident: int = 1,
    words: str = "“We sail at dawn,”",
    *,
    status: Status = Status.SUGGESTED,
    label: str | None = "direct",
    links: tuple[Link, ...] = (),
    owner: int = 1,
) -> Annotation:
    """Make a quote in TEXT."""
    return Annotation(
        ident,
        f"uid-{ident}",
        owner,
        Layer.QUOTE,
        label,
        (
            Part(Role.CONTENT, place(words)),
            Part(Role.CUE, place("said")),
            Part(Role.SOURCE, place("Mara Lind")),
        ),
        status,
        "detector:rules/1",
        0.85,
        "cue ‘said’ after closing mark",
        links=links,
    )


def entity(
    ident: int = 2,
    words: str = "Mara Lind",
    label: str = "PERSON",
    *,
    status: Status = Status.ACCEPTED,
    owner: int = 1,
) -> Annotation:
    """Make an entity in TEXT, by a person."""
    parts = (Part(Role.MENTION, place(words)),)
    return Annotation(ident, f"uid-{ident}", owner, Layer.ENTITY, label, parts, status, "user:ann")


def proposed(actor: int = 1) -> Link:
    """Make a link that was only proposed."""
    return Link(actor, Status.SUGGESTED, "detector:rules/1", 0.7, "nearest name")


def linked(actor: int = 1) -> Link:
    """Make a link that a person accepted."""
    return Link(actor, Status.ACCEPTED, "user:ann")


def added(library: Library, *annotations: Annotation) -> tuple[AnnotationEdit, ...]:
    """Store annotations and return the edits with their real ids."""
    edits = tuple(AnnotationEdit(None, annotation) for annotation in annotations)
    change = library.apply(Step("quote.tag", edits), "ann")
    return tuple(edit for edit in change.edits if isinstance(edit, AnnotationEdit))


def details_step(library: Library, row: int, **values: object) -> Step:
    """Make a step that corrects a document's details."""
    from dataclasses import replace

    found = document(library, row)
    after = replace(found.details, **values)  # type: ignore[arg-type]
    return Step("document.edit", (DetailsEdit(found.id, found.details, after),))
