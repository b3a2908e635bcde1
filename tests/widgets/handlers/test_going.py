"""Back and forward through visited places, by keys and by the mouse's own buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.models.documents import DocumentTable
from tests.end_to_end.conftest import CTRL, SEED, SHIFT, Desk

ALT = Qt.KeyboardModifier.AltModifier
OTHER = "quarry"


def back(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Left, ALT)


def forward(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Right, ALT)


def here(desk: Desk) -> tuple[bool, int]:
    """Return whether the given article is open, and the caret."""
    return SEED in desk.window.reader.text(), desk.window.reader.caret()


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Return a person who was at 120 in the given article and opened another from the list."""
    desk.window.reader.set_caret(120)
    # By way of the list of documents, without passing through those between.
    model = desk.view("documents").model()
    assert isinstance(model, DocumentTable)
    documents = desk.session.library.documents
    row = next(n for n, i in enumerate(model.ids()) if OTHER in documents.get(i).text)
    desk.view("documents").setCurrentIndex(model.index(row, 0))
    desk.window.reader.setFocus()
    return desk


def test_back_and_forward_between_documents(desk: Desk) -> None:
    desk.window.reader.set_caret(33)
    back(desk)
    assert here(desk) == (True, 120)
    assert desk.window.reader.hasFocus()
    forward(desk)
    assert here(desk) == (False, 33)
    forward(desk)
    assert desk.notice() == "There is no place ahead."


def test_moving_the_caret_is_no_jump(desk: Desk) -> None:
    for _ in range(5):
        desk.press(Qt.Key.Key_Down)
    back(desk)
    assert here(desk) == (True, 120)


def test_a_new_jump_empties_what_was_ahead(desk: Desk) -> None:
    back(desk)
    desk.press(Qt.Key.Key_PageDown, CTRL)
    desk.window.actions_by_id.trigger("go.forward")
    assert desk.notice() == "There is no place ahead."
    back(desk)
    assert here(desk) == (True, 120)


def test_bookmark_and_find_are_jumps(desk: Desk) -> None:
    reader = desk.window.reader
    reader.set_caret(10)
    desk.press(Qt.Key.Key_B)
    reader.set_caret(400)
    desk.press(Qt.Key.Key_B, SHIFT)
    assert reader.caret() == 10
    back(desk)
    assert reader.caret() == 400
    reader.select(*desk.place(OTHER))
    at = reader.caret()
    desk.press(Qt.Key.Key_F3)
    assert reader.caret() != at
    reader.setFocus()
    back(desk)
    assert reader.caret() == at


@pytest.mark.parametrize("place", ["reader", "documents", "annotations"])
def test_the_mouse_has_buttons_for_it(desk: Desk, place: str) -> None:
    widget: QWidget = desk.window.reader if place == "reader" else desk.view(place)
    viewport = widget.viewport()  # type: ignore[attr-defined]
    QTest.mouseClick(viewport, Qt.MouseButton.BackButton)
    assert here(desk) == (True, 120)
    QTest.mouseClick(viewport, Qt.MouseButton.ForwardButton)
    assert not here(desk)[0]


def test_a_removed_document_is_passed_by(desk: Desk) -> None:
    back(desk)
    forward(desk)
    desk.press(Qt.Key.Key_Delete, SHIFT)
    removed = desk.session.document
    back(desk)
    assert desk.session.document is not None
    assert removed is None or OTHER not in desk.window.reader.text()
    back(desk)
    assert here(desk)[0]


def test_there_is_nowhere_to_go_at_first(desk: Desk) -> None:
    desk.session.close_library()
    desk.window.actions_by_id.trigger("go.back")
    assert desk.notice() == "There is no place to go back to."


def test_progress_is_live_in_the_status_line(desk: Desk) -> None:
    back(desk)
    note = desk.window.status._note

    def said() -> str:
        desk.qtbot.wait(1)
        return str(note.text())

    first = said()
    decided, _, rest = first.partition(" of ")
    assert (decided, " decided · library 0 of " in rest) == ("0", True)
    desk.press(Qt.Key.Key_N)
    desk.press(Qt.Key.Key_A)
    assert said() == first.replace("0 of", "1 of", 1).replace("library 0", "library 1")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert said() == first
    desk.command("view.suggestions_9")
    assert said() != first
