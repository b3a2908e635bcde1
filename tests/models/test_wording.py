"""Words for cells and tool tips."""

import pytest
from PySide6.QtCore import QLocale

from gui.models.wording import (
    TIP_LENGTH,
    both_ends,
    figure,
    local_date,
    long_date,
    named,
    score,
    shortened,
    tip,
)
from gui.translation import trn


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2020-11-11", "11 Nov 2020"),
        ("2026-05-05T10:20:00+02:00", "5 May 2026"),
        ("2020-11", "2020-11"),
        ("yesterday", "yesterday"),
        ("2020-02-31", "2020-02-31"),
        (None, ""),
        ("", ""),
    ],
)
def test_a_date_is_short_and_clear(published: str | None, shown: str) -> None:
    assert local_date(published) == shown


def test_a_long_date_names_the_day() -> None:
    assert long_date("2020-11-11") == "Wednesday, 11 November 2020"


def test_a_date_follows_the_language() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert long_date("2020-11-11") == "Mittwoch, 11 November 2020"
    finally:
        QLocale.setDefault(before)


def test_a_text_is_cut_to_one_line() -> None:
    assert shortened("a\n\n b\tc", 10) == "a b c"
    assert shortened("one two three", 8) == "one two…"
    assert shortened("one, two", 5) == "one…"
    assert len(shortened("x" * 50, 20)) == 20


def test_words_that_get_marks_lose_their_own() -> None:
    assert named("“We are here,”", 40) == "We are here,"
    assert named("«Salut», dit-il", 40) == "Salut», dit-il"
    assert named("“One two three four”", 8) == "One two…"


def test_both_ends_of_a_text_are_whole_words() -> None:
    text = "Unfortunately, over the years we have not seen that"
    assert both_ends(text, 34) == "Unfortunately, … not seen that"
    assert both_ends("short", 30) == "short"
    assert both_ends("x" * 50, 21) == f"{'x' * 9} … {'x' * 9}"


def test_a_tool_tip_is_never_markup() -> None:
    shown = tip("<b>bold</b> & more", "", "two")
    assert shown == "<div>&lt;b&gt;bold&lt;/b&gt; &amp; more<br>two</div>"


def test_a_tool_tip_has_an_end() -> None:
    assert len(tip("word " * 1000)) < TIP_LENGTH + 20


def test_counts_agree_with_their_noun() -> None:
    assert trn("%Ln quote(s)", 1) == "1 quote"
    assert trn("%Ln quote(s)", 12_345) == "12,345 quotes"
    assert trn("%Ln quote(s)", 0) == "0 quotes"


def test_numbers_are_written_as_the_language_does() -> None:
    assert (figure(12_345), score(0.831)) == ("12,345", "0.83")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert (figure(12_345), score(0.831)) == ("12.345", "0,83")
    finally:
        QLocale.setDefault(before)
