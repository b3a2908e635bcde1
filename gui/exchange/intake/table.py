"""Tables: a row an article, one column its text, others its details."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from gui.domain.document import Details, canonical
from gui.domain.incoming import Incoming
from gui.domain.metadata import read_details
from gui.exchange.intake.text import Undecodable, decode
from gui.exchange.intake.values import IntakeOptions, Refusal

_DETAILS = {
    "title": "title",
    "headline": "title",
    "byline": "byline",
    "author": "byline",
    "outlet": "outlet",
    "source": "outlet",
    "published": "published",
    "date": "published",
    "url": "url",
    "language": "language",
}
"""Column name -> detail; the first one that is there is taken."""
_LARGEST_CELL = 100_000_000
_DELIMITERS = ",;\t|"
_SAMPLE = 20_000


def read_csv(path: Path, data: bytes, options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    """Read the rows of a table; each bad one is refused by its number, header not counted."""
    try:
        decoded = decode(data, options.encoding)
    except Undecodable as error:
        yield Refusal(path.name, str(error))
        return
    delimiter = _delimiter(decoded.text)
    notices = decoded.notices
    if delimiter != ",":
        notices = (*notices, f"columns divided at {_spoken(delimiter)}, which is a guess")
    yield from _rows(path.name, decoded.text, delimiter, options, notices)


def _rows(
    name: str, text: str, delimiter: str, options: IntakeOptions, notices: tuple[str, ...]
) -> Iterator[Incoming | Refusal]:
    csv.field_size_limit(_LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = next(reader, [])
    except csv.Error as error:
        yield Refusal(name, f"its first line is no header ({error})")
        return
    column = _text_column(header, options.text_column)
    if column is None:
        wanted = options.text_column or "text"
        yield Refusal(name, f"it has no column {wanted}; its columns are {', '.join(header)}")
        return
    places = _detail_places(header, column)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield Refusal(name, f"the row cannot be read ({error})", number)
            return
        if cells is None:
            return
        if cells:
            yield _row(name, number, cells, column, places, notices, len(header))


def _row(
    name: str,
    number: int,
    cells: list[str],
    column: int,
    places: dict[str, int],
    notices: tuple[str, ...],
    width: int,
) -> Incoming | Refusal:
    if len(cells) != width:
        return Refusal(name, f"it has {len(cells)} cells in place of {width}", number)
    if not cells[column].strip():
        return Refusal(name, "its text is empty", number)
    clean = canonical(cells[column])
    given = {detail: cells[place].strip() or None for detail, place in places.items()}
    found = {detail: value for detail, value in given.items() if value}
    details: Details = replace(read_details(clean.text, None), **found)  # type: ignore[arg-type]
    return Incoming(details, clean.text, origin=name, notices=(*notices, *clean.notices))


def _text_column(header: list[str], wanted: str | None) -> int | None:
    names = [cell.strip().casefold() for cell in header]
    name = (wanted or "text").casefold()
    return names.index(name) if name in names else None


def _detail_places(header: list[str], text: int) -> dict[str, int]:
    places: dict[str, int] = {}
    names = [cell.strip().casefold() for cell in header]
    for name, detail in _DETAILS.items():
        if name in names and detail not in places and names.index(name) != text:
            places[detail] = names.index(name)
    return places


def _delimiter(text: str) -> str:
    """Take the mark that stands most often in the first line, outside quotes."""
    first = text[:_SAMPLE].split("\n", 1)[0]
    bare = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=lambda mark: (bare.count(mark), mark == ","))


def _spoken(delimiter: str) -> str:
    return {";": "semicolons", "\t": "tabs", "|": "bars"}[delimiter]
