"""Reading actors, and finding them by name."""

from collections.abc import Iterable
from dataclasses import dataclass

from gui.domain.actor import Actor, ActorKind, name_key
from gui.store.connection import Connection, listed

COLUMNS = "id, uid, name, kind, note, merged_into"

_LONGEST_CHAIN = 100


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor for a list; `quotes` counts the quotes whose speaker it is or may be."""

    actor: Actor
    quotes: int


class Actors:
    """The actors of a library, for reading; `Library.apply` changes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, ids: Iterable[int]) -> dict[int, Actor]:
        """Return the actors of those ids that exist."""
        return load(self._connection, ids)

    def find(self, name: str) -> Actor | None:
        """Return the actor with this name or alias; case and spacing do not count.

        A main name goes before an alias, and the older actor before the younger. For an actor
        that was merged into another, the other one is returned.
        """
        ident = find_id(self._connection, name)
        return None if ident is None else load(self._connection, [ident]).get(ident)

    def suggest(self, typed: str, limit: int = 20) -> list[ActorRow]:
        """Return actors whose names fit what was typed, merged ones left out.

        Names with a word that begins like it come first, then names that merely contain it; in
        each group the most quoted come first. Nothing typed fits every actor.
        """
        key = name_key(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        rows = self._connection.rows(
            "WITH fit (actor, place) AS ("
            " SELECT actor, min(CASE WHEN key LIKE :begins ESCAPE '\\'"
            "  OR key LIKE :word ESCAPE '\\' THEN 0 ELSE 1 END)"
            " FROM actor_key WHERE key LIKE :contains ESCAPE '\\' GROUP BY actor)"
            " SELECT a.id, (SELECT count(*) FROM speaker AS s"
            "  WHERE s.actor = a.id AND s.status <> 'rejected') AS quotes"
            " FROM fit JOIN actor AS a ON a.id = fit.actor WHERE a.merged_into IS NULL"
            " ORDER BY fit.place, quotes DESC, a.name, a.id LIMIT :limit",
            {
                "begins": f"{key}%",
                "word": f"% {key}%",
                "contains": f"%{key}%",
                "limit": limit,
            },
        )
        actors = self.get(ident for ident, _ in rows)
        return [ActorRow(actors[ident], quotes) for ident, quotes in rows]


def load(connection: Connection, ids: Iterable[int]) -> dict[int, Actor]:
    """Return the actors of those ids that exist, in order of id."""
    wanted = (listed(ids),)
    aliases: dict[int, list[str]] = {}
    with connection.reading():
        for ident, name in connection.rows(
            "SELECT actor, name FROM alias"
            " WHERE actor IN (SELECT value FROM json_each(?)) ORDER BY rowid",
            wanted,
        ):
            aliases.setdefault(ident, []).append(name)
        rows = connection.rows(
            f"SELECT {COLUMNS} FROM actor WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            wanted,
        )
    return {
        row[0]: Actor(
            id=row[0],
            uid=row[1],
            name=row[2],
            kind=ActorKind(row[3]) if row[3] else None,
            note=row[4],
            merged_into=row[5],
            aliases=tuple(aliases.get(row[0], ())),
        )
        for row in rows
    }


def find_id(connection: Connection, name: str) -> int | None:
    """Return the id of the actor that `Actors.find` finds."""
    key = name_key(name)
    rows = connection.rows(
        "SELECT a.id, a.name, a.merged_into FROM actor_key AS k JOIN actor AS a ON a.id = k.actor"
        " WHERE k.key = ? ORDER BY a.merged_into IS NOT NULL, a.id",
        (key,),
    )
    if not rows:
        return None
    # The sort is stable: among equals the one that still stands, then the oldest, stays first.
    ident, _, merged_into = min(rows, key=lambda row: (row[2] is not None, name_key(row[1]) != key))
    for _ in range(_LONGEST_CHAIN):
        if merged_into is None:
            break
        ident = merged_into
        merged_into = connection.value("SELECT merged_into FROM actor WHERE id = ?", (ident,))
    return int(ident)
