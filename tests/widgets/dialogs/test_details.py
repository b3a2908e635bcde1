"""Correcting what is known of a document."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.document import Details, State
from gui.domain.errors import UserError
from gui.widgets.dialogs.details import DetailsDialog, iso_date, language_code
from tests.widgets.dialogs.asking import button, labels, nameless

DETAILS = Details("Old title", "By A", "Outlet", "2020-11-11", None, "en", State.DONE, "note")


@pytest.fixture
def dialog(window: QWidget) -> DetailsDialog:
    """Return an open dialog."""
    dialog = DetailsDialog(DETAILS, window)
    dialog.open()
    return dialog


def field(dialog: DetailsDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def retype(dialog: DetailsDialog, name: str, words: str) -> None:
    field(dialog, name).selectAll()
    QTest.keyClicks(field(dialog, name), words or " ")


def save(dialog: DetailsDialog) -> None:
    QTest.mouseClick(button(dialog, "Save"), Qt.MouseButton.LeftButton)


def test_corrections_are_saved_and_the_rest_stays(dialog: DetailsDialog, qtbot: QtBot) -> None:
    retype(dialog, "title", " New   title ")
    retype(dialog, "byline", "")
    retype(dialog, "published", "2021-01-02")
    retype(dialog, "language", "DE")
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(field(dialog, "title"), Qt.Key.Key_Return)
    assert saved.args == [
        Details("New title", None, "Outlet", "2021-01-02", None, "de", State.DONE, "note")
    ]


@pytest.mark.parametrize(
    ("name", "words"), [("published", "11.11.2020"), ("published", "2020-02-31"), ("language", "x")]
)
def test_what_cannot_be_read_is_named_and_gone_to(
    dialog: DetailsDialog, qtbot: QtBot, name: str, words: str
) -> None:
    saved = QSignalSpy(dialog.saved)
    retype(dialog, name, words)
    save(dialog)
    assert dialog.isVisible()
    assert dialog.trouble() in labels(dialog)
    assert dialog.trouble().startswith("Write the ")
    qtbot.waitUntil(field(dialog, name).hasFocus)
    assert saved.count() == 0


def test_without_a_change_nothing_is_saved(dialog: DetailsDialog) -> None:
    saved = QSignalSpy(dialog.saved)
    save(dialog)
    assert not dialog.isVisible()
    assert saved.count() == 0


def test_escape_saves_nothing(dialog: DetailsDialog) -> None:
    saved = QSignalSpy(dialog.saved)
    retype(dialog, "title", "New")
    QTest.keyClick(field(dialog, "title"), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert saved.count() == 0


def test_tab_goes_down_the_fields_and_then_to_save(dialog: DetailsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(field(dialog, "title").hasFocus)
    passed = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        passed.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert passed == ["title", "published", "byline", "outlet", "url", "language"]
    assert QApplication.focusWidget() is button(dialog, "Save")


def test_each_field_has_a_name(dialog: DetailsDialog) -> None:
    assert nameless(dialog) == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", None),
        ("2020-11-11", "2020-11-11"),
        ("20201111", "2020-11-11"),
        ("2020-11-11T10:20", "2020-11-11T10:20:00"),
        ("2020-11-11 10:20:30+02:00", "2020-11-11T10:20:30+02:00"),
    ],
)
def test_dates_are_kept_as_iso(typed: str, kept: str | None) -> None:
    assert iso_date(typed) == kept


@pytest.mark.parametrize("typed", ["2020", "11/11/2020", "yesterday", "2020-13-01"])
def test_other_dates_are_refused(typed: str) -> None:
    with pytest.raises(UserError):
        iso_date(typed)


@pytest.mark.parametrize(
    ("typed", "kept"), [("", None), ("en", "en"), ("PT-BR", "pt-BR"), ("zh-Hant-TW", "zh-Hant-TW")]
)
def test_languages_are_codes(typed: str, kept: str | None) -> None:
    assert language_code(typed) == kept
    with pytest.raises(UserError):
        language_code("English?")
