"""Announcements reach the accessibility of Qt, and only where somebody listens."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.widgets import announcer
from gui.widgets.announcer import Announcer


class Reading:
    """Stands for Qt's accessibility while a screen reader runs, or none."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, active: bool = True) -> None:
        self.told: list[tuple[str, bool]] = []
        self._active = active

    def isActive(self) -> bool:
        """Tell whether anybody listens."""
        return self._active

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        """Take an event."""
        urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
        self.told.append((event.message(), urgent))


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    """Return a widget that tells."""
    label = QLabel()
    qtbot.addWidget(label)
    return label


@pytest.mark.parametrize("active", [True, False])
def test_words_are_told_where_somebody_listens(
    label: QLabel, monkeypatch: pytest.MonkeyPatch, active: bool
) -> None:
    reading = Reading(active)
    monkeypatch.setattr(announcer, "QAccessible", reading)
    teller = Announcer(label)
    teller.say("Accepted.")
    teller.say("")
    teller.say("Arrows move the end.", at_once=True)
    assert reading.told == (
        [("Accepted.", False), ("Arrows move the end.", True)] if active else []
    )


def test_qt_takes_the_event(label: QLabel) -> None:
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        Announcer(label).say("Accepted.")  # a warning of Qt would fail the test
    finally:
        QAccessible.setActive(before)
