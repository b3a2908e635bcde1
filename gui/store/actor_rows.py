"""Writing the rows of one actor; always inside a transaction of the caller."""

from gui.domain.actor import Actor, name_key
from gui.store.connection import Connection


def put(connection: Connection, before: Actor | None, after: Actor | None) -> None:
    """Bring the rows of one actor from one value to another; None stands for no rows."""
    if after is None:
        if before is not None:
            connection.run("DELETE FROM actor WHERE id = ?", (before.id,))
        return
    values = (after.uid, after.name, after.kind, after.note, after.merged_into, after.id)
    if before is None:
        connection.run(
            "INSERT INTO actor (uid, name, kind, note, merged_into, id) VALUES (?, ?, ?, ?, ?, ?)",
            values,
        )
    else:
        connection.run(
            "UPDATE actor SET uid = ?, name = ?, kind = ?, note = ?, merged_into = ? WHERE id = ?",
            values,
        )
        connection.run("DELETE FROM alias WHERE actor = ?", (after.id,))
        connection.run("DELETE FROM actor_key WHERE actor = ?", (after.id,))
    connection.run_many(
        "INSERT INTO alias (actor, name) VALUES (?, ?)",
        [(after.id, alias) for alias in after.aliases],
    )
    connection.run_many(
        "INSERT INTO actor_key (key, actor) VALUES (?, ?)",
        [(key, after.id) for key in keys(after)],
    )


def keys(actor: Actor) -> tuple[str, ...]:
    """Return the distinct keys under which an actor is found."""
    return tuple(dict.fromkeys(map(name_key, (actor.name, *actor.aliases))))
