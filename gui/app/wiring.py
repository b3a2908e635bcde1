"""Which handler acts for which commands, and who hears what the session says."""

from collections.abc import Callable, Iterable
from typing import Protocol

from gui.app.faults import say
from gui.app.folders import Folders
from gui.app.log import diagnostics
from gui.detect.detector import Detector
from gui.look.theme import Theme
from gui.session.detection import Detection
from gui.session.detector_in_use import DetectorInUse
from gui.session.preferences import Preferences
from gui.session.session import Session
from gui.session.upkeep import Upkeep
from gui.store.library import Library
from gui.widgets.actions import Reason
from gui.widgets.handlers.annotate import AnnotateHandler
from gui.widgets.handlers.bookmarks import BookmarksHandler
from gui.widgets.handlers.borders import BordersHandler
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
from gui.widgets.handlers.status import StatusHandler
from gui.widgets.handlers.view import ViewHandler
from gui.widgets.main_window import MainWindow

_AFTER_FIRST_PAINT = 200
"""Milliseconds after opening a library until its upkeep and detection may take the processor."""


class Handler(Protocol):
    """Acts for some of the commands."""

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        ...


class ExplainingHandler(Handler, Protocol):
    """Says by itself why some of the commands cannot act."""

    def reasons(self) -> dict[str, Reason]:
        """Return why the commands cannot act now, by command id."""
        ...


def wire(
    session: Session,
    window: MainWindow,
    preferences: Preferences,
    theme: Theme,
    folders: Folders,
    detector: Detector,
) -> None:
    """Make the handlers of all commands, and let session, window and settings follow each other."""
    detection = Detection(session, detector, window.reader.visible_from, window)
    in_use = DetectorInUse(detector, session.runner, window)
    shown = ShownHandler(session, window, preferences)
    documents = DocumentsHandler(session, window, preferences, detection)
    review = ReviewHandler(session, window, preferences)
    files = FilesHandler(session, window, preferences)
    MenusHandler(window, preferences, files.open_path)
    history = HistoryHandler(session, window, review.show_current)
    going = GoingHandler(session, window)
    status = StatusHandler(session, window, preferences, lambda: shown.calibration)
    codebook = CodebookHandler(session, window)
    filtering, borders = FilterHandler(session, window), BordersHandler(window)
    handlers: tuple[Handler, ...] = (
        files,
        documents,
        *_finding(session, window, preferences),
        ViewHandler(session, window, preferences, theme),
        shown,
        codebook,
        review,
        *_annotating(session, window, preferences, review),
        history,
        going,
        filtering,
        borders,
        PreferencesHandler(window, preferences),
        HelpHandler(session, window, preferences, lambda: diagnostics(folders), in_use),
    )
    _connect(session, window, handlers, (history, going, codebook, filtering, borders))
    _follow(session, window, preferences, review)
    _work_beside(session, window, detection, (shown.learn, in_use.look, status.begin_progress))
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
    session.failed.connect(lambda message: say(window, message))
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
    explaining: Iterable[ExplainingHandler],
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
