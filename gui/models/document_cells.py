"""What the list of documents says about each document, in words."""

from enum import IntEnum

from gui.domain.document import State
from gui.models.wording import figure, local_date, long_date, tip
from gui.store.documents import DocumentRow
from gui.translation import mark, tr, trn

STATE_WORDS = {
    State.NEW: mark("New"),
    State.IN_PROGRESS: mark("In progress"),
    State.DONE: mark("Done"),
}
"""To be translated where they are shown, as the next."""
UNTITLED = mark("Untitled")


class DocumentColumn(IntEnum):
    """The columns of the list of documents."""

    TITLE = 0
    DATE = 1
    OUTLET = 2
    QUOTES = 3
    SUGGESTIONS = 4
    STATE = 5


def shown(row: DocumentRow, column: DocumentColumn) -> str:
    """Return what a cell shows."""
    match column:
        case DocumentColumn.TITLE:
            return row.title or tr(UNTITLED)
        case DocumentColumn.DATE:
            return local_date(row.published)
        case DocumentColumn.OUTLET:
            return row.outlet or ""
        case DocumentColumn.QUOTES:
            return figure(row.quotes)
        case DocumentColumn.SUGGESTIONS:
            return figure(row.suggestions)
        case DocumentColumn.STATE:
            return tr(STATE_WORDS[row.state])


def spoken(row: DocumentRow, column: DocumentColumn) -> str:
    """Return what a screen reader says of a cell: of a title, all of the row."""
    quotes = trn("%Ln quote(s)", row.quotes)
    suggestions = trn("%Ln suggestion(s) to decide", row.suggestions)
    match column:
        case DocumentColumn.TITLE:  # the other columns may be hidden
            where = filter(None, (row.outlet, long_date(row.published)))
            title, state = row.title or tr(UNTITLED), tr(STATE_WORDS[row.state])
            noted = (tr("with a note"),) if row.noted else ()
            return ", ".join((title, state, *where, quotes, suggestions, *noted))
        case DocumentColumn.QUOTES:
            return quotes
        case DocumentColumn.SUGGESTIONS:
            return suggestions
        case DocumentColumn.DATE:
            return long_date(row.published) or tr("no date")
        case DocumentColumn.OUTLET:
            return row.outlet or tr("no outlet")
        case _:
            return shown(row, column)


def explained(row: DocumentRow) -> str:
    """Return the tool tip of a row: all of it."""
    where = ", ".join(filter(None, (row.outlet, long_date(row.published))))
    counts = tr(
        "{quotes}, {suggestions}. {state}.",
        quotes=spoken(row, DocumentColumn.QUOTES),
        suggestions=spoken(row, DocumentColumn.SUGGESTIONS),
        state=tr(STATE_WORDS[row.state]),
    )
    noted = tr("There is a note on it, above the text.") if row.noted else ""
    return tip(row.title or tr(UNTITLED), where, counts, noted)
