"""The find bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gui.widgets.find_bar import FindBar

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    """Return a find bar, hidden as it starts."""
    bar = FindBar()
    qtbot.addWidget(bar)
    return bar


def field_of(bar: FindBar) -> QLineEdit:
    field = bar.findChild(QLineEdit, "find")
    assert isinstance(field, QLineEdit)
    return field


def button(bar: FindBar, name: str) -> QToolButton:
    found = [b for b in bar.findChildren(QToolButton) if b.accessibleName().startswith(name)]
    assert len(found) == 1
    return found[0]


def shown_count(bar: FindBar) -> str:
    return bar.findChildren(QLabel)[0].text()


def test_it_opens_with_words_and_asks_for_them(bar: FindBar, qtbot: QtBot) -> None:
    assert not bar.isVisible()
    with qtbot.waitSignal(bar.words_changed) as asked:
        bar.open_with("peace")
    assert asked.args == ["peace"]
    assert bar.isVisible()
    assert field_of(bar).selectedText() == "peace"
    bar.close_bar()
    with qtbot.waitSignal(bar.words_changed) as asked:
        bar.open_with("")
    assert asked.args == ["peace"]


def test_typing_asks(bar: FindBar) -> None:
    bar.open_with("")
    asked = QSignalSpy(bar.words_changed)
    QTest.keyClicks(field_of(bar), "ab")
    assert [asked.at(i) for i in range(asked.count())] == [["a"], ["ab"]]


OPTIONS = {
    "find.case": "Match capitals",
    "find.word": "Find whole words",
    "find.regex": "Read it as a regular",
}


@pytest.mark.parametrize("ident", OPTIONS)
def test_each_option_is_asked_for_and_shown(bar: FindBar, ident: str) -> None:
    bar.open_with("a")
    found = button(bar, OPTIONS[ident])
    with_signal = QSignalSpy(bar.option_wanted)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    assert [with_signal.at(i) for i in range(with_signal.count())] == [[ident]]
    bar.show_options(dict.fromkeys(OPTIONS, False))
    assert not found.isChecked()
    bar.show_options(dict.fromkeys(OPTIONS, False) | {ident: True})
    assert [o for o, name in OPTIONS.items() if button(bar, name).isChecked()] == [ident]
    bar.show_keys(dict.fromkeys((*OPTIONS, "find.next", "find.previous"), "") | {ident: "Alt+Z"})
    assert found.toolTip().endswith("(Alt+Z)")


def test_what_is_wrong_stands_below_the_field(bar: FindBar) -> None:
    bar.open_with("(")
    label = bar.findChild(QLabel, "find_trouble")
    assert isinstance(label, QLabel)
    assert not label.isVisible()
    bar.show_count(None, 0)
    bar.show_trouble("At the end: a closing bracket ) is missing.")
    assert label.isVisible()
    assert label.text().startswith("At the end")
    assert shown_count(bar) == "", "it does not say that nothing was found"
    bar.show_trouble("")
    assert not label.isVisible()


def test_a_search_that_goes_on_says_so(bar: FindBar) -> None:
    bar.open_with("a")
    bar.show_count(None, 0, more=True)
    assert shown_count(bar) == "Looking…"
    bar.show_count(2, 1500, more=True)
    assert shown_count(bar) == "3 of 1,500 so far"


def test_enter_goes_on_and_back_with_shift(bar: FindBar) -> None:
    bar.open_with("a")
    on, back = QSignalSpy(bar.next_requested), QSignalSpy(bar.previous_requested)
    QTest.keyClick(field_of(bar), KEY.Key_Return)
    QTest.keyClick(field_of(bar), KEY.Key_Enter)
    QTest.keyClick(field_of(bar), KEY.Key_Return, SHIFT)
    assert (on.count(), back.count()) == (2, 1)


def test_the_buttons_work_while_there_are_hits(bar: FindBar) -> None:
    bar.open_with("a")
    on, back = QSignalSpy(bar.next_requested), QSignalSpy(bar.previous_requested)
    for _ in range(2):
        for name in ("Go to the next hit", "Go to the hit before"):
            QTest.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
        bar.show_count(0, 3)
    assert (on.count(), back.count()) == (1, 1)


@pytest.mark.parametrize(
    ("current", "total", "words"),
    [(2, 17, "3 of 17"), (None, 17, "– of 17"), (None, 0, "No hits"), (0, 1234, "1 of 1,234")],
)
def test_hits_are_counted(bar: FindBar, current: int | None, total: int, words: str) -> None:
    bar.open_with("a")
    bar.show_count(current, total)
    assert shown_count(bar) == words


def test_without_words_nothing_is_counted(bar: FindBar) -> None:
    bar.open_with("")
    bar.show_count(None, 0)
    assert shown_count(bar) == ""


def test_escape_closes(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_with("a")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(field_of(bar), KEY.Key_Escape)
    assert not bar.isVisible()


def test_each_button_says_what_it_does(bar: FindBar) -> None:
    for found in bar.findChildren(QToolButton):
        if found.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert found.accessibleName()
            assert found.toolTip()
