"""What an import that was cut off, as by a dead battery, had brought in is shown at the start."""

from dataclasses import replace

from gui.domain.edits import DetailsEdit, Step
from gui.domain.errors import UserError
from gui.domain.message import Message, mark
from gui.store.library import Library

_CUT_OFF = mark(
    "An import was cut off. The articles that had come in are listed now ({count}). Import the"
    " files again for the rest; what is here already is skipped."
)


def show_arrived(library: Library, who: str) -> tuple[Message, ...]:
    """Show the documents of imports that never ended, as one act that undo takes back.

    Returns:
        What the person should know of it; nothing if there was no such import.
    """
    if library.read_only:
        return ()  # whoever has it open for writing may be importing right now
    try:
        count = _show(library, who)
    except UserError as error:
        return (error.message,)  # it is tried again when the library is opened next
    return (Message(_CUT_OFF, {"count": count}),) if count else ()


def _show(library: Library, who: str) -> int:
    with library.atomic():
        firsts = library.arrivals.under_way()
        edits = {
            ident: DetailsEdit(ident, details, replace(details, removed=False))
            for first in firsts
            for ident, details in library.arrivals.hidden(first)
        }
        if edits:
            library.apply(Step("document.import", tuple(edits.values())), who)
        for first in firsts:
            library.arrivals.end(first)
    return len(edits)
