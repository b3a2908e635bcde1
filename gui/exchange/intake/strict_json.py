"""JSON as RFC 8259 has it, read without any of the liberties that lose data."""

import json
import math
from typing import Any

from gui.exchange.intake.values import RefusedError


def loads(text: str) -> Any:
    """Return the value of one JSON text.

    Lone surrogates in strings pass; `domain.document.canonical` replaces them.

    Raises:
        RefusedError: if it is no JSON, has a key twice, has NaN or an infinite number, or is
            nested too deep.
    """
    try:
        return json.loads(
            text,
            object_pairs_hook=_each_key_once,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        raise RefusedError(
            "This is no JSON: {fault} at character {place}.", fault=error.msg, place=error.pos + 1
        ) from error
    except ValueError as error:  # an integer of thousands of digits
        raise RefusedError("This is no JSON that can be read: a number is too long.") from error
    except RecursionError as error:
        raise RefusedError("This is no JSON that can be read: it is nested too deep.") from error


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for key, item in pairs:
        if key in value:
            raise RefusedError("The key “{key}” occurs twice.", key=key[:60])
        value[key] = item
    return value


def _no_constant(name: str) -> None:
    raise RefusedError("{number} is no number of JSON.", number=name)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise RefusedError("{number} is too large a number.", number=digits[:20])
    return number
