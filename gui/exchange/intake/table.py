"""CSV tables: one row is one document."""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from pathlib import Path

from gui.domain.document import Details, canonical
from gui.domain.incoming import Incoming
from gui.domain.message import Message, mark
from gui.domain.metadata import iso_date
from gui.exchange.intake.files import read_whole
from gui.exchange.intake.plain import LARGEST_TEXT, from_text
from gui.exchange.intake.text import decode
from gui.exchange.intake.values import IntakeOptions, Refusal, RefusedError, shown_name

LARGEST_TABLE = 256 << 20
"""Bytes; a table is read whole, so that its encoding is sure."""

_DEFAULT_COLUMN = "text"
_FIELDS = ("title", "byline", "outlet", "published", "url", "language")
_DELIMITERS = {
    ",": mark("Columns are parted by commas; “{column}” has the texts."),
    ";": mark("Columns are parted by semicolons; “{column}” has the texts."),
    "\t": mark("Columns are parted by tabs; “{column}” has the texts."),
    "|": mark("Columns are parted by bars; “{column}” has the texts."),
}
_MISSING = mark(
    "The column “{column}” is not there. Name the column that holds the texts; there are: {names}."
)
_TWICE = mark(
    "The column “{column}” is twice or more. Name the column that holds the texts; there are:"
    " {names}."
)
_NO_DATE = mark("“{value}” is no date that can be read in one way; left out.")
_NO_LANGUAGE = mark("“{value}” is no code of a language; left out.")
_LOOKED_AT = 1 << 16
_SHOWN_COLUMNS = 8
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def read_table(path: Path, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    """Yield the documents of a table's rows, and a Refusal for each bad row.

    The first row names the columns. Metadata come from the columns title, byline, outlet,
    published or date, url and language, else from the text itself. Rows count from 1 as in a
    spreadsheet, so that the first document is in row 2.

    Raises:
        RefusedError: if the file cannot be read or has no such column.
    """
    decoded = decode(read_whole(path, LARGEST_TABLE), options.encoding)
    text = decoded.text.removeprefix("\ufeff")
    wanted = options.text_column or _DEFAULT_COLUMN
    delimiter = _delimiter(text, wanted)
    columns = _Columns(_header(text, delimiter), wanted)
    notices = [decoded.notice] if decoded.notice else []
    notices.append(Message(_DELIMITERS[delimiter], {"column": wanted}))
    name = shown_name(path)
    for row, item in _documents(text, delimiter, columns, name):
        if isinstance(item, Refusal):
            yield item
        else:
            said = (*notices, *(_in_row(row, notice) for notice in item.notices))
            notices.clear()
            yield replace(item, notices=said)


def _in_row(row: int, notice: Message) -> Message:
    return Message("Row {row}: {notice}", {"row": row, "notice": notice})


def _delimiter(text: str, wanted: str) -> str:
    """Return the delimiter whose header has the wanted column, else the most columns."""

    def fit(delimiter: str) -> tuple[bool, int]:
        header = _header(text, delimiter)
        return _key(wanted) in map(_key, header), len(header)

    return max(_DELIMITERS, key=fit)


def _header(text: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(StringIO(text[:_LOOKED_AT], newline=""), delimiter=delimiter), [])
    except csv.Error:
        return []


def _key(column: str) -> str:
    return column.strip().casefold()


class _Columns:
    """Where each value stands in a row.

    Raises:
        RefusedError: if the column of the texts is not there, or is there twice.
    """

    def __init__(self, header: list[str], wanted: str) -> None:
        self.count = len(header)
        keys = [_key(column) for column in header]
        if keys.count(_key(wanted)) != 1:
            refused = _TWICE if _key(wanted) in keys else _MISSING
            raise RefusedError(refused, column=wanted, names=_shown(header))
        self.text = keys.index(_key(wanted))
        places = {key: place for place, key in reversed(list(enumerate(keys)))}
        places.setdefault("published", places.get("date", -1))
        self.fields = {
            field: places[field]
            for field in _FIELDS
            if places.get(field, -1) >= 0 and places[field] != self.text
        }


def _shown(header: list[str]) -> str | Message:
    names = [column.strip()[:40] for column in header[:_SHOWN_COLUMNS]]
    return ", ".join(f"“{name}”" for name in names if name) or Message("none")


def _documents(
    text: str, delimiter: str, columns: _Columns, name: str
) -> Iterator[tuple[int, Incoming | Refusal]]:
    for row, cells in _rows(text, delimiter):
        if row == 1 or cells == []:
            continue
        try:
            yield row, _document(_checked(cells), columns, name)
        except RefusedError as error:
            yield row, Refusal(name, error.message, row)


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | csv.Error]]:
    """Yield each row with its number; a row that breaks the rules comes as its error."""
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST_TABLE))
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    row = 0
    while True:
        row += 1
        try:
            yield row, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield row, error


def _checked(cells: list[str] | csv.Error) -> list[str]:
    if isinstance(cells, csv.Error):
        raise RefusedError("Its quotation marks are not those of a table ({fault}).", fault=cells)
    return cells


def _document(cells: list[str], columns: _Columns, name: str) -> Incoming:
    while len(cells) > columns.count and not cells[-1]:
        cells.pop()
    if len(cells) != columns.count:
        if len(cells) == 1:
            raise RefusedError("It has 1 cell; the header has {wanted}.", wanted=columns.count)
        raise RefusedError(
            "It has {count} cells; the header has {wanted}.",
            count=len(cells),
            wanted=columns.count,
        )
    text = cells[columns.text]
    if len(text) > LARGEST_TEXT:
        raise RefusedError("Its text is longer than any article.")
    incoming = from_text(text, name)
    if not incoming.text.strip():
        raise RefusedError("There is no text in it.")
    values = {field: cells[place] for field, place in columns.fields.items()}
    details, notices = _with_values(incoming.details, values)
    return replace(incoming, details=details, notices=(*incoming.notices, *notices))


def _with_values(details: Details, values: dict[str, str]) -> tuple[Details, tuple[Message, ...]]:
    """Put a row's values in place of guesses; what cannot be stored is said."""
    kept = {field: " ".join(canonical(value).text.split()) for field, value in values.items()}
    kept = {field: value for field, value in kept.items() if value}
    notices: list[Message] = []
    if written := kept.pop("published", None):
        published = iso_date(written)
        if published is None:
            notices.append(Message(_NO_DATE, {"value": written[:40]}))
        details = replace(details, published=published)
    if (language := kept.get("language")) and not _LANGUAGE.fullmatch(language):
        notices.append(Message(_NO_LANGUAGE, {"value": kept.pop("language")[:40]}))
    return replace(
        details,
        title=kept.get("title", details.title),
        byline=kept.get("byline", details.byline),
        outlet=kept.get("outlet", details.outlet),
        url=kept.get("url"),
        language=kept.get("language"),
    ), tuple(notices)
