"""The quote table as CSV: one row a quote, safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.span import Span
from gui.exchange.export.values import Exported

COLUMNS = (
    "doc_id quote_id quote content_spans cue cue_spans source source_spans kind speaker "
    "title url date tags note status outlet byline speaker_status origin score reason"
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
    title = "CSV table of quotes"
    extension = ".csv"

    def write(self, rows: Iterator[Exported], out: BinaryIO) -> None:
        """Write the header and one row a quote; rejected suggestions are left out."""
        text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
        table = csv.writer(text, lineterminator="\r\n")
        table.writerow(COLUMNS)
        for row in rows:
            for quote in row.annotations:
                if quote.layer is Layer.QUOTE and quote.status is not Status.REJECTED:
                    table.writerow([guarded(cell) for cell in _cells(row, quote)])
        text.detach()


def _cells(row: Exported, quote: Annotation) -> list[str]:
    text, details = row.document.text, row.document.details
    content, cue, source = (quote.spans(r) for r in (Role.CONTENT, Role.CUE, Role.SOURCE))
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
        "; ".join(row.actors[link.actor].name for link in quote.links),
        details.title,
        details.url,
        details.published,
        "; ".join(quote.tags),
        quote.note,
        quote.status.value,
        details.outlet,
        details.byline,
        "; ".join(link.status.value for link in quote.links),
        quote.origin,
        "" if quote.score is None else repr(quote.score),
        quote.reason,
    )
    return [cell or "" for cell in cells]


def _words(text: str, spans: Iterable[Span]) -> str:
    return JOIN.join(span.of(text) for span in spans)


def _places(spans: Iterable[Span]) -> str:
    return ";".join(f"{span.start}-{span.stop}" for span in spans)
