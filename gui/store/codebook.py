"""The codebook of a library, and the one that a new library starts with."""

import json

from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.store.connection import Connection

COLUMNS = "layer, name, colour, key, description, parent, position"


class Codebook:
    """The labels of a library, for reading; `Library.apply` changes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def labels(self, layer: Layer | None = None) -> tuple[Label, ...]:
        """Return the labels of a layer, or all, by layer and position."""
        rows = self._connection.rows(
            f"SELECT {COLUMNS} FROM label WHERE :layer IS NULL OR layer = :layer"
            " ORDER BY layer, position, name",
            {"layer": layer},
        )
        return tuple(Label(Layer(row[0]), *row[1:]) for row in rows)


def default_labels() -> tuple[Label, ...]:
    """Return the labels that a new library starts with."""
    from importlib.resources import files

    book = json.loads(files("resources").joinpath("codebook.json").read_text(encoding="utf-8"))
    return tuple(
        Label(
            layer=layer,
            name=label["name"],
            colour=label["colour"],
            key=label.get("key"),
            description=label["description"],
            position=position,
        )
        for layer in (Layer.ENTITY, Layer.TAG)
        for position, label in enumerate(book[layer])
    )


def put(connection: Connection, before: Label | None, after: Label | None) -> None:
    """Bring the row of one label from one value to another; None stands for no row."""
    if before is not None:
        connection.run(
            "DELETE FROM label WHERE layer = ? AND name = ?", (before.layer, before.name)
        )
    if after is not None:
        connection.run(
            f"INSERT INTO label ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                after.layer,
                after.name,
                after.colour,
                after.key,
                after.description,
                after.parent,
                after.position,
            ),
        )
