"""Tables: columns, delimiters, and rows that are bad."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.document import canonical
from gui.domain.incoming import Incoming
from gui.exchange.intake import IntakeOptions, Refusal, read


def items_of(folder: Path, data: bytes | str, column: str | None = None) -> list[object]:
    path = folder / "t.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read(path, IntakeOptions(text_column=column)))


def test_a_row_is_a_document_with_its_metadata(tmp_path: Path) -> None:
    (item,) = items_of(
        tmp_path,
        "\ufeffTitle,Text,date,outlet,byline,url,language,other\r\n"
        'Storm,"Line one.\r\nHe said ""no"".",3 March 2021,The Gazette,Ann,http://a.b,en,x\r\n',
    )
    assert isinstance(item, Incoming)
    assert item.text == 'Line one.\nHe said "no".'
    details = item.details
    assert (details.title, details.published, details.outlet) == (
        "Storm",
        "2021-03-03",
        "The Gazette",
    )
    assert (details.byline, details.url, details.language) == ("Ann", "http://a.b", "en")
    assert item.origin == "t.csv"
    assert tuple(map(str, item.notices)) == ("Columns are parted by commas; “text” has the texts.",)


def test_without_metadata_the_text_speaks(tmp_path: Path) -> None:
    (item,) = items_of(tmp_path, 'text,title\n"Storm warning\n\nStay in.",\n')
    assert isinstance(item, Incoming)
    assert item.details.title == "Storm warning"


@pytest.mark.parametrize(
    ("delimiter", "name"), [(",", "commas"), (";", "semicolons"), ("\t", "tabs"), ("|", "bars")]
)
def test_delimiters_are_guessed_and_said(tmp_path: Path, delimiter: str, name: str) -> None:
    rows = [["id", "text", "a,b;c"], ["1", "Hello; you, there", "x"]]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    (item,) = items_of(tmp_path, out.getvalue())
    assert isinstance(item, Incoming)
    assert item.text == "Hello; you, there"
    assert name in str(item.notices[0])


def test_bad_rows_are_named_and_good_ones_come_in(tmp_path: Path) -> None:
    items = items_of(tmp_path, 'id,text\n1,one\n2\n\n3,\n4,a,b\n5,"x"y\n6,six,\n7,"open\n8,eight\n')
    texts = [item.text for item in items if isinstance(item, Incoming)]
    assert texts == ["one", "six"]
    refused = {item.row: str(item.reason) for item in items if isinstance(item, Refusal)}
    assert sorted(row or 0 for row in refused) == [3, 5, 6, 7, 9]
    assert "1 cells" not in refused[3]
    assert "no text" in refused[5]


def test_dates_and_languages_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    (item,) = items_of(tmp_path, "text,date,language\nWords,03/04/2021,English\n")
    assert isinstance(item, Incoming)
    assert (item.details.published, item.details.language) == (None, None)
    assert any("Row 2" in n and "03/04/2021" in n for n in map(str, item.notices))
    assert any("English" in n for n in map(str, item.notices))


def test_the_column_can_be_named(tmp_path: Path) -> None:
    (item,) = items_of(tmp_path, "text,Body\nwrong,right\n", "body")
    assert isinstance(item, Incoming)
    assert item.text == "right"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("a,b\n1,2\n", "“a”, “b”"),
        ("text,Text\n1,2\n", "twice"),
        ("", "none"),
        ("\n\n", "none"),
    ],
)
def test_without_its_column_a_table_is_refused(tmp_path: Path, data: str, reason: str) -> None:
    (item,) = items_of(tmp_path, data)
    assert isinstance(item, Refusal)
    assert item.row is None
    assert reason in str(item.reason)


def test_encodings_are_found_and_said(tmp_path: Path) -> None:
    (item,) = items_of(tmp_path, "id;text\n1;L’été à Genève était très beau.\n".encode("cp1252"))
    assert isinstance(item, Incoming)
    assert item.text == "L’été à Genève était très beau."
    assert "cp1252" in str(item.notices[0])


def test_nul_and_huge_cells_do_no_harm(tmp_path: Path) -> None:
    items = items_of(tmp_path, "text\na\0b\n" + "x" * 3_000_000 + "\n")
    texts = [item.text for item in items if isinstance(item, Incoming)]
    assert texts == ["a\ufffdb", "x" * 3_000_000]


@given(st.lists(st.text(max_size=20), max_size=5), st.sampled_from(",;\t|"))
def test_every_table_that_csv_writes_is_read(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], delimiter: str
) -> None:
    texts = [canonical(text).text for text in texts]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([["number", "text"], *([n, text] for n, text in enumerate(texts))])
    items = items_of(tmp_path_factory.getbasetemp(), out.getvalue())
    found = [item.text for item in items if isinstance(item, Incoming)]
    assert found == [canonical(text).text for text in texts if canonical(text).text.strip()]
