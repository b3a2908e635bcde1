"""Titles, dates and bylines that the first lines of an article give."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.document import Details, canonical
from gui.domain.metadata import iso_date, read_details

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def details_of_seed(name: str) -> Details:
    text = (SEEDS / name).read_text(encoding="utf-8")
    return read_details(canonical(text).text, name)


def test_the_given_article_has_a_date_and_a_made_title() -> None:
    details = details_of_seed("000_822e2b77ddaa0880.txt")
    assert details.published == "2020-11-11"
    assert details.title == (
        "The Azerbaijani Foreign Ministry has commented on the French foreign minister’s statement…"
    )
    assert (details.byline, details.outlet, details.language) == (None, None, None)


@pytest.mark.parametrize("path", sorted(SEEDS.glob("0*.txt"))[1:], ids=lambda path: path.stem)
def test_every_sample_gives_its_headline_and_author(path: Path) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    details = details_of_seed(path.name)
    assert details.title == lines[0]
    assert details.byline == lines[1].split(" ", 1)[1]


def test_a_dateline_names_the_agency() -> None:
    assert details_of_seed("013_glass-comet.txt").outlet == "North Wire"
    line = "LONDON (Some Agency) - The river rose again on Monday, the council said."
    details = read_details(line, None)
    assert details.outlet == "Some Agency"
    assert details.title == "The river rose again on Monday, the council said."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Storm warning\n\nStay indoors.", "Storm warning"),
        ("  Storm   warning  \nStay indoors.", "Storm warning"),
        ("“Stay indoors,” said the mayor. Nobody did.", "“Stay indoors,” said the mayor."),
        ("2021-03-04\n\nBy Ann Lee\n\nStay in. Go out.", "Stay in."),
        ("OSLO, March 3 — Mr. Berg left. He was late.", "Mr. Berg left."),
        ("x" * 200 + ".", "x" * 89 + "…"),
        ("word " * 40 + ".", ("word " * 18).strip() + "…"),
        ("---", "---"),
        ("", "a name"),
        ("\n \n", "a name"),
    ],
)
def test_titles(text: str, title: str) -> None:
    assert read_details(text, "a name.txt").title == title


def test_without_text_or_name_there_is_no_title() -> None:
    assert read_details("", None) == Details()


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("BY ANN LEE and Bo Day", "ANN LEE and Bo Day"),
        ("Von Hanne Kloß", "Hanne Kloß"),
        ("By Monday the water had gone.", None),
        ("Bypass opens", None),
        ("By the time " + "the council had met, " * 4, None),
    ],
)
def test_bylines(line: str, byline: str | None) -> None:
    assert read_details(f"Headline\n\n{line}\n\nText.", None).byline == byline


def test_a_first_line_is_never_the_byline() -> None:
    details = read_details("Von der Brücke gefallen\n\nEin Mann fiel.", None)
    assert (details.title, details.byline) == ("Von der Brücke gefallen", None)


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2020-11-11", "2020-11-11"),
        ("2020-11-11T08:30:00Z", "2020-11-11T08:30:00Z"),
        ("2020-11-11 08:30", "2020-11-11 08:30"),
        (" 2020/1/9 ", "2020-01-09"),
        ("9.1.2020", "2020-01-09"),
        ("3 March 2021", "2021-03-03"),
        ("Wednesday, 3rd March 2021", "2021-03-03"),
        ("Nov. 11, 2020", "2020-11-11"),
        ("Sept 1 2020", "2020-09-01"),
        ("03/04/2021", None),
        ("2020-13-11", None),
        ("2020-11-11T99:00", None),
        ("31 June 2020", None),
        ("3 Marvel 2021", None),
        ("٢٠٢٠-١١-١١", None),
        ("soon", None),
        ("", None),
    ],
)
def test_dates(written: str, date: str | None) -> None:
    assert iso_date(written) == date


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published: 3 March 2021", "2021-03-03"),
        ("date 2021-03-03 OSLO", "2021-03-03"),
        ("2021-03-03 | The Gazette", "2021-03-03"),
        ("March 3, 2021", "2021-03-03"),
        ("On 3 March 2021 the bridge fell.", None),
        ("2021-03-03 was a dark day for the town.", None),
    ],
)
def test_dates_of_lines(line: str, published: str | None) -> None:
    assert read_details(f"Headline\n{line}\nText.", None).published == published


@given(st.text(max_size=400), st.none() | st.text(max_size=20))
def test_any_text_gives_details_of_one_line(text: str, origin: str | None) -> None:
    details = read_details(canonical(text).text, origin)
    for value in (details.title, details.byline, details.outlet, details.published):
        assert value is None or value.strip()
    if details.title and origin is None:
        assert "\n" not in details.title
        assert len(details.title) <= 120


def test_a_huge_line_is_looked_at_only_at_its_start() -> None:
    assert read_details("by " * 4_000_000, None).title == ("by " * 30).strip() + "…"
