"""The status line: what is at the caret, what an act came to, how far the work is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from gui.domain.annotation import Status
from gui.domain.bookmark import Bookmark
from gui.domain.calibration import Calibration
from gui.domain.edits import AnnotationEdit, Change
from gui.models.caret_words import described
from gui.models.progress_words import progress_words
from gui.models.spoken_words import outcome, spoken
from gui.models.wording import either, named, shortened
from gui.session.open_document import OpenDocument
from gui.session.preferences import Preferences
from gui.session.progress import Progress
from gui.session.session import Session
from gui.translation import mark, tr
from gui.widgets.main_window import MainWindow

_TARGET = 40
"""Characters of the quote that source and cue go to, and of a note."""
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


class StatusHandler(QObject):
    """Writes the line after each fact, and lets a screen reader say it.

    `calibration` says what scores have been worth.
    """

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        preferences: Preferences,
        calibration: Callable[[], Calibration],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._calibration = calibration
        self._progress = Progress(session)
        self._acted: tuple[AnnotationEdit, ...] = ()
        self._told_bookmark: Bookmark | None = None
        self._noticed = False
        window.status.cancel_requested.connect(session.runner.cancel)
        session.runner.changed.connect(window.status.show_jobs)
        session.noticed.connect(self._notice)
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
        # Other keys are told too.
        preferences.changed.connect(lambda _settings: self._soon.start(0))
        self._soon.start(0)

    def _changed(self, change: Change) -> None:
        self._window.status.show_saved()
        if self._session.document is not None:
            self._acted = change.annotations(self._session.document.id)

    def begin_progress(self) -> None:
        """Say how far the work on the library is, from now on."""
        self._progress.begin()
        self._soon.start(0)

    def _notice(self, words: str) -> None:
        self._noticed = True
        self._window.status.show_notice(words)
        self._soon.start(0)

    def _describe(self) -> None:
        document = self._session.document
        acted, self._acted = self._acted, ()
        if document is None:
            self._window.status.show_place("")
            return
        left = document.left_to_decide()
        here, target = self._here(document), self._target(document)
        bookmark = self._window.reader.bookmark()
        said = " · ".join(filter(None, (_words_of(bookmark), here, target)))
        note = progress_words(self._progress.document(), self._progress.library())
        self._window.status.show_place(said, note, self._keys(left))
        new = self._to_tell(bookmark)
        spoken_place = " · ".join(filter(None, (here, target)))
        self._tell(document, spoken_place, " ".join(filter(None, (new, outcome(acted, left)))))

    def _to_tell(self, bookmark: Bookmark | None) -> str:
        """Return what to say of the bookmark at the caret: once, and not after a notice of it."""
        new = "" if self._noticed or bookmark == self._told_bookmark else _words_of(bookmark)
        self._told_bookmark, self._noticed = bookmark, False
        return f"{new}." if new else ""

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


def _words_of(bookmark: Bookmark | None) -> str:
    """Return what the status line says of the bookmark at the caret."""
    if bookmark is None:
        return ""
    if bookmark.note:
        return tr("Bookmark: {note}", note=shortened(bookmark.note, _TARGET))
    return tr("Bookmark")
