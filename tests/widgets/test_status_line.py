"""The status line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from gui.session.jobs import JobState
from gui.widgets.announcer import Announcer
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.status_line import StatusLine


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    """Return a shown status line."""
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(700, 30)
    line.show()
    return line


def words(line: StatusLine) -> list[str]:
    return [label.text() for label in line.findChildren(QLabel) if label.isVisible()]


def test_the_place_is_cut_but_kept_whole(line: StatusLine, qtbot: QtBot) -> None:
    long = "direct quote by Mara Lind " * 20
    line.show_place(long, "12 to decide")
    assert line.place() == long.strip()
    assert "12 to decide" in words(line)
    label = next(each for each in line.findChildren(ElidedLabel) if each.text() == long.strip())
    assert label.shown().endswith("…")
    shorter = label.shown()
    line.resize(1200, 30)
    qtbot.waitUntil(lambda: len(label.shown()) > len(shorter))
    line.show_place("", "")
    assert "12 to decide" not in words(line)


def test_a_screen_reader_is_told_what_changes_and_no_keys(
    line: StatusLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        Announcer, "say", lambda _self, words, at_once=False: told.append(words) if words else None
    )
    line.show_place("Person", keys="A accepts")
    for about in (7, 7, 8):
        line.tell_place(about, "Person: “Ann”")
    line.tell_place(8, "Person: “Ann”", "Changed.")
    line.tell_place(None, "")
    line.show_notice("Deleted.")
    assert told == ["Person: “Ann”", "Person: “Ann”", "Changed.", "Deleted."]
    line.show_place("", keys="F1 for all keys")
    line.clearMessage()
    assert line.place() == "F1 for all keys"


def test_words_of_a_file_are_no_markup(line: StatusLine) -> None:
    line.show_place("<b>x</b>")
    for label in line.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_job_shows_its_progress_and_can_be_cancelled(line: StatusLine) -> None:
    line.show_jobs((JobState(7, "Exporting", 3, 11), JobState(8, "Importing")))
    bar = line.findChildren(QProgressBar)[0]
    assert (bar.value(), bar.maximum()) == (3, 11)
    assert "Exporting 4 of 11 (+1)" in words(line)
    cancelled = QSignalSpy(line.cancel_requested)
    button = line.findChildren(QToolButton)[0]
    assert button.accessibleName() == "Cancel: Exporting"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert cancelled.at(0) == [7]


def test_a_job_of_unknown_length_moves_all_the_time(line: StatusLine) -> None:
    line.show_jobs((JobState(7, "Importing"),))
    bar = line.findChildren(QProgressBar)[0]
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    assert "Importing" in words(line)


def test_without_jobs_nothing_runs(line: StatusLine) -> None:
    line.show_jobs((JobState(7, "Importing"),))
    line.show_jobs(())
    assert not line.findChildren(QProgressBar)[0].isVisible()


def test_a_notice_passes_over_the_place(line: StatusLine) -> None:
    line.show_place("quote")
    line.show_notice("All suggestions\nare decided.")
    assert line.currentMessage() == "All suggestions are decided."
    assert "quote" not in words(line)
    line.clearMessage()
    assert "quote" in words(line)


def test_it_says_that_all_is_saved(line: StatusLine) -> None:
    assert "All saved" not in words(line)
    line.show_saved()
    assert "All saved" in words(line)


def test_a_mode_is_told_as_long_as_it_lasts(line: StatusLine) -> None:
    line.show_notice("Deleted.")
    line.show_mode("Arrows move the end.")
    assert not line.currentMessage()
    line.show_place("Direct quote")
    assert line.place() == "Arrows move the end."
    line.show_mode("")
    assert line.place() == "Direct quote"


def test_it_says_for_good_that_rules_stand_in(line: StatusLine) -> None:
    assert line.detector() == ""
    line.show_detector("By rule, without the model")
    line.show_notice("Done.")
    line.clearMessage()
    assert "By rule, without the model" in words(line)
    line.show_detector("")
    assert "By rule, without the model" not in words(line)
