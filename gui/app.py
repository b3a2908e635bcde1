"""The composition root: the only place that wires rooms together."""

import gc
import logging
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol

import platformdirs
from PySide6 import __version__ as qt_version
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from gui import __version__
from gui.detect.detector import Detector
from gui.detect.process.remote import RemoteDetector
from gui.domain.errors import UserError
from gui.look.languages import SYSTEM, speak
from gui.look.theme import Theme
from gui.session.detection import Detection
from gui.session.detector_in_use import DetectorInUse
from gui.session.first_labels import first_labels
from gui.session.preferences import Preferences
from gui.session.samples import add_samples
from gui.session.session import Session
from gui.session.settings import SettingsFile
from gui.session.upkeep import Upkeep
from gui.store.library import Library
from gui.store.opening import create
from gui.translation import said, tr
from gui.widgets.handlers.annotate import AnnotateHandler
from gui.widgets.handlers.bookmarks import BookmarksHandler
from gui.widgets.handlers.boundaries import BoundaryHandler
from gui.widgets.handlers.bulk import BulkHandler
from gui.widgets.handlers.codebook import CodebookHandler
from gui.widgets.handlers.documents import DocumentsHandler
from gui.widgets.handlers.edit import EditHandler
from gui.widgets.handlers.files import FilesHandler
from gui.widgets.handlers.filtering import FilterHandler
from gui.widgets.handlers.finding import FindingHandler
from gui.widgets.handlers.going import GoingHandler
from gui.widgets.handlers.help import HelpHandler
from gui.widgets.handlers.history import HistoryHandler
from gui.widgets.handlers.inherit import InheritHandler
from gui.widgets.handlers.menus import MenusHandler
from gui.widgets.handlers.preferences import PreferencesHandler
from gui.widgets.handlers.quote_panel import QuotePanelHandler
from gui.widgets.handlers.quotes import QuotesHandler
from gui.widgets.handlers.reasons import Reasons
from gui.widgets.handlers.review import ReviewHandler
from gui.widgets.handlers.shown import ShownHandler
from gui.widgets.handlers.stack import StackHandler
from gui.widgets.handlers.view import ViewHandler
from gui.widgets.main_window import MainWindow

log = logging.getLogger(__name__)

_LOG_BYTES = 500_000
_LOG_LINES_SHOWN = 60
_AFTER_FIRST_PAINT = 200
"""Milliseconds after opening a library until its upkeep and detection may take the processor."""
_SETTLED = 3000
"""Milliseconds after which all rooms and their widgets are loaded and made."""


class Handler(Protocol):
    """Acts for some of the commands."""

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        ...


@dataclass(frozen=True, slots=True)
class Folders:
    """Where Sayso keeps what belongs to the person, outside any library."""

    data: Path
    config: Path
    state: Path

    @classmethod
    def of_user(cls) -> "Folders":
        """Return the usual folders of this system's user."""
        dirs = platformdirs.PlatformDirs("sayso", appauthor=False)
        return cls(dirs.user_data_path, dirs.user_config_path, dirs.user_state_path)

    @property
    def library(self) -> Path:
        """The default library."""
        return self.data / "library.sqlite"

    @property
    def log(self) -> Path:
        """The log; it never holds text of a document."""
        return self.state / "sayso.log"


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
    _wire(session, window, preferences, theme, folders, detector or remote)
    window.closing.connect(remote.close)  # once the session has put its jobs away
    try:
        session.open_library(library, new=not library.exists())
    except UserError as error:
        _say(window, said(error))
    return window


def main(library: Path | None) -> int:
    """Show the window and run until it is closed; return the exit code."""
    folders = Folders.of_user()
    app = QApplication(sys.argv[:1])
    try:
        _start_log(folders)
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
        box = _say(None, message)
        box.finished.connect(lambda _answer: app.exit(1))
        return QApplication.exec()
    _catch_faults(window)
    window.show()
    # What is there once the window has settled lives as long as it does. To look through all of it
    # again and again for what nobody needs any more would hold the window up for 50 ms a time.
    QTimer.singleShot(_SETTLED, gc.freeze)
    return QApplication.exec()


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


def _wire(
    session: Session,
    window: MainWindow,
    preferences: Preferences,
    theme: Theme,
    folders: Folders,
    detector: Detector,
) -> None:
    detection = Detection(session, detector, window.reader.visible_from, window)
    in_use = DetectorInUse(detector, session.runner, window)
    shown = ShownHandler(session, window, preferences)
    documents = DocumentsHandler(session, window, preferences, detection)
    review = ReviewHandler(session, window, preferences)
    files = FilesHandler(session, window, preferences)
    MenusHandler(window, preferences, files.open_path)
    history = HistoryHandler(session, window, review.show_current)
    going = GoingHandler(session, window)
    view = ViewHandler(session, window, preferences, theme, lambda: shown.calibration)
    codebook = CodebookHandler(session, window)
    filtering = FilterHandler(session, window)
    handlers: tuple[Handler, ...] = (
        files,
        documents,
        *_finding(session, window, preferences),
        view,
        shown,
        codebook,
        review,
        *_annotating(session, window, preferences, review),
        history,
        going,
        filtering,
        PreferencesHandler(window, preferences),
        HelpHandler(session, window, preferences, lambda: diagnostics(folders), in_use),
    )
    _connect(session, window, handlers, (history, going, codebook, filtering))
    _follow(session, window, preferences, review)
    _work_beside(session, window, detection, (shown.learn, in_use.look, view.begin_progress))
    _keep_geometry(session, window, preferences, documents)


