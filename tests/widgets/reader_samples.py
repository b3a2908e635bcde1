"""An article with quotes in quotes, overlaps, emoji and Hebrew, and readers that show it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status
from gui.domain.document import Details, Document
from gui.domain.span import Span
from gui.domain.utf16 import Utf16Map
from gui.widgets.reader import Reader

TEXT = (
    "The harbour stays closed until spring 🚢, the ministry said.\n"
    "\n"
    "“The mayor told me, ‘We knew in June,’ and I left,” said Tomas Reyes. Nobody else spoke.\n"
    "\n"
    "The word שלום עולם stands here.\u00a0So does\u2028a broken line.\n"
)
NAMES = {1: "Ministry of Transport", 2: "Tomas Reyes", 3: "The mayor"}
MADE = "detector:rules/1"


def document(text: str = TEXT, title: str | None = "A wall with cracks") -> Document:
    """Return a document with a title."""
    details = Details(title=title, outlet="The Courier", published="2026-03-02")
    return Document(1, "d1", details, text, "")


def place(words: str, text: str = TEXT) -> Span:
    """Return where words first stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def made(
    ident: int,
    layer: Layer,
    label: str | None,
    parts: Sequence[tuple[Role, str]],
    status: Status = Status.ACCEPTED,
    links: tuple[Link, ...] = (),
    tags: tuple[str, ...] = (),
) -> Annotation:
    """Make an annotation of words in TEXT."""
    return Annotation(
        ident,
        f"u{ident}",
        1,
        layer,
        label,
        tuple(Part(role, place(words)) for role, words in parts),
        status,
        MADE,
        0.8,
        "cue 'said'",
        links=links,
        tags=tags,
    )


OUTER = made(
    1,
    Layer.QUOTE,
    "direct",
    [
        (Role.CONTENT, "“The mayor told me, ‘We knew in June,’ and I left,”"),
        (Role.CUE, "said Tomas"[:4]),
        (Role.SOURCE, "Tomas Reyes"),
    ],
    links=(Link(2, Status.ACCEPTED, MADE),),
)
NESTED = made(
    2,
    Layer.QUOTE,
    "direct",
    [(Role.CONTENT, "‘We knew in June,’"), (Role.CUE, "told"), (Role.SOURCE, "The mayor")],
    links=(Link(3, Status.SUGGESTED, MADE),),
)
PERSON = made(3, Layer.ENTITY, "PERSON", [(Role.MENTION, "Tomas Reyes")])
SUGGESTED = made(
    4,
    Layer.QUOTE,
    "indirect",
    [(Role.CONTENT, "The harbour stays closed until spring 🚢"), (Role.SOURCE, "the ministry")],
    Status.SUGGESTED,
    links=(Link(1, Status.SUGGESTED, MADE),),
)
REJECTED = made(5, Layer.ENTITY, "GPE", [(Role.MENTION, "harbour")], Status.REJECTED)
HEBREW = made(6, Layer.ENTITY, "ORG", [(Role.MENTION, "עולם")])
TAG = made(7, Layer.TAG, "Check this", [(Role.MARK, "Nobody else spoke")])
ALL = (OUTER, NESTED, PERSON, SUGGESTED, REJECTED, HEBREW, TAG)


def shown(qtbot: QtBot, text: str = TEXT, annotations: Sequence[Annotation] = ALL) -> Reader:
    """Return a visible reader with the focus."""
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(760, 640)
    reader.show_document(document(text))
    reader.set_annotations(annotations, NAMES)
    reader.show()
    reader.activateWindow()
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    return reader


def point(reader: Reader, position: int) -> QPoint:
    """Return a place of the viewport inside the character at a position."""
    cursor = QTextCursor(reader.document())
    cursor.setPosition(Utf16Map(reader.text()).to_units(position))
    return reader.cursorRect(cursor).center() + QPoint(3, 0)
