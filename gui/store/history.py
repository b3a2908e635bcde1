"""The history: what each person did, what can be undone and what can be done again."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from gui.domain.annotation import Annotation
from gui.domain.edits import (
    BookmarkEdit,
    DetailsEdit,
    Edit,
    NotEntityEdit,
    RelabelEdit,
    TagsEdit,
)
from gui.store.codec import decoded, encoded
from gui.store.connection import Connection
from gui.store.times import utc_now

DONE, UNDONE, DROPPED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of one person: the command's id, the time, and the documents it touched."""

    step: int
    command: str
    at: str
    who: str
    documents: tuple[int, ...]


class History:
    """The history of a library, for reading; `Library.apply`, `undo` and `redo` write it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def commands(self, who: str) -> tuple[str | None, str | None]:
        """Return the commands of the acts that undo and redo of this person would take.

        Whatever these acts touched is not read: there may be thousands of edits.
        """
        undo, redo = (
            self._connection.value(
                "SELECT command FROM history WHERE who = ? AND undone = ?"
                f" AND step NOT IN (SELECT step FROM passed) ORDER BY step{down} LIMIT 1",
                (who, undone),
            )
            for undone, down in ((DONE, " DESC"), (UNDONE, ""))
        )
        return undo, redo

    def undoable(self, who: str) -> Entry | None:
        """Return the step that an undo of this person takes back."""
        return self._entry(self.undoable_step(who))

    def undoable_step(self, who: str) -> int | None:
        """Return the number of that step, without reading what it touched."""
        step: int | None = self._connection.value(
            "SELECT step FROM history WHERE who = ? AND undone = ?"
            " AND step NOT IN (SELECT step FROM passed) ORDER BY step DESC LIMIT 1",
            (who, DONE),
        )
        return step

    def redoable(self, who: str) -> Entry | None:
        """Return the step that a redo of this person does again."""
        return self._entry(self.redoable_step(who))

    def redoable_step(self, who: str) -> int | None:
        """Return the number of that step, without reading what it touched."""
        step: int | None = self._connection.value(
            "SELECT step FROM history WHERE who = ? AND undone = ?"
            " AND step NOT IN (SELECT step FROM passed) ORDER BY step LIMIT 1",
            (who, UNDONE),
        )
        return step

    def recent(self, limit: int, who: str | None = None) -> list[Entry]:
        """Return the latest steps that stand (not undone), newest first, of one person or all."""
        steps = self._connection.rows(
            "SELECT DISTINCT step FROM history WHERE undone = :done"
            + (" AND who = :who" if who is not None else "")
            + " ORDER BY step DESC LIMIT :limit",
            {"done": DONE, "who": who, "limit": limit},
        )
        entries = (self._entry(step) for (step,) in steps)
        return [entry for entry in entries if entry is not None]

    def edits(self, step: int) -> tuple[Edit, ...]:
        """Return the edits of a step, in the order in which they were made."""
        return tuple(
            decoded(forward, inverse)
            for forward, inverse in self._connection.rows(
                "SELECT forward, inverse FROM history WHERE step = ? ORDER BY id", (step,)
            )
        )

    def entry(self, step: int) -> Entry:
        """Return a step by its number.

        Raises:
            KeyError: if there is none.
        """
        found = self._entry(step)
        if found is None:
            raise KeyError(step)
        return found

    def _entry(self, step: int | None) -> Entry | None:
        if step is None:
            return None
        row = self._connection.row(
            "SELECT command, at, who FROM history WHERE step = ? ORDER BY id", (step,)
        )
        if row is None:
            return None
        # In SQL: a bulk act has thousands of edits, and this is asked after each act.
        documents = self._connection.rows(
            "SELECT document FROM (SELECT id, coalesce("
            "json_extract(forward, '$.annotation.document'),"
            " json_extract(inverse, '$.annotation.document'),"
            " json_extract(forward, '$.details.document'),"
            " json_extract(forward, '$.bookmark.document'),"
            " json_extract(inverse, '$.bookmark.document')) AS document"
            " FROM history WHERE step = ?)"
            " WHERE document IS NOT NULL GROUP BY document ORDER BY min(id)",
            (step,),
        )
        command, at, who = row
        return Entry(step, command, at, who, tuple(ident for (ident,) in documents))

    def size(self, step: int) -> int:
        """Count the edits of a step."""
        sql = "SELECT count(*) FROM history WHERE step = ?"
        return int(self._connection.value(sql, (step,)))


def record(connection: Connection, command: str, edits: Sequence[Edit], who: str) -> None:
    """Write a step down; what this person had undone can no longer be done again.

    What undo had passed over bars the way back again: by then it may be possible.
    """
    connection.run("DELETE FROM passed WHERE who = ?", (who,))
    connection.run(
        "UPDATE history SET undone = ? WHERE who = ? AND undone = ?", (DROPPED, who, UNDONE)
    )
    step = int(connection.value("SELECT coalesce(max(step), 0) + 1 FROM history"))
    at = utc_now()
    connection.run_many(
        "INSERT INTO history (step, at, who, command, forward, inverse) VALUES (?, ?, ?, ?, ?, ?)",
        [(step, at, who, command, *encoded(edit)) for edit in edits],
    )


def mark(connection: Connection, step: int, undone: int) -> None:
    """Mark a step as undone or as done again."""
    connection.run("UPDATE history SET undone = ? WHERE step = ?", (undone, step))


def changed_since(connection: Connection, step: int, who: str) -> str | None:
    """Return who else changed something that a step touched, later on; None if nobody did."""
    touched = set(chain.from_iterable(map(_targets, History(connection).edits(step))))
    for other, forward, inverse in connection.rows(
        "SELECT who, forward, inverse FROM history"
        " WHERE id > (SELECT max(id) FROM history WHERE step = ?) AND who <> ? AND undone = ?"
        " ORDER BY id DESC",
        (step, who, DONE),
    ):
        if not touched.isdisjoint(_targets(decoded(forward, inverse))):
            return str(other)
    return None


def _targets(edit: Edit) -> list[tuple[object, ...]]:
    match edit:
        case NotEntityEdit():
            return [("not entity", edit.text)]
        case DetailsEdit():
            return [("details", edit.document)]
        case BookmarkEdit():
            sides = filter(None, (edit.before, edit.after))
            return [("bookmark", side.document, side.position) for side in sides]
        case RelabelEdit():
            return [(Annotation, ident) for ident in (*edit.marks, *edit.tagged)]
        case TagsEdit():
            return [(Annotation, ident) for ident, _ in (*edit.before, *edit.after)]
    side = edit.after or edit.before
    return [(type(side), getattr(side, "id", None) or getattr(side, "name", None))]
