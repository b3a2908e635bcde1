"""The codebook of a library, and the one that a new library starts with."""

import json
from collections.abc import Iterable

from gui.domain.annotation import Annotation, Layer
from gui.domain.codebook import Label, Use
from gui.store import relabelling
from gui.store.annotations import load
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

    def uses(self) -> dict[str, Use]:
        """Return how often each tag is used, by name: as a mark of its own, or on a quote or
        entity."""
        rows = self._connection.rows(
            "SELECT label, count(*), count(DISTINCT document) FROM ("
            "SELECT label, document FROM annotation WHERE layer = 'tag' UNION ALL"
            " SELECT t.label, a.document FROM annotation_tag AS t"
            " JOIN annotation AS a ON a.id = t.annotation) GROUP BY label"
        )
        return {label: Use(annotations, documents) for label, annotations, documents in rows}

    def bearers(self, tag: str) -> relabelling.Bearers:
        """Return what bears a tag, by id."""
        return relabelling.bearers(self._connection, tag)

    def doubles(self, tag: str, other: str) -> relabelling.Doubles:
        """Return what would bear a tag twice if it were merged into another one."""
        return relabelling.doubles(self._connection, tag, other)

    def places(self, tag: str, ids: Iterable[int]) -> tuple[tuple[int, int], ...]:
        """Return where a tag stands among the tags of some quotes and entities: id and place."""
        return relabelling.places(self._connection, tag, tuple(ids))

    def marks(self, ids: Iterable[int]) -> tuple[Annotation, ...]:
        """Return tag annotations by id, wherever they lie."""
        return tuple(load(self._connection, ids).values())


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
        for layer in Layer
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
