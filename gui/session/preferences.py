"""The settings in force, and the one place that changes them."""

from PySide6.QtCore import QObject, Signal

from gui.session.settings import Settings, SettingsFile


class Preferences(QObject):
    """Holds the settings, writes each change at once and tells it.

    Signals:
        changed: the new Settings.
    """

    changed = Signal(object)

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._value = file.load()

    @property
    def value(self) -> Settings:
        """The settings in force."""
        return self._value

    def change(self, settings: Settings) -> None:
        """Put new settings in force; what other windows remembered of their libraries stays."""
        if settings != self._value:
            self._value = settings.with_memory_of(self.file.load(), since=self._value)
            self.file.save(self._value)
            self.changed.emit(self._value)
