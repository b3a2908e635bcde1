"""The filter by keys: what it lists, where the walk goes, and what is decided with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton

from gui.domain.annotation import Annotation, Layer, Status
from gui.widgets.chip import Chip
from gui.widgets.dialogs.bulk_preview import BulkPreview
from gui.widgets.dialogs.filter_picker import FilterPicker
from tests.end_to_end.conftest import CTRL, SHIFT, Desk

CTRL_SHIFT = CTRL | SHIFT


def chips(desk: Desk) -> list[str]:
    return [chip.accessibleName() for chip in desk.window.findChildren(Chip) if chip.isVisible()]


def listed(desk: Desk) -> list[Annotation]:
    return desk.window.annotations.shown()


def go_to_quote(desk: Desk) -> Annotation:
    """Go by keys to the first quote that has a speaker."""
    desk.window.reader.setFocus()
    for _ in range(60):
        desk.press(Qt.Key.Key_Period)
        current = desk.session.current
        if current is not None and current.layer is Layer.QUOTE and current.links:
            return current
    raise AssertionError("no quote has a speaker")


def pick(desk: Desk, typed: str) -> None:
    """Open the list by its key, type, and take the first line."""
    QTest.keyClick(desk.window, Qt.Key.Key_L, CTRL)
    picker = desk.dialog(FilterPicker)
    QTest.keyClicks(picker.field, typed)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    desk.activate()


def test_what_is_at_the_caret_narrows_the_table_and_once_more_shows_all(desk: Desk) -> None:
    quote, before = go_to_quote(desk), len(listed(desk))
    speaker = quote.links[0].actor
    desk.press(Qt.Key.Key_F, SHIFT)
    assert 0 < len(listed(desk)) < before
    assert all(speaker in {link.actor for link in a.links} for a in listed(desk))
    assert chips(desk) == ["Filter: Speaker: " + desk.session.document.names[speaker]]  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_F)
    assert {a.label for a in listed(desk)} == {quote.label}
    assert len(chips(desk)) == 2
    desk.press(Qt.Key.Key_F, SHIFT)
    desk.press(Qt.Key.Key_F)
    assert (len(listed(desk)), chips(desk)) == (before, [])


def test_the_list_adds_things_and_one_key_clears_all(desk: Desk) -> None:
    before = len(listed(desk))
    pick(desk, "direct quote")
    assert {(a.layer, a.label) for a in listed(desk)} == {(Layer.QUOTE, "direct")}
    pick(desk, "0.4")
    assert chips(desk) == ["Filter: Direct quote", "Filter: Score at least 0.40"]
    texts = [label.text() for label in desk.window.annotations.findChildren(QLabel)]
    assert any(f"{before - len(listed(desk))} filtered out" in text for text in texts)
    QTest.keyClick(desk.window, Qt.Key.Key_L, CTRL_SHIFT)
    assert (len(listed(desk)), chips(desk)) == (before, [])
    assert desk.notice() == "The filter is cleared."


def test_a_chip_is_taken_off_by_delete_and_deletes_no_annotation(desk: Desk) -> None:
    before = len(listed(desk))
    pick(desk, "direct quote")
    (chip,) = [c for c in desk.window.findChildren(Chip) if c.isVisible()]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert (len(listed(desk)), chips(desk)) == (before, [])
    assert QApplication.focusWidget() is desk.view("annotations")


def test_an_empty_list_says_so_and_offers_to_clear_the_filter(desk: Desk) -> None:
    before = len(listed(desk))
    pick(desk, "direct quote")
    pick(desk, "score at most 0.50")
    assert not listed(desk)
    buttons = desk.window.annotations.findChildren(QPushButton)
    (clear,) = [b for b in buttons if b.isVisible() and "Clear" in b.text()]
    clear.setFocus()
    QTest.keyClick(clear, Qt.Key.Key_Space)
    assert (len(listed(desk)), chips(desk)) == (before, [])


def test_the_walk_over_the_library_stops_only_at_what_passes(desk: Desk) -> None:
    go_to_quote(desk)
    desk.press(Qt.Key.Key_D, SHIFT)
    pick(desk, "no speaker")
    desk.window.reader.setFocus()
    seen = set()
    while True:
        here = desk.session.current
        desk.press(Qt.Key.Key_N)
        current = desk.session.current
        if current is None or (here is not None and current.id == here.id):
            break
        assert current.layer is Layer.QUOTE
        assert not current.links
        assert current.id not in seen
        seen.add(current.id)
    passing = desk.session.library.places.passing(
        desk.session.visibility, desk.window.annotations.filter()
    )
    assert seen <= {place.annotation for place in passing}
    assert "elsewhere" in desk.notice() or "decided" in desk.notice()


@pytest.mark.parametrize(
    ("key", "status"), [(Qt.Key.Key_A, Status.ACCEPTED), (Qt.Key.Key_X, Status.REJECTED)]
)
def test_all_that_pass_in_the_library_are_decided_after_a_look_in_one_step(
    desk: Desk, key: Qt.Key, status: Status
) -> None:
    desk.window.reader.setFocus()
    desk.press(Qt.Key.Key_D, SHIFT)
    pick(desk, "event")
    library, wanted = desk.session.library, desk.window.annotations.filter()
    passing = [p.annotation or 0 for p in library.places.passing(desk.session.visibility, wanted)]
    documents = {a.document for a in library.annotations.some(passing).values()}
    assert len(documents) > 1
    QTest.keyClick(desk.window, key, CTRL_SHIFT)
    preview = desk.dialog(BulkPreview)
    desk.settle()
    said = f"{'Accept' if status is Status.ACCEPTED else 'Reject'} {len(passing)}"
    assert said in [button.text() for button in preview.findChildren(QPushButton)]
    preview.accept()
    desk.settle()
    desk.activate()
    assert {a.status for a in library.annotations.some(passing).values()} == {status}
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    desk.settle()
    assert {a.status for a in library.annotations.some(passing).values()} == {Status.SUGGESTED}


def test_all_shown_in_the_document_are_those_of_the_filter(desk: Desk) -> None:
    pick(desk, "direct quote")
    wanted = {a.id for a in listed(desk) if a.status is Status.SUGGESTED}
    QTest.keyClick(desk.window, Qt.Key.Key_A, CTRL_SHIFT)
    box = desk.dialog(QMessageBox)
    assert f"Accept {len(wanted)}" in [button.text() for button in box.buttons()]
    box.accept()
    desk.settle()
    document = desk.session.document
    assert document is not None
    accepted = {a.id for a in document.all() if a.status is Status.ACCEPTED}
    assert accepted == wanted


def test_another_library_begins_without_a_filter(desk: Desk) -> None:
    pick(desk, "direct quote")
    desk.session.close_library()
    assert chips(desk) == []


def test_words_are_looked_for_over_the_library_beside_the_window(desk: Desk) -> None:
    desk.window.reader.setFocus()
    desk.press(Qt.Key.Key_D, SHIFT)
    field = desk.window.annotations.findChild(QLineEdit, "filter_words")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "ferry")
    desk.qtbot.waitUntil(lambda: desk.window.annotations.filter().words == "ferry")
    before = desk.session.document
    desk.window.reader.setFocus()
    desk.press(Qt.Key.Key_N)
    desk.settle()
    document, current = desk.session.document, desk.session.current
    assert document is not None
    assert document is not before
    assert current is not None
    assert desk.window.annotations.filter().admits(current, document.text, document.names)
    seen = {current.id}
    while True:
        desk.press(Qt.Key.Key_N)
        desk.settle()
        current = desk.session.current
        assert current is not None
        if current.id in seen:
            break
        seen.add(current.id)
    assert desk.notice() == "The filter lets no further suggestion pass."
    passing = desk.session.library.places.passing(
        desk.session.visibility, desk.window.annotations.filter()
    )
    assert seen == {place.annotation for place in passing}