def _annotating(
    session: Session, window: MainWindow, preferences: Preferences, review: ReviewHandler
) -> tuple[Handler, ...]:
    """Make the handlers of tagging, one by one and in bulk, and of the views of what is tagged."""
    bulk = BulkHandler(session, window)
    review.library_decision_requested.connect(bulk.decide_library)
    return (
        bulk,
        AnnotateHandler(session, window, preferences),
        BoundaryHandler(session, window, preferences),
        QuotesHandler(session, window),
        InheritHandler(session, window),
        StackHandler(session, window, preferences),
        QuotePanelHandler(session, window, review.show_current),
    )


def _finding(session: Session, window: MainWindow, preferences: Preferences) -> tuple[Handler, ...]:
    """Make the handlers of the menu Edit: undo, words, bookmarks."""
    return (
        EditHandler(session, window),
        FindingHandler(session, window, preferences),
        BookmarksHandler(session, window),
    )


def _follow(
    session: Session, window: MainWindow, preferences: Preferences, review: ReviewHandler
) -> None:
    """Tell the window, and the settings, what the session says."""
    session.revisited.connect(review.show_current)
    session.failed.connect(lambda message: _say(window, message))
    session.current_changed.connect(window.reader.set_current)
    session.current_changed.connect(window.annotations.show_current)
    preferences.changed.connect(lambda _settings: session.tell_undo())
    session.library_opened.connect(
        lambda library: preferences.change(preferences.value.with_recent(library.path))
    )


def _connect(
    session: Session,
    window: MainWindow,
    handlers: Iterable[Handler],
    explaining: Iterable[HistoryHandler | GoingHandler | CodebookHandler | FilterHandler],
) -> None:
    """Let commands act by their handlers, and say why where they cannot."""
    actions = window.actions_by_id
    for handler in handlers:
        actions.connect_all(handler.commands(), session.failed.emit)
    actions.explain(Reasons(session, window).by_command())
    for explainer in explaining:
        actions.explain(explainer.reasons())
    actions.unavailable.connect(session.noticed)


def _work_beside(
    session: Session,
    window: MainWindow,
    detection: Detection,
    learning: Iterable[Callable[[], None]],
) -> None:
    """Look after a library once it is open, detect in what is new to it, and learn what only
    words hang on."""
    upkeep = Upkeep(session, window)

    def start(_library: Library) -> None:
        for work in (*learning, upkeep.start, detection.detect_pending):
            session.runner.after(_AFTER_FIRST_PAINT, work)

    session.library_opened.connect(start)
    session.changed.connect(
        lambda change: detection.detect(change.documents_added) if change.documents_added else None
    )


def _keep_geometry(
    session: Session, window: MainWindow, preferences: Preferences, documents: DocumentsHandler
) -> None:
    file = preferences.file
    window.restoreGeometry(file.window("geometry"))
    window.restore_panes(file.window("panes"))
    window.restore_history(file.window("history"))
    window.restore_quote(file.window("quote"))

    def put_away() -> None:
        file.save_window("geometry", window.saveGeometry())
        file.save_window("panes", window.panes())
        file.save_window("history", window.history_state())
        file.save_window("quote", window.quote_state())
        documents.remember_place()
        session.close_library()

    window.closing.connect(put_away)


def _start_log(folders: Folders) -> None:
    folders.state.mkdir(parents=True, exist_ok=True)
    # By hand: `logging.handlers` loads sockets and pickles, which the first paint would wait for.
    if folders.log.exists() and folders.log.stat().st_size > _LOG_BYTES:
        folders.log.replace(folders.log.with_suffix(".log.1"))
    logging.basicConfig(
        filename=folders.log,
        encoding="utf-8",
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    log.info("Sayso %s starts on %s", __version__, sys.platform)


def _say(window: MainWindow | None, message: str) -> QMessageBox:
    """Show a sentence that the person must see."""
    from gui.widgets.dialogs.message import show_error

    return show_error(window, message)


def _catch_faults(window: MainWindow) -> None:
    """Log what nobody caught and say so once; the program goes on."""

    telling = False

    def told(_answer: int) -> None:
        nonlocal telling
        telling = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal telling
        log.critical("fault", exc_info=(kind, error, trace))
        if telling:
            return  # a fault in painting comes back with each frame
        message = (
            said(error)
            if isinstance(error, UserError)
            else tr(
                "Sayso made a mistake; what you did before is saved. "
                "Help > Copy diagnostics copies what is needed to report it."
            )
        )
        telling = True
        _say(window, message).finished.connect(told)

    sys.excepthook = hook


def diagnostics(folders: Folders) -> str:
    """Return versions and the last lines of the log, for a report."""
    import platform

    try:
        lines = folders.log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    head = (
        f"Sayso {__version__}, Python {platform.python_version()}, Qt {qt_version}, "
        f"{platform.platform()}"
    )
    return "\n".join([head, *lines[-_LOG_LINES_SHOWN:]])
