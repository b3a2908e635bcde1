"""Sayso's own JSONL: documents with their annotations, one a line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from gui.domain.incoming import Incoming
from gui.exchange.intake.values import IntakeOptions, Refusal
from gui.exchange.unrecord import BadRecord, incoming_of

_BOM = b"\xef\xbb\xbf"


def read_jsonl(path: Path, data: bytes, _options: IntakeOptions) -> Iterator[Incoming | Refusal]:
    """Read the lines of a file; each bad one is refused by its number, the good ones come in."""
    seen: set[str] = set()
    # Only LF ends a line here: U+2028 and its kind may stand inside strings.
    for number, line in enumerate(data.removeprefix(_BOM).split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            item = incoming_of(_parsed(line))
            if item.uid in seen:
                raise BadRecord("an earlier line has the same id")
        except BadRecord as error:
            yield Refusal(path.name, str(error), number)
            continue
        seen.add(item.uid or "")
        yield item


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(
            line.decode("utf-8"), object_pairs_hook=_without_doubles, parse_constant=_no_constant
        )
    except UnicodeDecodeError as error:
        raise BadRecord(f"it is not in UTF-8 (byte {error.start:,})") from None
    except RecursionError:
        raise BadRecord("it is nested too deeply") from None
    except ValueError as error:
        raise BadRecord(f"it is no JSON: {error}") from None


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadRecord("a key stands twice in one object")
    return found


def _no_constant(name: str) -> NoReturn:
    raise BadRecord(f"{name} is no number of JSON")
