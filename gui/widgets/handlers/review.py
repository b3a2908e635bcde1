"""Deciding on suggestions and walking through annotations."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider

from gui.domain.annotation import Annotation, Status
from gui.domain.annotation_filter import NO_FILTER
from gui.domain.places import Reach
from gui.models.document_cells import UNTITLED
from gui.models.wording import figure
from gui.session.jobs import Job
from gui.session.open_document import OpenDocument
from gui.session.preferences import Preferences
from gui.session.review import Ahead, Review, Route, undecided
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.translation import mark, tr, trn
from gui.widgets.main_window import MainWindow

_ROUTES = {
    (Reach.DOCUMENT, False): mark("Review goes through this document, in reading order."),
    (Reach.DOCUMENT, True): mark("Review goes through this document, the least certain first."),
    (Reach.LIBRARY, False): mark("Review goes through the whole library, in reading order."),
    (Reach.LIBRARY, True): mark("Review goes through the whole library, the least certain first."),
}
_NOTHING_PLACED = {
    1: mark("No undecided suggestion after this place"),
    -1: mark("No undecided suggestion before this place"),
}
_NOTHING_CERTAIN = {
    1: mark("No undecided suggestion that is more certain"),
    -1: mark("No undecided suggestion that is less certain"),
}
"""What there is not in a direction, by place or by certainty."""


class ReviewHandler(QObject):
    """Next, previous, accept, reject, skip; alone or all that the table shows.

    While a person walks the suggestions, a decision goes on to the next one by itself. Moving the
    caret by hand ends that.

    Signals:
        library_decision_requested: all in the library are to be accepted (True) or rejected.
    """

    library_decision_requested = Signal(bool)

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._reader = window.reader
        self._review = Review(session)
        self._tagging = Tagging(session)
        self._walking = False
        self._moving = False
        self._looking: Job | None = None
        self._reader.caret_moved.connect(self._caret_moved)
        self._reader.annotation_clicked.connect(self._clicked)
        window.annotations.annotation_chosen.connect(self._chosen)
        preferences.changed.connect(lambda _settings: self._show_route())
        self._show_route()

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "suggestion.next": lambda: self._walk(1),
            "suggestion.previous": lambda: self._walk(-1),
            "suggestion.accept": lambda: self._decide(self._tagging.accept),
            "suggestion.reject": lambda: self._decide(self._tagging.reject),
            "suggestion.skip": self._skip,
            "suggestion.accept_all": lambda: self._decide_all(self._tagging.accept, accept=True),
            "suggestion.reject_all": lambda: self._decide_all(self._tagging.reject, accept=False),
            "review.scope": self._switch_reach,
            "review.order": self._switch_order,
            "annotation.next": lambda: self._step(1),
            "annotation.previous": lambda: self._step(-1),
        }

    def show_current(self) -> None:
        """Put the caret on the current annotation and bring it into view."""
        current = self._session.current
        if current is None:
            return
        self._moving = True
        self._reader.set_caret(min(current.main).start)
        self._moving = False
        self._reader.reveal(min(current.main))

    def _shown(self) -> list[Annotation]:
        return self._window.annotations.shown()

    @property
    def _route(self) -> Route:
        settings = self._preferences.value
        wanted = self._window.annotations.filter()
        return Route(settings.review_reach, settings.review_by_certainty, wanted)

    def _show_route(self) -> None:
        actions, route = self._window.actions_by_id, self._route
        actions["review.scope"].setChecked(route.reach is Reach.LIBRARY)
        actions["review.order"].setChecked(route.by_certainty)

    def _switch_reach(self) -> None:
        far = self._route.reach is Reach.DOCUMENT
        reach = Reach.LIBRARY if far else Reach.DOCUMENT
        self._preferences.change(replace(self._preferences.value, review_reach=reach))
        self._say_route()

    def _switch_order(self) -> None:
        value = self._preferences.value
        by_certainty = not value.review_by_certainty
        self._preferences.change(replace(value, review_by_certainty=by_certainty))
        self._say_route()

    def _say_route(self) -> None:
        route = self._route
        self._show_route()  # the menu has switched the entry: it follows what is in force
        self._session.noticed.emit(tr(_ROUTES[route.reach, route.by_certainty]))

    def _walk(self, direction: int) -> None:
        if self._session.document is None:
            self._session.noticed.emit(tr("Open a document first."))
            return
        self._walking = self._go_on(self._session.current, direction)
        if not self._walking:
            self._session.noticed.emit(self._at_end(direction))

    def _go_on(self, since: Annotation | None, direction: int) -> bool:
        """Go to the next undecided suggestion; say so where it stands in another document."""
        before, caret, route = self._session.document, self._reader.caret(), self._route
        if route.is_long:
            return self._look_ahead(route, since, direction)
        if not self._review.suggestion(route, self._shown(), since, caret, direction):
            return False
        self._arrive(before)
        return True

    def _arrive(self, before: OpenDocument | None) -> None:
        self.show_current()
        document = self._session.document
        if document is not None and before is not None and document.id != before.id:
            title = document.document.details.title or tr(UNTITLED)
            self._session.noticed.emit(tr("Another document: {title}", title=title))

    def _look_ahead(self, route: Route, since: Annotation | None, direction: int) -> bool:
        """Look beside the window for what comes next; the last one who asks is answered."""
        if self._looking is not None:
            self._looking.cancel()
        if self._review.here(route, since, self._reader.caret(), direction):
            self.show_current()
            return True
        question, before = self._review.question(route, since, direction), self._session.document
        current = self._session.current

        def found(answer: tuple[Ahead | None] | None) -> None:
            moved = self._session.document is not before or self._session.current != current
            if answer is None or moved:
                return
            if self._review.go(route, answer[0], direction):
                self._arrive(before)
            else:
                self._walking = False
                self._session.noticed.emit(tr("The filter lets no further suggestion pass."))

        self._looking = self._session.beside.look(
            tr("Looking for the next suggestion"),
            self._session.library,
            lambda library, _watch: (question.answer(library),),
            found,
            self._session.failed.emit,
        )
        return True

    def _at_end(self, direction: int) -> str:
        by_certainty = self._route.by_certainty
        nothing = tr((_NOTHING_CERTAIN if by_certainty else _NOTHING_PLACED)[direction])
        if self._route.reach is Reach.LIBRARY:
            if self._review.is_finished(self._route):
                if self._route.wanted != NO_FILTER:
                    return tr("All suggestions in this library that pass the filter are decided.")
                return tr("All suggestions shown in this library are decided.")
            return tr("{nothing}; there are some elsewhere.", nothing=nothing)
        left = len(undecided(self._shown()))
        if left:
            return tr("{nothing}; {left} elsewhere.", nothing=nothing, left=figure(left))
        document = self._session.document
        weak = document.hidden().weak if document else 0
        if weak:
            return trn("All suggestions shown here are decided; %Ln weaker ones are hidden.", weak)
        return tr("All suggestions shown here are decided.")

    def _step(self, direction: int) -> None:
        if not self._go(self._shown(), direction):
            self._session.noticed.emit(tr("No further annotation in this direction."))

    def _go(self, annotations: Sequence[Annotation], direction: int) -> bool:
        if not self._review.step(annotations, self._reader.caret(), direction):
            return False
        self.show_current()
        return True

    def _decide(self, act: Callable[[Annotation], None]) -> None:
        current = self._session.current
        if current is None:
            self._session.noticed.emit(tr("Put the caret on a suggestion first."))
            return
        walking = self._walking
        act(current)
        if walking and self._is_decided(current):
            self._walking = self._go_on(current, 1)

    def _is_decided(self, annotation: Annotation) -> bool:
        document = self._session.document
        found = document.get(annotation.id) if document else None
        return found is None or found.status is not Status.SUGGESTED

    def _skip(self) -> None:
        current = self._session.current
        if current is not None and current.status is Status.SUGGESTED:
            self._walk(1)
        else:
            bar = self._reader.verticalScrollBar()
            bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

    def _decide_all(self, act: Callable[..., None], *, accept: bool) -> None:
        if self._route.reach is Reach.LIBRARY:
            self.library_decision_requested.emit(accept)
            return
        suggestions = undecided(self._shown())
        if not suggestions:
            self._session.noticed.emit(tr("The table shows no undecided suggestions."))
            return
        from PySide6.QtWidgets import QMessageBox

        from gui.widgets.dialogs.plain import leave_out_icons

        title, question, verb = _asked(len(suggestions), accept=accept)
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setText(question)
        box.setInformativeText(tr("One undo takes all of it back."))
        yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        leave_out_icons(box.buttons())
        box.accepted.connect(lambda: act(*suggestions))
        box.open()

    def _caret_moved(self, position: int) -> None:
        if not self._moving:
            self._walking = False
            self._session.follow_caret(position)

    def _clicked(self, ident: int) -> None:
        self._walking = False
        self._session.set_current(ident)

    def _chosen(self, ident: int) -> None:
        if self._session.current is None or self._session.current.id != ident:
            self._session.set_current(ident)
            self.show_current()


def _asked(count: int, *, accept: bool) -> tuple[str, str, str]:
    """Return title, question and button of the look before a decision on all shown."""
    if accept:
        return (
            tr("Accept all shown"),
            trn("Accept all %Ln suggestions that the table shows?", count),
            tr("Accept {count}", count=figure(count)),
        )
    return (
        tr("Reject all shown"),
        trn("Reject all %Ln suggestions that the table shows?", count),
        tr("Reject {count}", count=figure(count)),
    )
