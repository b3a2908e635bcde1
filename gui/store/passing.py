"""Passing over: a step that cannot be taken back, or done again, no longer bars the way.

Another person may have changed the same thing since. The step then keeps its state and its place in
the history, and undo and redo go on beyond it. It is tried again when they come back over it, and
when this person makes a new act.
"""

from gui.commands import ACTS
from gui.domain.errors import UserError
from gui.domain.message import Message, mark
from gui.store import history
from gui.store.connection import Connection
from gui.store.history import UNDONE, Entry, History

_TITLE_LENGTH = 60
_NO_UNDO = mark(
    "This act cannot be taken back: {act}. {changed} Nothing was changed. Undo once more to leave"
    " it as it is and go on with the act before."
)
_NO_REDO = mark(
    "This act cannot be done again: {act}. {changed} Nothing was changed. Redo once more to leave"
    " it as it is and go on with the act after."
)


class Refused(UserError):  # noqa: N818 - the name says what it is, like UserError's
    """An undo or redo that would overwrite what was done since; `step` bars the way."""

    def __init__(self, message: Message, step: int) -> None:
        super().__init__(message)
        self.step = step


def refusal(connection: Connection, entry: Entry, undone: int) -> Refused:
    """Say why a step cannot become undone (or done again): which act, whose, where."""
    by = history.changed_since(connection, entry.step, entry.who)
    changed = (
        Message("It was changed by {who} in the meantime.", {"who": by})
        if by
        else Message("It was changed in the meantime.")
    )
    return Refused(
        Message(
            _NO_UNDO if undone == UNDONE else _NO_REDO,
            {"act": _act(connection, entry), "changed": changed},
        ),
        entry.step,
    )


def _act(connection: Connection, entry: Entry) -> Message:
    act = Message(ACTS.get(entry.command, entry.command))
    title = _title(connection, entry)
    if not title:
        return act
    shown = title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1] + "…"
    return Message("{act} in “{title}”", {"act": act, "title": shown})


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
