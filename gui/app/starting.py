"""Making the whole program over a library, and running it."""

import gc
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.app.faults import catch_faults, say
from gui.app.folders import Folders
from gui.app.log import start_log
from gui.app.wiring import wire
from gui.detect.detector import Detector
from gui.detect.process.remote import RemoteDetector
from gui.domain.errors import UserError
from gui.look.languages import SYSTEM, speak
from gui.look.theme import Theme
from gui.session.first_labels import first_labels
from gui.session.preferences import Preferences
from gui.session.samples import add_samples
from gui.session.session import Session
from gui.session.settings import SettingsFile
from gui.store.opening import create
from gui.translation import said, tr
from gui.widgets.main_window import MainWindow

_SETTLED = 3000
"""Milliseconds after which all rooms and their widgets are loaded and made."""


def build(
    library: Path, folders: Folders | None = None, detector: Detector | None = None
) -> MainWindow:
    """Make the whole program over a library and return its window, which is not yet shown.

    A library that is missing is made, empty. One that cannot be opened leaves the window without
    a library, and says why.

    Args:
        library: the file.
        folders: where to keep what belongs to the person; the usual ones if none are given.
        detector: what looks for quotes and names; the best one, in its own process, if none is.
    """
    folders = folders or Folders.of_user()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("Sayso needs a QApplication; another kind of application is running")
    app.setApplicationName("Sayso")
    theme = app.findChild(Theme) or Theme(app)
    for folder in (folders.config, folders.state):
        folder.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(SettingsFile(folders.config / "settings.ini"))
    speak(app, preferences.value.language)
    session = Session(lambda: preferences.value.who)
    window = MainWindow(session.runner.wait_idle)
    session.setParent(window)
    preferences.setParent(window)
    remote = RemoteDetector(gentle=True)
    wire(session, window, preferences, theme, folders, detector or remote)
    window.closing.connect(remote.close)  # once the session has put its jobs away
    try:
        session.open_library(library, new=not library.exists())
    except UserError as error:
        say(window, said(error))
    return window


def main(library: Path | None) -> int:
    """Show the window and run until it is closed; return the exit code."""
    folders = Folders.of_user()
    app = QApplication(sys.argv[:1])
    try:
        start_log(folders)
        if library is None:
            library = _default_library(app, folders)
        window = build(library, folders)
    except OSError as error:
        speak(app, SYSTEM)
        message = tr(
            "Sayso cannot write to its folder {folder}: {reason}.",
            folder=error.filename,
            reason=error.strerror,
        )
        box = say(None, message)  # held here: it has no parent that would
        box.finished.connect(lambda _answer: app.exit(1))
        return QApplication.exec()
    catch_faults(window)
    window.show()
    QTimer.singleShot(_SETTLED, _settle)
    return QApplication.exec()


def _settle() -> None:
    """Let memory be looked through for what nobody needs any more, but for what is there now.

    That lives as long as the window does: to look through all of it again and again would hold
    the window up for 50 ms a time.
    """
    gc.freeze()
    gc.enable()


def _default_library(app: QApplication, folders: Folders) -> Path:
    """Return the path of the default library; the first start makes it, with the samples in it.

    One that cannot be made is left to `build`, which says why.
    """
    path = folders.library
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        speak(app, SYSTEM)  # its tags and descriptions are in the person's language
        with suppress(UserError):
            _make_with_samples(path)
    return path


def _make_with_samples(path: Path) -> None:
    library = create(path, first_labels())
    try:
        add_samples(library)
    finally:
        library.close()
