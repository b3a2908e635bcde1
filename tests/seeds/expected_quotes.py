"""What is expected of each sample article, read from `tests/seeds/expected`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gui.domain.span import Span

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))


@dataclass(frozen=True)
class Expected:
    """One quote that a person marked."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    kind: str
    speakers: tuple[str, ...]


def article(name: str) -> str:
    """Return the text of a sample article."""
    return (SEEDS / f"{name}.txt").read_bytes().decode("utf-8")


def row(name: str) -> dict[str, Any]:
    """Return the annotations of a sample article as they stand in the file."""
    raw = (HERE / "expected" / f"{name}.jsonl").read_text(encoding="utf-8")
    (line,) = raw.splitlines()
    read: dict[str, Any] = json.loads(line)
    return read


def quotes(name: str) -> list[Expected]:
    """Return the quotes that are expected in a sample article."""
    return [
        Expected(
            _spans(quote["content"]),
            _spans(quote["cue"]),
            _spans(quote["source"]),
            quote["kind"],
            tuple(actor["name"] for actor in quote["speakers"]),
        )
        for quote in row(name)["quotes"]
    ]


def _spans(pairs: list[list[int]] | None) -> tuple[Span, ...]:
    return tuple(Span(start, stop) for start, stop in pairs or ())
