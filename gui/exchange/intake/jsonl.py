"""Our own JSONL: one line is one document with its annotations.

A line is taken as it is or not at all: it must fit the schema, and every span must lie in the text.
"""

import json
from collections.abc import Callable, Iterator
from importlib.resources import files
from io import BufferedReader
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.domain.incoming import Incoming
from gui.domain.message import Message
from gui.exchange.intake.files import open_plain
from gui.exchange.intake.strict_json import loads
from gui.exchange.intake.unrecord import incoming_of
from gui.exchange.intake.values import IntakeOptions, Refusal, RefusedError, shown_name
from gui.exchange.record import VERSION, Record

if TYPE_CHECKING:
    from jsonschema import ValidationError

LONGEST_LINE = 64 << 20
"""Bytes of one line."""
_BOM = b"\xef\xbb\xbf"
_ERRORS_LOOKED_AT = 20
_LONGEST_MESSAGE = 160


def read_jsonl(path: Path, _options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    """Yield the documents of a JSONL file, and a Refusal for each bad line.

    Raises:
        RefusedError: if the file cannot be read.
    """
    name = shown_name(path)
    require_valid = _validation()
    seen: dict[str, int] = {}
    for row, item in lines_of(path):
        try:
            if isinstance(item, RefusedError):
                raise item
            require_valid(item)
            incoming = incoming_of(item, name)
            first = seen.setdefault(item["id"], row)
            if first != row:
                raise RefusedError("Its id is that of row {row}.", row=first)
        except RefusedError as error:
            yield Refusal(name, error.message, row)
        else:
            yield incoming


def schema() -> str:
    """Return the JSON Schema of the format, as a text."""
    return files("resources").joinpath("sayso.schema.json").read_text(encoding="utf-8")


def _validation() -> Callable[[Any], None]:
    """Return what raises a RefusedError for a value that does not fit the schema."""
    # It takes as long to load as all the rest, and most starts do not need it.
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(json.loads(schema()))

    def require_valid(record: Any) -> None:
        _require_known_version(record)
        try:
            errors = islice(validator.iter_errors(record), _ERRORS_LOOKED_AT)
            # The deepest one names what is wrong; those above only follow from it.
            error = max(errors, key=lambda error: len(error.absolute_path), default=None)
            fault: str | Message | None = _fault(error) if error else None
        except RecursionError:
            fault = Message("it is nested too deep")
        if fault:
            raise RefusedError("This is no record of Sayso. {fault}", fault=fault)

    return require_valid


def _fault(error: "ValidationError") -> str:
    return f"{error.json_path[:80]}: {error.message[:_LONGEST_MESSAGE]}"


def _require_known_version(record: Record) -> None:
    version = record.get("version") if isinstance(record, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise RefusedError("A newer Sayso wrote this; use that one to read it.")


def lines_of(path: Path) -> Iterator[tuple[int, Any]]:
    """Yield the value of each line of a JSONL file that is not blank, with its number from 1.

    A line that cannot be read comes as the RefusedError that says why. Strings are canonical, keys
    too, so that nothing in them can break a library or a file. Lines end with LF alone.

    Raises:
        RefusedError: if the file cannot be read.
    """
    with open_plain(path) as file:
        row = 0
        while line := _next_line(file):
            row += 1
            if row == 1:
                line = line.removeprefix(_BOM)
            if not line.strip():
                continue
            try:
                yield row, _value(line)
            except RefusedError as error:
                yield row, error


def _next_line(file: BufferedReader) -> bytes:
    """Return the next line; of one that is too long a byte more than is allowed."""
    try:
        line = file.readline(LONGEST_LINE + 1)
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = file.readline(LONGEST_LINE + 1)
    except OSError as error:
        raise RefusedError("The file cannot be read: {reason}.", reason=error.strerror) from error
    return line


def _value(line: bytes) -> Any:
    if len(line) > LONGEST_LINE:
        raise RefusedError("The line is longer than {size} MB.", size=LONGEST_LINE >> 20)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(
            "Byte {number} of the line is not UTF-8.", number=error.start + 1
        ) from error
    return loads(text)
