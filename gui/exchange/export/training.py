"""Training data: what a person decided, so that resources/models/train can learn from it.

One document a line, with the fields of the public sets ("id", "text", "quotes", "entities", spans
in code points), and these besides:

- "complete": whether the person called the document done. Only then does it say something that a
  place has no mark; else no more is known than what was accepted and rejected.
- "layers": the layers ("quote", "entity") in which something was decided. The others were perhaps
  never looked at, so their lists being empty says nothing.
- "rejected": quotes and entities that were proposed and are none.
- "unknown": undecided suggestions, and what training has no form for: places to learn nothing from.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.document import State
from gui.domain.message import mark
from gui.domain.span import Span, extent
from gui.exchange.export.jsonl import json_line
from gui.exchange.export.values import Exported

NAME, VERSION = "sayso training", 1

Record = dict[str, Any]

_LAYERS = (Layer.QUOTE, Layer.ENTITY)


def training_record(row: Exported) -> Record:
    """Return a document as a record to learn from; see the module for its fields.

    Names are not in it: neither who decided nor the actors. An annotation's origin is "user" or
    the detector whose suggestion was accepted.
    """
    text, details = row.document.text, row.document.details
    known = {
        status: _by_layer(text, (a for a in row.annotations if _learnt_as(a) is status))
        for status in Status
    }
    return {
        "format": NAME,
        "version": VERSION,
        "id": row.document.uid,
        "source": "sayso",
        "language": details.language,
        "complete": details.state is State.DONE,
        "layers": [layer.value for layer in decided_layers(row)],
        "text": text,
        **known[Status.ACCEPTED],
        "rejected": known[Status.REJECTED],
        "unknown": known[Status.SUGGESTED],
    }


def decided_layers(row: Exported) -> tuple[Layer, ...]:
    """Return those of quotes and entities of which a person accepted, made or rejected one."""
    decided = {a.layer for a in row.annotations if a.status is not Status.SUGGESTED}
    return tuple(layer for layer in _LAYERS if layer in decided)


class Training:
    """One document a line, in UTF-8 without a byte order mark, each line ended by LF."""

    name = "training"
    title = mark("Training data (what you decided)")
    extension = ".training.jsonl"
    leaves_out = mark(
        "speakers, tags, notes, who decided, and documents in which nothing was decided; undecided"
        " suggestions are marked as unknown"
    )
    keeps_rejected = True
    only_decided = True

    def write(self, rows: Iterator[Exported], out: Path) -> None:
        """Write all rows."""
        with out.open("w", encoding="utf-8", newline="") as file:
            file.writelines(json_line(training_record(row)) for row in rows)


def _learnt_as(annotation: Annotation) -> Status:
    """The status; an accepted entity in several pieces is unknown, since no tagger can say it."""
    in_pieces = annotation.layer is Layer.ENTITY and len(annotation.main) > 1
    return Status.SUGGESTED if in_pieces else annotation.status


def _by_layer(text: str, annotations: Iterable[Annotation]) -> Record:
    listed = tuple(annotations)
    return {
        "quotes": [_quote(a) for a in listed if a.layer is Layer.QUOTE],
        "entities": [_entity(a, text) for a in listed if a.layer is Layer.ENTITY],
    }


def _quote(annotation: Annotation) -> Record:
    return {
        "content": _pairs(annotation.main),
        "cue": _pairs(annotation.spans(Role.CUE)) or None,
        "source": _pairs(annotation.spans(Role.SOURCE)) or None,
        "kind": annotation.label,
        "origin": _origin(annotation),
    }


def _entity(annotation: Annotation, text: str) -> Record:
    span = extent(annotation.main)
    return {
        "start": span.start,
        "end": span.stop,
        "type": annotation.label,
        "text": span.of(text),
        "origin": _origin(annotation),
    }


def _origin(annotation: Annotation) -> str:
    """A detector's name in full, a person's not."""
    kind, _, _ = annotation.origin.partition(":")
    return annotation.origin if kind == "detector" else "user"


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.stop] for span in spans]
