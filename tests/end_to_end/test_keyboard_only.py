"""A coder takes an article of a thousand words from raw suggestions to finished, by key alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from gui.domain.annotation import Layer, Role, Status
from gui.domain.document import Details, State
from gui.domain.incoming import Incoming
from gui.store.documents import DocumentQuery
from gui.store.opening import create, open_library
from tests.end_to_end.coding.answers import ROLES, read
from tests.end_to_end.coding.coder import Coder, names
from tests.end_to_end.conftest import WAIT, Desk

MOST_KEYS = 1400
"""Letters of searches and names included; 1,098 with the suggestions of model 2."""
MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.MouseMove,
}


class Mouse(QObject):
    """Counts what a mouse does."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let it pass."""
        self.count += event.type() in MOUSE
        return super().eventFilter(watched, event)


@pytest.fixture
def mouse(qapp: QApplication) -> Iterator[Mouse]:
    """Watch the mouse."""
    watch = Mouse()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


def test_a_thousand_words_from_raw_suggestions_to_finished(
    sit: Callable[..., Desk], tmp_path: Path, mouse: Mouse
) -> None:
    answers = read()
    assert 950 <= len(answers.text.split()) <= 1050
    path = tmp_path / "ferry.sqlite"
    library = create(path)
    library.documents.add([Incoming(Details(title="The night ferry"), answers.text)])
    library.close()
    desk = sit(path, own_process=True)
    desk.qtbot.waitUntil(lambda: bool(desk.rows()), timeout=WAIT)
    desk.settle()
    desk.open("night ferry")
    coder = Coder(desk.window, desk.session, answers)
    assert len(coder.open()) > 50, "there is something to do"

    coder.reject_types()
    coder.review()
    coder.add_missed()
    coder.annotate(0, "1", "Ask the mayor for the vote.")
    coder.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, times=2)

    assert mouse.count == 0
    assert coder.open() == []
    assert coder.presses < MOST_KEYS, "finishing takes no more keys than it should"
    desk.window.close()
    state, quotes, named, memos = _stored(path)
    assert state is State.DONE
    assert memos == {"Ask the mayor for the vote."}
    assert quotes == {
        (*(tuple(quote.parts[role]) for role in ROLES), (quote.speaker,))
        for quote in answers.quotes
    }
    assert named == answers.names


def _stored(path: Path) -> tuple[State, set[object], set[tuple[int, int, str]], set[str]]:
    """Return from the file the state, quotes with parts and speakers, names, memos on what has the
    first tag; of what is accepted."""
    library = open_library(path)
    (ident,) = library.documents.ids(DocumentQuery())
    accepted = [a for a in library.annotations.of(ident) if a.status is Status.ACCEPTED]
    actors = library.actors.get({link.actor for a in accepted for link in a.links})
    quotes: set[object] = {
        (
            *(tuple(sorted(quote.spans(Role(role)))) for role in ROLES),
            tuple(actors[link.actor].name for link in quote.links),
        )
        for quote in accepted
        if quote.layer is Layer.QUOTE
    }
    tag = next(label.name for label in library.codebook.labels(Layer.TAG) if label.key == "1")
    memos = {a.note or "" for a in accepted if tag in a.tags}
    state = library.documents.get(ident).details.state
    library.close()
    return state, quotes, names(accepted), memos
