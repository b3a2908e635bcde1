"""The border between code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from gui.domain.document import canonical
from gui.domain.utf16 import Utf16Map

ODD = "a😀\U0001d50cb\u0301e\u0301👩‍👩‍👧‍👦אבגم \u00a0\u2028\u2029\ufeff\x85\u200f\t\n\n𝔸"
texts = st.text(alphabet=st.sampled_from(ODD) | st.characters()).map(lambda t: canonical(t).text)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_positions_are_those_of_the_encoding(text: str) -> None:
    found = Utf16Map(text)
    assert (found.code_points, found.units) == (len(text), units(text))
    for position in range(len(text) + 1):
        assert found.to_units(position) == units(text[:position])


@given(texts)
def test_there_and_back_is_the_identity(text: str) -> None:
    found = Utf16Map(text)
    for position in range(len(text) + 1):
        assert found.to_code_points(found.to_units(position)) == position


@given(texts)
def test_half_a_pair_counts_as_before_the_character(text: str) -> None:
    found = Utf16Map(text)
    for unit in range(found.units + 1):
        position = found.to_code_points(unit)
        start = found.to_units(position)
        assert start in (unit, unit - 1)
        if start == unit - 1:
            assert ord(text[position]) > 0xFFFF


def test_an_empty_text() -> None:
    found = Utf16Map("")
    assert (found.units, found.to_units(0), found.to_code_points(0)) == (0, 0, 0)


@given(texts, st.data())
def test_every_span_survives_qt(text: str, data: st.DataObject) -> None:
    """A span set in Qt by units has the same characters there, and comes back as it was."""
    document = QTextDocument()
    document.setPlainText(text)
    found = Utf16Map(text)
    assert document.characterCount() == found.units + 1
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    cursor = QTextCursor(document)
    cursor.setPosition(found.to_units(start))
    cursor.setPosition(found.to_units(stop), QTextCursor.MoveMode.KeepAnchor)
    assert found.to_code_points(cursor.selectionStart()) == start
    assert found.to_code_points(cursor.selectionEnd()) == stop
    assert as_in_qt(cursor.selectedText()) == as_in_qt(text[start:stop])


def as_in_qt(text: str) -> str:
    """Line ends come as U+2029 from a selection."""
    return text.replace("\n", "\u2029")
