"""The speaker taken over from whom a source refers to, for one quote or for all like it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.domain.annotation import Annotation
from gui.domain.places import Reach
from gui.models.wording import shortened, together
from gui.session.inheriting import INHERIT, Inherited, Inheriting
from gui.session.session import Session
from gui.store.applying import unwatched
from gui.translation import mark, tr
from gui.widgets.main_window import MainWindow

_WORDS = 40
_TAKEN = {
    "SOURCE": mark("“{words}” → {name}."),
    "QUOTE_BEFORE": mark("“{words}” → {name}, the speaker of the quote before."),
    "QUOTE_AROUND": mark("“{words}” → {name}, the speaker of the quote around it."),
    "EARLIER_QUOTE": mark("“{words}” → {name}, the speaker of an earlier quote."),
    "NAME": mark("“{words}” → {name}, named before."),
}
"""What is said of a speaker, by the names of `From`."""
_TAKEN_ALONE = {
    "QUOTE_BEFORE": mark("Speaker: {name}, as in the quote before."),
    "QUOTE_AROUND": mark("Speaker: {name}, as in the quote around it."),
    "EARLIER_QUOTE": mark("Speaker: {name}, as in an earlier quote."),
    "NAME": mark("Speaker: {name}, named before."),
}
"""The same for a quote without a source."""


class InheritHandler(QObject):
    """One key takes the likeliest speaker, the same key the next; another does it for all."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._inheriting = Inheriting(session)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {INHERIT: self._press, "speaker.inherit_all": self._ask_all}

    def _press(self) -> None:
        done = self._inheriting.press(self._window.reader.caret())
        if done is not None:
            self._session.noticed.emit(self._told(done))

    def _told(self, done: Inherited) -> str:
        """Say who it is and why, and whom the next press takes."""
        worded = _TAKEN if done.words else _TAKEN_ALONE
        name = together(one.name for one in done.taken.who)
        words = shortened(done.words, _WORDS)
        taken = tr(worded[done.taken.origin.name], words=words, name=name)
        key = self._window.actions_by_id.key(INHERIT)
        if done.following is None or not key:
            return taken
        other = together(one.name for one in done.following.who)
        again = tr("{key} again: {name}.", key=key, name=other)
        return f"{taken} {again}"

    def _ask_all(self) -> None:
        document = self._session.document
        like = self._inheriting.target(self._window.reader.caret())
        if document is None or like is None:
            return
        # The rules of the language are read at the first press: a start need not wait for them.
        from gui.session.bulk import Bulk
        from gui.session.inheriting_all import inherit_all
        from gui.widgets.dialogs.bulk_preview import BulkPreview

        act = inherit_all(self._session, document, like)
        dialog = BulkPreview(
            tr("The speaker for all like it"),
            self._asked(like, act.words),
            tr("Give"),
            self._session.library.places.in_context,
            reaches=(Reach.DOCUMENT,),
            parent=self._window,
        )
        dialog.show_places(act.find(self._session.library, document.id, unwatched))
        dialog.confirmed.connect(lambda places: Bulk(self._session).run(act, places))
        dialog.open()

    def _asked(self, like: Annotation, words: str) -> str:
        document = self._session.document
        names = document.names if document else {}
        name = together(names.get(link.actor, "") for link in like.links)
        return tr(
            "Make {name} the speaker of the further quotes by “{words}” in this document that have "
            "no speaker decided on, up to where somebody else is named or speaks who may be meant. "
            "Suggestions among them are accepted.",
            name=name,
            words=shortened(words, _WORDS),
        )
