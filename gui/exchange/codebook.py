"""A codebook as a JSON file: an object of layers, each a list of labels in their order."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from gui.domain.annotation import Layer
from gui.domain.codebook import COLOURS, KEYS, QUOTE_COLOURS, Label
from gui.domain.codebook_acts import LONGEST_NAME, descendants
from gui.domain.errors import UserError
from gui.domain.message import mark
from gui.exchange.export.writing import replacing
from gui.exchange.intake.files import read_whole
from gui.exchange.intake.strict_json import loads
from gui.exchange.intake.values import RefusedError, shown_name

LARGEST = 4 << 20
"""Bytes of a file."""
_LAYERS = (Layer.ENTITY, Layer.QUOTE, Layer.TAG)
_FIXED = {
    Layer.ENTITY: mark("“{name}” is no entity type; these are fixed."),
    Layer.QUOTE: mark("“{name}” is no kind of quote; these are fixed."),
}
_NAME_TWICE = mark("The name “{value}” occurs twice.")
_KEY_TWICE = mark("The key “{value}” occurs twice.")
_USUAL = {Layer.ENTITY: "other", Layer.QUOTE: "quote", Layer.TAG: "tag1"}
_FIELDS = ("name", "colour", "key", "description", "parent")


def written(labels: Iterable[Label]) -> str:
    """Return labels as the text of a codebook's file, in the order given."""
    book: dict[str, list[dict[str, str]]] = {layer: [] for layer in _LAYERS}
    for label in labels:
        values = {field: getattr(label, field) for field in _FIELDS}
        book.setdefault(label.layer, []).append({k: v for k, v in values.items() if v is not None})
    return json.dumps(book, ensure_ascii=False, indent=2) + "\n"


def write(labels: Iterable[Label], out: Path) -> None:
    """Write labels to a file; an old one stays as it is if anything goes wrong.

    Raises:
        UserError: if the file cannot be written.
    """
    with replacing(out) as beside:
        beside.write_text(written(labels), encoding="utf-8", newline="\n")


def read(path: Path, known: Sequence[Label]) -> list[Label]:
    """Return the labels of a codebook's file, in their order.

    Args:
        path: the file.
        known: the labels of the library that they are for.

    Raises:
        UserError: if it cannot be read, is no codebook, or does not fit the library.
    """
    try:
        try:
            text = read_whole(path, LARGEST).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise RefusedError("It is no text in UTF-8.") from None
        labels = _labels(loads(text))
        _check(labels, known)
    except RefusedError as error:
        raise UserError(
            "“{name}” cannot be used as a codebook. {reason} Nothing was changed.",
            name=shown_name(path),
            reason=error,
        ) from error
    return labels


def _labels(book: Any) -> list[Label]:
    if not isinstance(book, dict) or not book:
        raise RefusedError("It must be an object with the lists “entity”, “quote” and “tag”.")
    for layer, rows in book.items():
        if layer not in _LAYERS:
            raise RefusedError(
                "“{layer}” is no layer; there are “entity”, “quote” and “tag”.", layer=layer[:40]
            )
        if not isinstance(rows, list):
            raise RefusedError("“{layer}” must be a list of labels.", layer=layer)
    return [
        _label(Layer(layer), row, place)
        for layer, rows in book.items()
        for place, row in enumerate(rows)
    ]


def _check_fields(row: Any, where: dict[str, object]) -> None:
    if not isinstance(row, dict):
        raise RefusedError("Label {number} of “{layer}” is no object.", **where)
    for field, value in row.items():
        if field not in _FIELDS:
            raise RefusedError(
                "Label {number} of “{layer}” has “{field}”, which no label has.",
                field=field[:40],
                **where,
            )
        if not isinstance(value, str) and not (value is None and field in ("key", "parent")):
            raise RefusedError(
                "Label {number} of “{layer}”: “{field}” must be text.", field=field, **where
            )


def _label(layer: Layer, row: Any, place: int) -> Label:
    where: dict[str, object] = {"number": place + 1, "layer": layer}
    _check_fields(row, where)
    name = " ".join(row.get("name", "").split())
    if not name or len(name) > LONGEST_NAME:
        raise RefusedError(
            "Label {number} of “{layer}” needs a name of at most {most} characters.",
            most=LONGEST_NAME,
            **where,
        )
    colours = QUOTE_COLOURS if layer is Layer.QUOTE else COLOURS
    if row.get("colour", colours[0]) not in colours:
        raise RefusedError(
            "“{name}” has no known colour; there are {names}.", name=name, names=", ".join(colours)
        )
    if row.get("key") not in (None, *KEYS):
        raise RefusedError("“{name}”: a key is one of 1 to 9.", name=name)
    return Label(
        layer,
        name,
        row.get("colour", _USUAL[layer]),
        row.get("key"),
        row.get("description", ""),
        row.get("parent"),
        place,
    )


def _check(labels: Sequence[Label], known: Sequence[Label]) -> None:
    for layer in _LAYERS:
        own = [label for label in labels if label.layer is layer]
        there = {x.name.casefold(): x.name for x in known if x.layer is layer}
        _once(_NAME_TWICE, [label.name.casefold() for label in own])
        _once(_KEY_TWICE, [label.key for label in own if label.key])
        for label in own:
            same = there.get(label.name.casefold())
            if layer in _FIXED and same != label.name:
                raise RefusedError(_FIXED[layer], name=label.name)
            if same not in (None, label.name):
                raise RefusedError(
                    "“{name}” is written “{other}” in this library.", name=label.name, other=same
                )
        _check_tree(own, [x for x in known if x.layer is layer])


def _once(refused: str, values: Iterable[str]) -> None:
    for value, times in Counter(values).items():
        if times > 1:
            raise RefusedError(refused, value=value)


def _check_tree(own: Sequence[Label], known: Sequence[Label]) -> None:
    names = {label.name for label in own}
    whole = [*own, *(label for label in known if label.name not in names)]
    for label in own:
        if label.parent is not None and label.parent not in {x.name for x in whole}:
            raise RefusedError(
                "“{name}” lies below “{parent}”, which is not there.",
                name=label.name,
                parent=label.parent,
            )
        if label.name in descendants(whole, label.name):
            raise RefusedError("“{name}” lies below itself.", name=label.name)
