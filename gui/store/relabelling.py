"""A tag that gets another name, or goes, wherever it is put on: by ids, in a few statements."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from gui.domain.edits import RelabelEdit, TagsEdit
from gui.store.connection import Connection, Row, listed
from gui.store.errors import StaleEdit

_IN = "IN (SELECT value FROM json_each(:ids))"


@dataclass(frozen=True, slots=True)
class Bearers:
    """What bears a tag, by id: tag annotations; quotes and entities that it is put on."""

    marks: tuple[int, ...]
    tagged: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Doubles:
    """What a merge of two tags would make twice, by id.

    `marks` are tag annotations that another one equals: same parts, same maker, same status, and
    no memo that would be lost. `tagged` are quotes and entities that bear both tags.
    """

    marks: tuple[int, ...]
    tagged: tuple[int, ...]


def bearers(connection: Connection, label: str) -> Bearers:
    """Return what bears a tag, in order."""
    marks = connection.rows(
        "SELECT id FROM annotation WHERE layer = 'tag' AND label = ? ORDER BY id", (label,)
    )
    tagged = connection.rows(
        "SELECT annotation FROM annotation_tag WHERE label = ? ORDER BY annotation", (label,)
    )
    return Bearers(_first(marks), _first(tagged))


def doubles(connection: Connection, label: str, other: str) -> Doubles:
    """Return what would bear `label` twice once it is called `other`, in order."""
    names = {"label": label, "other": other}
    parts = "(SELECT group_concat(start || '-' || stop) FROM part WHERE annotation = annotation.id)"
    same = f"document, status, origin, {parts}"
    marks = connection.rows(
        "SELECT id FROM annotation WHERE layer = 'tag' AND label = :label AND note IS NULL"
        f" AND ({same}) IN"
        f" (SELECT {same} FROM annotation WHERE layer = 'tag' AND label = :other) ORDER BY id",
        names,
    )
    tagged = connection.rows(
        "SELECT annotation FROM annotation_tag AS t WHERE label = :label AND EXISTS"
        " (SELECT 1 FROM annotation_tag WHERE annotation = t.annotation AND label = :other)"
        " ORDER BY annotation",
        names,
    )
    return Doubles(_first(marks), _first(tagged))


def places(connection: Connection, label: str, ids: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return where a tag stands among the tags of those of `ids` that bear it, by id."""
    return tuple(
        (ident, tags.index(label))
        for ident, tags in _tags(connection, ids).items()
        if label in tags
    )


def rename(connection: Connection, edit: RelabelEdit) -> None:
    """Give a tag another name where an edit says.

    Raises:
        StaleEdit: if it is not there any more, or the other tag is there already.
    """
    marks = {"before": edit.before, "after": edit.after, "ids": listed(edit.marks)}
    tagged = marks | {"ids": listed(edit.tagged)}
    here = f"annotation WHERE layer = 'tag' AND label = :before AND id {_IN}"
    there = f"annotation_tag WHERE label = :before AND annotation {_IN}"
    _expect(connection.value(f"SELECT count(*) FROM {here}", marks) == len(edit.marks))
    _expect(connection.value(f"SELECT count(*) FROM {there}", tagged) == len(edit.tagged))
    other = tagged | {"before": edit.after}
    _expect(connection.value(f"SELECT count(*) FROM {there}", other) == 0)
    connection.run(f"UPDATE annotation SET label = :after WHERE layer = 'tag' AND id {_IN}", marks)
    connection.run(
        f"UPDATE annotation_tag SET label = :after WHERE label = :before AND annotation {_IN}",
        tagged,
    )


def put_on_or_off(connection: Connection, edit: TagsEdit) -> None:
    """Take a tag off where an edit says, or put it back in its old place.

    Raises:
        StaleEdit: if the tags there are not those that the edit starts from.
    """
    ids = [ident for ident, _ in (*edit.before, *edit.after)]
    if edit.before:
        _expect(places(connection, edit.label, ids) == edit.before)
        connection.run(
            f"DELETE FROM annotation_tag WHERE label = :label AND annotation {_IN}",
            {"label": edit.label, "ids": listed(ids)},
        )
    else:
        _put_back(connection, edit, _tags(connection, ids))


def _put_back(connection: Connection, edit: TagsEdit, known: dict[int, list[str]]) -> None:
    there = connection.value(
        f"SELECT count(*) FROM annotation WHERE layer <> 'tag' AND id {_IN}",
        {"ids": listed(ident for ident, _ in edit.after)},
    )
    _expect(there == len(edit.after))
    rows = []
    for ident, place in edit.after:
        tags = known.get(ident, [])
        _expect(edit.label not in tags and place <= len(tags))
        tags.insert(place, edit.label)
        rows += [(ident, tag) for tag in tags]
    # Tags are kept in order by their rows, so one comes between others by all coming anew.
    connection.run(f"DELETE FROM annotation_tag WHERE annotation {_IN}", {"ids": listed(known)})
    connection.run_many("INSERT INTO annotation_tag (annotation, label) VALUES (?, ?)", rows)


def _tags(connection: Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    rows = connection.rows(
        f"SELECT annotation, label FROM annotation_tag WHERE annotation {_IN}"
        " ORDER BY annotation, rowid",
        {"ids": listed(ids)},
    )
    return {ident: [row[1] for row in own] for ident, own in groupby(rows, lambda row: row[0])}


def _first(rows: Iterable[Row]) -> tuple[int, ...]:
    return tuple(row[0] for row in rows)


def _expect(fits: bool) -> None:
    if not fits:
        raise StaleEdit("The tag was changed meanwhile, so this was not done. Try again.")
