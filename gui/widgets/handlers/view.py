"""How the window looks: theme, zoom, type face, focus; and what the status line says."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer

from gui.domain.annotation import Status
from gui.domain.calibration import Calibration
from gui.domain.edits import AnnotationEdit, Change
from gui.look.theme import Choice, Theme
from gui.models.caret_words import described
from gui.models.progress_words import progress_words
from gui.models.spoken_words import outcome, spoken
from gui.models.wording import either, figure, named
from gui.session.open_document import OpenDocument
from gui.session.preferences import Preferences
from gui.session.progress import Progress
from gui.session.session import Session
from gui.session.settings import Settings
from gui.translation import mark, tr
from gui.widgets.main_window import MainWindow

_TARGET = 40
"""Characters of the quote that source and cue go to."""
_OUT_OF_TURN = mark("hidden as soon as you leave it")
_DECIDING = ("suggestion.accept", "suggestion.reject")
_KEYS = {
    "suggestion.accept": mark("{key} accepts"),
    "suggestion.reject": mark("{key} rejects"),
    "suggestion.next": mark("{key} for the next suggestion"),
    "quote.tag": mark("{key} for a quote"),
    "entity.tag": mark("{key} for an entity"),
    "help.keys": mark("{key} for all keys"),
}
_ZOOM_STEP = 1.1
_ZOOM_LEAST, _ZOOM_MOST = 0.6, 3.0
_CHOICES: dict[str, Choice] = {"system": "system", "light": "light", "dark": "dark"}


class ViewHandler(QObject):
    """The View menu and the status line."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        preferences: Preferences,
        theme: Theme,
        calibration: Callable[[], Calibration],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._theme = theme
        self._calibration = calibration
        self._progress = Progress(session)
        self._acted: tuple[AnnotationEdit, ...] = ()
        window.actions_by_id.make_choice(f"view.theme_{name}" for name in _CHOICES)
        theme.changed.connect(self._look)
        preferences.changed.connect(self._apply)
        window.reader.zoom_requested.connect(self._zoom)
        window.status.cancel_requested.connect(session.runner.cancel)
        session.runner.changed.connect(window.status.show_jobs)
        session.noticed.connect(window.status.show_notice)
        # One act tells several facts; the line is written once, when all of them are told.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._describe)
        facts = (session.current_changed, session.changed, session.shown_changed)
        for fact in (*facts, session.document_opened):
            fact.connect(lambda _value: self._soon.start(0))
        window.reader.caret_moved.connect(lambda _position: self._soon.start(0))
        self._progress.counted.connect(lambda: self._soon.start(0))
        session.changed.connect(self._changed)
        self._apply(preferences.value)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        window = self._window
        return {
            "view.zoom_in": lambda: self._zoom(1),
            "view.zoom_out": lambda: self._zoom(-1),
            "view.zoom_reset": lambda: self._set_zoom(1.0),
            "view.typeface": lambda: self._change(serif=not self._preferences.value.serif),
            "view.theme_system": lambda: self._change(theme="system"),
            "view.theme_light": lambda: self._change(theme="light"),
            "view.theme_dark": lambda: self._change(theme="dark"),
            "view.documents": window.documents.focus_list,
            "view.reader": window.reader.setFocus,
            "view.annotations": window.annotations.focus_table,
            "view.full_screen": self._full_screen,
        }

    def _change(self, **values: object) -> None:
        self._preferences.change(replace(self._preferences.value, **values))  # type: ignore[arg-type]

    def _zoom(self, steps: int) -> None:
        zoom = self._preferences.value.zoom * _ZOOM_STEP**steps
        self._set_zoom(round(min(_ZOOM_MOST, max(_ZOOM_LEAST, zoom)), 3))

    def _set_zoom(self, zoom: float) -> None:
        self._change(zoom=zoom)
        size = figure(round(zoom * 100))
        notice = tr("The text is shown at {percent}% of its normal size.", percent=size)
        self._session.noticed.emit(notice)

    def _apply(self, settings: Settings) -> None:
        self._soon.start(0)
        choice = _CHOICES.get(settings.theme, "system")
        self._theme.choose(choice)
        self._theme.motion.reduce(settings.reduce_motion)
        self._window.status.set_still(settings.reduce_motion)
        self._look()
        for name in _CHOICES:
            self._window.actions_by_id[f"view.theme_{name}"].setChecked(name == choice)

    def _look(self) -> None:
        settings = self._preferences.value
        self._window.reader.set_look(self._theme.dark, settings.zoom, settings.serif)
        self._window.reader.set_lines(settings.measure, settings.line_height)
        self._window.fit_panes()

    def _full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _changed(self, change: Change) -> None:
        self._window.status.show_saved()
        if self._session.document is not None:
            self._acted = change.annotations(self._session.document.id)

    def begin_progress(self) -> None:
        """Say how far the work on the library is, from now on."""
        self._progress.begin()
        self._soon.start(0)

    def _describe(self) -> None:
        document = self._session.document
        acted, self._acted = self._acted, ()
        if document is None:
            self._window.status.show_place("")
            return
        left = document.left_to_decide()
        said = " · ".join(filter(None, (self._here(document), self._target(document))))
        note = progress_words(self._progress.document(), self._progress.library())
        self._window.status.show_place(said, note, self._keys(left))
        self._tell(document, said, outcome(acted, left))

    def _tell(self, document: OpenDocument, said: str, came_to: str) -> None:
        """Let a screen reader say it, with the words that the eye sees in the text."""
        current = self._session.current
        if current is None:
            self._window.status.tell_place(None, said, came_to)
        else:
            words = spoken(current, document.text, said)
            self._window.status.tell_place(current.id, words, came_to)

    def _here(self, document: OpenDocument) -> str:
        current = self._session.current
        if current is None:
            return ""
        others = (a for a in document.at(self._window.reader.caret()) if a.id != current.id)
        said = described([current, *others], document.names, self._calibration())
        return f"{said} · {tr(_OUT_OF_TURN)}" if document.is_out_of_turn(current) else said

    def _target(self, document: OpenDocument) -> str:
        """Say which quote source and cue would go to, where that is not the current one."""
        quote, current = self._session.quote, self._session.current
        if quote is None or (current is not None and quote.id == current.id):
            return ""
        words = named(min(quote.main).of(document.text), _TARGET)
        keys = [k for k in map(self._key, ("quote.source", "quote.cue")) if k]
        match keys:
            case [key]:
                return tr("{key} goes to the quote “{words}”", key=key, words=words)
            case [source, cue]:
                return tr(
                    "{source} and {cue} go to the quote “{words}”",
                    source=source,
                    cue=cue,
                    words=words,
                )
        return tr("Source and cue go to the quote “{words}”", words=words)

    def _keys(self, left: int) -> str:
        """Name the keys that matter most here."""
        current = self._session.current
        if current is not None:
            undecided = current.status is Status.SUGGESTED
            return ", ".join(self._named(*_DECIDING)) if undecided else ""
        tagging = self._named("quote.tag", "entity.tag")
        select = tr("Select words, then {keys}", keys=either(tagging)) if tagging else ""
        following = self._named("suggestion.next") if left else []
        return " · ".join(filter(None, (select, *following, *self._named("help.keys"))))

    def _key(self, ident: str) -> str:
        return self._window.actions_by_id.key(ident)

    def _named(self, *idents: str) -> list[str]:
        """Say what the keys of commands do; commands without a key are left out."""
        keys = {ident: self._key(ident) for ident in idents}
        return [tr(_KEYS[ident], key=key) for ident, key in keys.items() if key]
