"""Passing over: a step that cannot be taken back, or done again, no longer bars the way.

Another person may have changed the same thing since. The step then keeps its state and its place in
the history, and undo and redo go on beyond it. It is tried again when they come back over it, and
when this person makes a new act.
"""

from gui.commands import ACTS
from gui.domain.errors import UserError
from gui.store import history
from gui.store.connection import Connection
from gui.store.history import UNDONE, Entry, History

_TITLE_LENGTH = 60


class Refused(UserError):  # noqa: N818 - the name says what it is, like UserError's
    """An undo or redo that would overwrite what was done since; `step` bars the way."""

    def __init__(self, message: str, step: int) -> None:
        super().__init__(message)
        self.step = step


def refusal(connection: Connection, entry: Entry, undone: int) -> Refused:
    """Say why a step cannot become undone (or done again): which act, whose, where."""
    by = history.changed_since(connection, entry.step, entry.who)
    act = ACTS.get(entry.command, entry.command)
    verb, again, on = (
        ("taken back", "Undo", "the act before")
        if undone == UNDONE
        else ("done again", "Redo", "the act after")
    )
    where = _title(connection, entry)
    shown = where if len(where) <= _TITLE_LENGTH else where[: _TITLE_LENGTH - 1] + "…"
    return Refused(
        f"This act cannot be {verb}: {act}{f' in “{shown}”' if shown else ''}. It was"
        f" changed{f' by {by}' if by else ''} in the meantime. Nothing was changed. {again} once"
        f" more to leave it as it is and go on with {on}.",
        entry.step,
    )


def pass_over(connection: Connection, step: int, who: str) -> None:
    """Let undo and redo of a person go on beyond a step, which stays as it is."""
    connection.run("INSERT OR IGNORE INTO passed (step, who) VALUES (?, ?)", (step, who))


def come_back(connection: Connection, who: str, undone: int) -> None:
    """Forget what was passed over on the way that was just gone back by one step.

    Args:
        connection: the library's.
        who: whose way it is.
        undone: UNDONE after an undo, DONE after a redo.
    """
    acts = History(connection)
    following = acts.undoable(who) if undone == UNDONE else acts.redoable(who)
    beyond = ">" if undone == UNDONE else "<"
    connection.run(
        "DELETE FROM passed WHERE who = :who"
        " AND (SELECT undone FROM history WHERE history.step = passed.step) = :undone"
        f" AND (:following IS NULL OR step {beyond} :following)",
        {
            "who": who,
            "undone": undone,
            "following": following.step if following else None,
        },
    )


def _title(connection: Connection, entry: Entry) -> str:
    ident = next(iter(entry.documents), None)
    return connection.value("SELECT title FROM document WHERE id = ?", (ident,)) or ""
