"""Finding words in the document at the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from gui.detect.rules.detector import RuleDetector
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.models.wording import figure
from gui.session.sought import Sought
from gui.store.opening import create
from tests.end_to_end.conftest import CTRL, SHIFT, Desk

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def find_all(text: str, words: str) -> list[tuple[int, int]]:
    pattern = Sought(words).pattern()
    assert pattern is not None
    return [match.span() for match in pattern.finditer(text)]


def field(desk: Desk) -> QLineEdit:
    found = desk.window.find_bar.findChild(QLineEdit, "find")
    assert isinstance(found, QLineEdit)
    return found


def test_finding_words_forth_and_back(desk: Desk) -> None:
    reader = desk.window.reader
    text = reader.text()
    hits = find_all(text, "armed forces")
    assert len(hits) > 3
    desk.press(KEY.Key_F, CTRL)
    assert field(desk).hasFocus()
    QTest.keyClicks(field(desk), "armed forces")
    QTest.keyClick(field(desk), KEY.Key_Return)
    assert reader.selection() == hits[1], "typing shows the first, Enter goes on"
    QTest.keyClick(field(desk), KEY.Key_F3, SHIFT)
    assert reader.selection() == hits[0]
    QTest.keyClick(field(desk), KEY.Key_Return, SHIFT)
    assert reader.selection() == hits[-1], "it goes round"
    QTest.keyClick(field(desk), KEY.Key_Escape)
    assert not desk.window.find_bar.isVisible()
    assert reader.hasFocus()
    assert reader.selection() == hits[-1]


def test_the_keys_go_on_from_the_caret_with_the_bar_closed(desk: Desk) -> None:
    reader = desk.window.reader
    hits = find_all(reader.text(), "armed forces")
    desk.command("find.document")
    QTest.keyClicks(field(desk), "armed forces")
    QTest.keyClick(field(desk), KEY.Key_Escape)
    reader.set_caret(hits[1][0] - 1)
    desk.press(KEY.Key_F3)
    assert reader.selection() == hits[1]
    QTest.keyClick(field(desk), KEY.Key_Escape)
    desk.press(KEY.Key_F3)
    assert reader.selection() == hits[2]
    QTest.keyClick(field(desk), KEY.Key_Escape)
    desk.press(KEY.Key_F3, SHIFT)
    assert reader.selection() == hits[1]


def test_esc_closes_the_bar_from_the_text_too(desk: Desk) -> None:
    desk.select("Tovuz")
    desk.press(KEY.Key_F, CTRL)
    assert field(desk).text() == "Tovuz", "the selection is looked for"
    desk.window.reader.setFocus()
    desk.press(KEY.Key_Escape)
    assert desk.window.find_bar.isVisible(), "first the selection"
    desk.press(KEY.Key_Escape)
    assert not desk.window.find_bar.isVisible()


def test_another_document_is_searched_for_the_same_words(desk: Desk) -> None:
    desk.command("find.document")
    QTest.keyClicks(field(desk), "zzzz")
    desk.command("document.next")
    desk.command("find.next")
    assert desk.window.reader.selection()[0] == desk.window.reader.selection()[1]
    field(desk).setText("the")
    assert find_all(desk.window.reader.text(), "the")
    QTest.keyClick(field(desk), KEY.Key_Return)
    start, stop = desk.window.reader.selection()
    assert desk.window.reader.text()[start:stop].lower() == "the"


def look(desk: Desk, words: str) -> None:
    desk.command("find.document")
    field(desk).setText(words)


def count(desk: Desk) -> str:
    return desk.window.find_bar._count.text()


def trouble(desk: Desk) -> str:
    label = desk.window.find_bar.findChild(QLabel, "find_trouble")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_options_have_keys_and_are_remembered(
    desk: Desk, sit: Callable[..., Desk], detected: Path
) -> None:
    look(desk, "the")
    all_hits = count(desk)
    QTest.keyClick(field(desk), KEY.Key_W, ALT)
    whole = count(desk)
    assert whole != all_hits
    button = desk.window.find_bar.findChild(QToolButton, "find.word_button")
    assert isinstance(button, QToolButton)
    assert button.isChecked()
    assert desk.window.actions_by_id["find.word"].isChecked()
    QTest.keyClick(field(desk), KEY.Key_C, ALT)
    assert count(desk) not in (whole, all_hits)
    QTest.keyClick(field(desk), KEY.Key_R, ALT)
    field(desk).setText("[A-Z][a-z]+ [A-Z][a-z]+")
    QTest.keyClick(field(desk), KEY.Key_Return)
    start, stop = desk.window.reader.selection()
    assert desk.window.reader.text()[start:stop].istitle()
    desk.close()
    again = sit(detected)
    actions = again.window.actions_by_id
    assert [actions[f"find.{n}"].isChecked() for n in ("case", "word", "regex")] == [True] * 3
    QTest.keyClick(again.window.reader, KEY.Key_F, CTRL)
    button = again.window.find_bar.findChild(QToolButton, "find.case_button")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not actions["find.case"].isChecked()


def test_a_wrong_pattern_says_what_is_wrong_and_where(desk: Desk) -> None:
    desk.command("find.regex")
    look(desk, "(armed")
    assert trouble(desk) == "At the end: a closing bracket ) is missing."
    assert count(desk) == ""
    field(desk).setText("a**")
    assert trouble(desk) == "At character 3: two signs of repetition follow each other."
    QTest.keyClick(field(desk), KEY.Key_Return)
    assert desk.window.reader.selection()[0] == desk.window.reader.selection()[1]
    field(desk).setText("(armed|air) forces")
    assert trouble(desk) == ""
    assert " of " in count(desk)
    field(desk).setText("x*")
    assert "of" in count(desk) or count(desk) == "No hits", "empty hits are none"


@pytest.fixture
def long(sit: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return a person with an article of a megabyte, and one that is hard to search."""
    monkeypatch.setattr("gui.session.finding._STUCK", 0.2)
    made = create(tmp_path / "long.sqlite")
    prose = ("The ferry left at noon, she said. Nobody was on board.\n" * 20000)[:1_000_000]
    hard = "a" * 60 + "b"
    items = [Incoming(Details(title="Long"), prose), Incoming(Details(), hard)]
    detector = RuleDetector()
    for ident in made.documents.add(items).ids:
        made.detections.save(ident, detector.origin, detector.layers, ())
    made.close()
    desk = sit(tmp_path / "long.sqlite")
    desk.open("ferry")
    return desk


