"""The CSV quote table: its columns, its guard against formulas, and how it reads back."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status
from gui.domain.span import Span
from gui.exchange.export import Exported, write_file
from gui.exchange.export.table import COLUMNS, guarded, unguarded
from tests.exchange.making import article, exported

TEXT = "=SUM said “yes,\nand 😀 no” to X."
QUOTE = Annotation(
    id=1,
    uid="q-1",
    document=1,
    layer=Layer.QUOTE,
    label="direct",
    parts=(
        Part(Role.CONTENT, Span(10, 14)),
        Part(Role.CONTENT, Span(16, 24)),
        Part(Role.CUE, Span(5, 9)),
        Part(Role.SOURCE, Span(0, 4)),
    ),
    status=Status.SUGGESTED,
    origin="detector:rules/1",
    score=0.5,
    reason="+ marks",
    note="a\nb",
    tags=("Key claim", "Opinion"),
    links=(
        Link(1, Status.SUGGESTED, "detector:rules/1", 0.25, "-"),
        Link(2, Status.ACCEPTED, "user:a"),
    ),
)
ROW = article(
    TEXT,
    QUOTE,
    actors=(Actor(1, "a1", "@sum"), Actor(2, "a2", "Ann")),
    title="-Title",
    published="2020-11-11",
    url="http://a.b/",
    outlet="Gazette",
    byline="Bo",
)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_the_bytes(tmp_path: Path) -> None:
    out = tmp_path / "q.csv"
    written = write_file("csv", [ROW], out, "all")
    assert (written.documents, written.quotes) == (1, 1)
    data = out.read_bytes()
    assert data.startswith(
        b"\xef\xbb\xbfdoc_id,quote_id,quote,content_spans,cue,cue_spans,source,source_spans,kind,"
        b"speaker,title,url,date,tags,note,status,"
    )
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == 2


def test_the_cells(tmp_path: Path) -> None:
    out = tmp_path / "q.csv"
    write_file("csv", [ROW], out, "all")
    (row,) = rows_of(out)
    assert tuple(row) == tuple(COLUMNS)
    assert row == {
        "doc_id": "doc-1",
        "quote_id": "q-1",
        "quote": "“yes […] and 😀 no",
        "content_spans": "10-14;16-24",
        "cue": "said",
        "cue_spans": "5-9",
        "source": "'=SUM",
        "source_spans": "0-4",
        "kind": "direct",
        "speaker": "'@sum",
        "title": "'-Title",
        "url": "http://a.b/",
        "date": "2020-11-11",
        "tags": "Key claim; Opinion",
        "note": "a\nb",
        "status": "suggested",
        "speakers": "'@sum; Ann",
        "speaker_status": "suggested; accepted",
        "outlet": "Gazette",
        "byline": "Bo",
        "origin": "detector:rules/1",
        "score": "0.5",
        "reason": "'+ marks",
    }


def test_accepted_only(tmp_path: Path) -> None:
    out = tmp_path / "q.csv"
    assert write_file("csv", [ROW], out, "accepted").quotes == 0
    assert rows_of(out) == []


@given(exported())
def test_strict_readers_get_every_quote_back(
    tmp_path_factory: pytest.TempPathFactory, row: Exported
) -> None:
    out = tmp_path_factory.getbasetemp() / "any.csv"
    write_file("csv", [row], out, "all")
    quotes = [
        a for a in row.annotations if a.layer is Layer.QUOTE and a.status is not Status.REJECTED
    ]
    found = rows_of(out)
    assert [unguarded(cells["quote_id"]) for cells in found] == [quote.uid for quote in quotes]
    for cells, quote in zip(found, quotes, strict=True):
        pieces = [span.of(row.document.text) for span in quote.main]
        assert unguarded(cells["quote"]) == " […] ".join(pieces)
        assert unguarded(cells["note"]) == (quote.note or "")
        assert cells["content_spans"] == ";".join(f"{s.start}-{s.stop}" for s in quote.main)


@pytest.mark.parametrize(
    "cell",
    ["=1", "+1", "-1", "@a", "  =1", "\u00a0=1", "＝1", "＋1", "－1", "＠a", "\ta", "\na", "\r"],
)
def test_formulas_get_an_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert guarded(f"'{cell}") == f"''{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "'tis", "''", "3-9;12-20", "0.5", "“=1”", " a"])
def test_other_cells_stay(cell: str) -> None:
    assert guarded(cell) == cell
    assert unguarded(cell) == cell


@given(st.text(alphabet=st.sampled_from("'=+-@＝ \t\r\n\u00a0a") | st.characters(), max_size=8))
def test_taking_the_guard_off_is_exact(cell: str) -> None:
    shown = guarded(cell)
    assert unguarded(shown) == cell
    assert shown == cell or shown == f"'{cell}"
    assert shown.lstrip()[:1] not in set("=+-@＝＋－＠")
    assert shown[:1] not in set("\t\r\n")
