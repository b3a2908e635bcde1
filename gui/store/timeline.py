"""The history as a list to look at: every act of everybody, newest first, read in pages."""

import json
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from gui.domain.edits import AnnotationEdit, BookmarkEdit, DetailsEdit
from gui.domain.span import Span
from gui.store.codec import decoded
from gui.store.connection import Connection, listed
from gui.store.history import DONE, UNDONE

_DOCUMENT = (
    "coalesce(json_extract(forward, '$.annotation.document'),"
    " json_extract(inverse, '$.annotation.document'),"
    " json_extract(forward, '$.details.document'),"
    " json_extract(forward, '$.bookmark.document'),"
    " json_extract(inverse, '$.bookmark.document'))"
)
_PAGE = 100


class Standing(StrEnum):
    """What has become of an act since it was made."""

    DONE = "done"
    PASSED = "passed over"
    UNDONE = "undone"
    DROPPED = "undone for good"


@dataclass(frozen=True, slots=True)
class TimelineQuery:
    """Which acts are wanted: of one person or all, of some commands or all."""

    who: str | None = None
    commands: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One row of the list: a step, and the first document that it touched."""

    step: int
    at: str
    who: str
    command: str
    standing: Standing
    edits: int
    document: int | None
    title: str | None


@dataclass(frozen=True, slots=True)
class ActPlace:
    """Where an act was: a document, and the annotation that it was first about, or None.

    `span` is the place of its main part, in code points, as it was after the act or before it;
    `caret` is where the bookmark was that the act was about, or None.
    """

    document: int
    annotation: int | None
    span: Span | None
    caret: int | None = None


class Timeline:
    """Reads the history for those who look at it; it changes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def steps(self, query: TimelineQuery, after: int = 0) -> "array[int]":
        """Return the steps that a query finds and that come after one, newest first."""
        terms = ["step > :after"]
        if query.who is not None:
            terms.append("who = :who")
        if query.commands is not None:
            terms.append("command IN (SELECT value FROM json_each(:commands))")
        rows = self._connection.rows(
            f"SELECT DISTINCT step FROM history WHERE {' AND '.join(terms)} ORDER BY step DESC",
            {"after": after, "who": query.who, "commands": json.dumps(query.commands or ())},
        )
        return array("q", (step for (step,) in rows))

    def acts(self, steps: Iterable[int]) -> list[Act]:
        """Return what the list says of some steps, newest first."""
        rows = self._connection.rows(
            "WITH wanted (step, first, edits) AS (SELECT step, min(id), count(*) FROM history"
            " WHERE step IN (SELECT value FROM json_each(:steps)) GROUP BY step),"
            " placed AS (SELECT wanted.*, (SELECT document FROM"
            f" (SELECT id, {_DOCUMENT} AS document FROM history AS h WHERE h.step = wanted.step)"
            " WHERE document IS NOT NULL ORDER BY id LIMIT 1) AS document FROM wanted)"
            " SELECT p.step, h.at, h.who, h.command, h.undone,"
            " p.step IN (SELECT step FROM passed), p.edits, p.document, d.title"
            " FROM placed AS p JOIN history AS h ON h.id = p.first"
            " LEFT JOIN document AS d ON d.id = p.document ORDER BY p.step DESC",
            {"steps": listed(steps)},
        )
        return [
            Act(step, at, who, command, _standing(undone, passed), edits, document, title)
            for step, at, who, command, undone, passed, edits, document, title in rows
        ]

    def people(self) -> list[str]:
        """Return everybody who ever acted here, by name."""
        rows = self._connection.rows("SELECT DISTINCT who FROM history ORDER BY who")
        return [who for (who,) in rows]

    def commands(self) -> list[str]:
        """Return the ids of all commands that ever acted here."""
        rows = self._connection.rows("SELECT DISTINCT command FROM history ORDER BY command")
        return [command for (command,) in rows]

    def undone_by(self, who: str, step: int) -> int:
        """Count the acts of a person that an undo back to a step would take back."""
        return int(
            self._connection.value(
                "SELECT count(DISTINCT step) FROM history WHERE who = ? AND undone = ?"
                " AND step > ? AND step NOT IN (SELECT step FROM passed)",
                (who, DONE, step),
            )
        )

    def place(self, step: int) -> ActPlace | None:
        """Return where an act was; None if it was about no document."""
        for edit in self._edits(step):
            if isinstance(edit, DetailsEdit):
                return ActPlace(edit.document, None, None)
            if isinstance(edit, AnnotationEdit) and (side := edit.after or edit.before):
                return ActPlace(side.document, side.id, min(side.main))
            if isinstance(edit, BookmarkEdit) and (mark := edit.after or edit.before):
                return ActPlace(mark.document, None, None, mark.position)
        return None

    def _edits(self, step: int) -> Iterator[object]:
        """Return the edits of a step in order, no more of them than are looked at."""
        last = 0
        while rows := self._connection.rows(
            "SELECT id, forward, inverse FROM history WHERE step = ? AND id > ?"
            f" ORDER BY id LIMIT {_PAGE}",
            (step, last),
        ):
            for last, forward, inverse in rows:  # noqa: B007 - the page after begins there
                yield decoded(forward, inverse)


def _standing(undone: int, passed: int) -> Standing:
    if undone == DONE:
        return Standing.PASSED if passed else Standing.DONE
    return Standing.UNDONE if undone == UNDONE else Standing.DROPPED