def test_all_hits_of_a_long_article_are_counted_and_can_be_gone_through(long: Desk) -> None:
    total = long.window.reader.text().count("e")
    long.window.reader.set_caret(0)
    look(long, "e")
    assert "so far" in count(long)
    QTest.keyClick(field(long), KEY.Key_Return)
    long.settle()
    assert count(long) == f"2 of {figure(total)}"
    QTest.keyClick(field(long), KEY.Key_Return, SHIFT)
    QTest.keyClick(field(long), KEY.Key_Return, SHIFT)
    assert count(long) == f"{figure(total)} of {figure(total)}"


def test_a_pattern_without_end_stops_and_the_window_works_on(long: Desk) -> None:
    long.command("find.regex")
    long.open("aaa")
    look(long, "(a|aa)+$")
    assert count(long) == "Looking…"
    seen: list[str] = []
    timer = QTimer()
    timer.timeout.connect(lambda: seen.append(count(long)))
    timer.start(0)
    long.settle()
    assert "Looking…" in seen, "the window had its turns meanwhile"
    assert "takes too long" in trouble(long)
    field(long).setText("a+b")
    assert (count(long), trouble(long)) == ("1 of 1", "")


def test_a_new_question_ends_the_one_before(long: Desk) -> None:
    long.command("find.regex")
    long.open("aaa")
    look(long, "(a|aa)+$")
    field(long).setText("b")
    assert count(long) == "1 of 1"
    long.settle()
    assert (count(long), trouble(long)) == ("1 of 1", "")
    look(long, "(a|aa)+$")
    QTest.keyClick(field(long), KEY.Key_Escape)
    long.settle()
    assert trouble(long) == ""


def test_the_search_can_be_cancelled_in_the_status_line(long: Desk) -> None:
    look(long, "e")
    (state,) = long.session.runner.states()
    assert "“e”" in state.title
    long.session.runner.cancel(state.number)
    long.settle()
    assert "Stopped" in trouble(long) or trouble(long) == ""
