"""The quote table as CSV: one row a quote, safe to open in a spreadsheet."""

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from gui.domain.annotation import Annotation, Layer, Role
from gui.domain.message import mark
from gui.domain.span import Span
from gui.exchange.export.values import Exported

COLUMNS = (
    "doc_id quote_id quote content_spans cue cue_spans source source_spans kind speaker "
    "title url date tags note status speakers speaker_status outlet byline origin score reason"
).split()
JOIN = " […] "
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r\n]")


def guarded(cell: str) -> str:
    """Keep a cell from being run as a formula: one apostrophe goes before it.

    A cell that has apostrophes there already gets one more, so that taking one away is exact
    (after the CSV injection advice of OWASP).
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Take back what `guarded` did."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


class Csv:
    """RFC 4180 with CRLF and a byte order mark, which Excel needs to read UTF-8."""

    name = "csv"
    title = mark("CSV table of quotes")
    extension = ".csv"
    keeps_rejected = False
    only_decided = False
    leaves_out = mark("entities, tags of their own, all but the names of speakers, and the texts")

    def write(self, rows: Iterator[Exported], out: Path) -> None:
        """Write the header and one row a quote."""
        with out.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file, lineterminator="\r\n")
            table.writerow(COLUMNS)
            for row in rows:
                for quote in row.annotations:
                    if quote.layer is Layer.QUOTE:
                        table.writerow([guarded(cell) for cell in _cells(row, quote)])


def _cells(row: Exported, quote: Annotation) -> list[str]:
    text, details = row.document.text, row.document.details
    content, cue, source = (quote.spans(r) for r in (Role.CONTENT, Role.CUE, Role.SOURCE))
    speakers = [row.actors[link.actor].name for link in quote.links]
    cells = (
        row.document.uid,
        quote.uid,
        _words(text, content),
        _places(content),
        _words(text, cue),
        _places(cue),
        _words(text, source),
        _places(source),
        quote.label,
        speakers[0] if speakers else None,
        details.title,
        details.url,
        details.published,
        "; ".join(quote.tags),
        quote.note,
        quote.status.value,
        "; ".join(speakers),
        "; ".join(link.status.value for link in quote.links),
        details.outlet,
        details.byline,
        quote.origin,
        "" if quote.score is None else repr(quote.score),
        quote.reason,
    )
    return [cell or "" for cell in cells]


def _words(text: str, spans: Iterable[Span]) -> str:
    return JOIN.join(span.of(text) for span in spans)


def _places(spans: Iterable[Span]) -> str:
    return ";".join(f"{span.start}-{span.stop}" for span in spans)
