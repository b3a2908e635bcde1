"""Telling a screen reader what happens away from the focus."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Announcer:
    """Lets a screen reader say sentences on behalf of a widget; silent while there is none."""

    def __init__(self, teller: QObject) -> None:
        self._teller = teller

    def say(self, words: str, *, at_once: bool = False) -> None:
        """Have words spoken after what is being said, or `at_once` instead of it."""
        if not words or not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._teller, words)
        if at_once:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
