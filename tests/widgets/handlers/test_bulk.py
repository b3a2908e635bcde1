"""Acts on all with the same text, by keys at the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.domain.places import Reach
from gui.domain.proposal import Proposal
from gui.domain.span import Span
from gui.store.documents import DocumentQuery
from gui.store.opening import create
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.bulk_preview import BulkPreview
from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.picker import Picker
from tests.end_to_end.conftest import SHIFT, Desk

KEY = Qt.Key
TEXT = "{0}: Ana Roy met Bo in Oslo. Bo likes Oslo, and Ana Roy does not. Bo left."
TITLES = ("First", "Second", "Third")
NAMES = {"Ana Roy": "PERSON", "Oslo": "GPE"}


@pytest.fixture
def names(sit: Callable[..., Desk], tmp_path: Path) -> Desk:
    """Return a person at three documents in which "Ana Roy" and "Oslo" are suggested, Bo once."""
    path = tmp_path / "names.sqlite"
    library, detector = create(path), RuleDetector()
    items = [Incoming(Details(title), TEXT.format(title)) for title in TITLES]
    for number, ident in enumerate(library.documents.add(items).ids):
        text = items[number].text
        proposals = [
            Proposal(Layer.ENTITY, label, (mention(text, words, place),), 0.9 - place / 5, "test")
            for words, label in NAMES.items()
            for place in (0, 1)
        ]
        proposals.append(Proposal(Layer.ENTITY, "ORG", (mention(text, "Bo", 0),), 0.3, "test"))
        library.detections.save(ident, detector.origin, detector.layers, proposals)
    library.close()
    desk = sit(path)
    desk.open(TITLES[0])
    return desk


def mention(text: str, words: str, number: int) -> Part:
    start = text.index(words)
    for _ in range(number):
        start = text.index(words, start + 1)
    return Part(Role.MENTION, Span(start, start + len(words)))


def stored(desk: Desk, words: str) -> list[Annotation]:
    library = desk.session.library
    pairs = library.annotations.of_many(library.documents.ids(DocumentQuery()))
    return [a for d, found in pairs for a in found if said(desk, d, a) == words]


def said(desk: Desk, document: int, annotation: Annotation) -> str:
    return annotation.main[0].of(desk.session.library.documents.get(document).text)


def preview(desk: Desk) -> BulkPreview:
    return desk.dialog(BulkPreview)


def count(dialog: BulkPreview) -> str:
    return next(w.text() for w in dialog.findChildren(QLabel) if "place" in w.text())


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def choose(desk: Desk, kind: type[Picker], words: str) -> None:
    picker = desk.dialog(kind)
    QTest.keyClicks(picker.field, words)
    QTest.keyClick(picker.field, KEY.Key_Return)


def everywhere(desk: Desk, dialog: BulkPreview) -> None:
    """Switch to the whole library by arrow, as the focus stands on the choice of where."""
    assert isinstance(QApplication.focusWidget(), QComboBox)
    press(KEY.Key_Down)
    assert dialog.reach() is Reach.LIBRARY
    desk.settle()


def test_the_type_of_all_mentions_changes_in_one_step(names: Desk) -> None:
    names.caret("Ana Roy met")
    names.press(KEY.Key_E, SHIFT)
    choose(names, EntityPicker, "org")
    dialog = preview(names)
    assert count(dialog).startswith("2 places, in 1 document.")
    everywhere(names, dialog)
    assert count(dialog).startswith("6 places, in 3 documents.")
    press(KEY.Key_Return)
    names.activate()
    assert {(a.label, a.status) for a in stored(names, "Ana Roy")} == {("ORG", Status.ACCEPTED)}
    assert {a.label for a in stored(names, "Oslo")} == {"GPE"}
    assert "6 changed" in names.notice()
    names.command("edit.undo")
    assert {a.label for a in stored(names, "Ana Roy")} == {"PERSON"}
    names.command("edit.redo")
    assert {a.label for a in stored(names, "Ana Roy")} == {"ORG"}


def test_all_mentions_are_linked_to_a_new_actor_and_back(names: Desk) -> None:
    names.caret("Ana Roy met")
    names.press(KEY.Key_L, SHIFT)
    choose(names, ActorPicker, "Ana Maria Roy")
    everywhere(names, preview(names))
    press(KEY.Key_Return)
    names.activate()
    linked = {link.actor for a in stored(names, "Ana Roy") for link in a.links}
    (actor,) = names.session.library.actors.get(linked).values()
    assert (actor.name, len(stored(names, "Ana Roy"))) == ("Ana Maria Roy", 6)
    assert any("Ana Maria Roy" in row for row in names.rows())
    names.command("edit.undo")
    assert not any(a.links for a in stored(names, "Ana Roy"))
    assert names.session.library.actors.find("Ana Maria Roy") is None


def test_missed_mentions_are_tagged_where_they_are_ticked(names: Desk) -> None:
    names.caret("Bo in")
    names.press(KEY.Key_M, SHIFT)
    dialog = preview(names)
    everywhere(names, dialog)
    assert count(dialog).startswith("6 places, in 3 documents.")
    press(KEY.Key_Tab)
    press(KEY.Key_Down)
    press(KEY.Key_Space)
    assert count(dialog).startswith("5 of 6 places, in 3 documents.")
    press(KEY.Key_Return)
    names.activate()
    own = [a for a in stored(names, "Bo") if a.status is Status.ACCEPTED]
    assert [(a.label, a.origin) for a in own][:1] == [("ORG", f"user:{names.session.who}")]
    assert len(own) == 5
    names.command("edit.undo")
    assert len(stored(names, "Bo")) == 3


def test_what_is_no_entity_is_rejected_and_not_proposed_again(names: Desk) -> None:
    names.caret("Oslo.")
    names.press(KEY.Key_N, SHIFT)
    everywhere(names, preview(names))
    press(KEY.Key_Return)
    names.activate()
    assert {a.status for a in stored(names, "Oslo")} == {Status.REJECTED}
    library, text = names.session.library, TEXT.format("Fourth, Oslo")
    (ident,) = library.documents.add([Incoming(Details("Fourth"), text)]).ids
    found = [Proposal(Layer.ENTITY, "GPE", (mention(text, "Oslo", 0),), 0.9, "test")]
    library.detections.save(ident, "detector:later/2", frozenset({Layer.ENTITY}), found)
    assert library.annotations.of(ident) == ()
    names.command("edit.undo")
    assert not library.detections.is_not_entity("Oslo")
    assert {a.status for a in stored(names, "Oslo")} == {Status.SUGGESTED}


@pytest.mark.parametrize(
    ("key", "status"), [(KEY.Key_A, Status.ACCEPTED), (KEY.Key_X, Status.REJECTED)]
)
def test_all_suggestions_with_the_same_text_are_decided(
    names: Desk, key: Qt.Key, status: Status
) -> None:
    names.caret("Oslo.")
    names.press(key, SHIFT)
    assert count(preview(names)).startswith("2 places, in 1 document.")
    press(KEY.Key_Return)
    names.activate()
    statuses = [a.status for a in stored(names, "Oslo")]
    assert statuses == [status] * 2 + [Status.SUGGESTED] * 4
    names.command("edit.undo")
    assert {a.status for a in stored(names, "Oslo")} == {Status.SUGGESTED}


def test_escape_leaves_and_nothing_is_done(names: Desk) -> None:
    names.caret("Oslo.")
    names.press(KEY.Key_A, SHIFT)
    preview(names)
    press(KEY.Key_Down)
    press(KEY.Key_Escape)
    names.settle()
    assert names.dialogs() == []
    assert names.session.library.history.undoable(names.session.who) is None


def test_with_no_place_ticked_enter_does_nothing(names: Desk) -> None:
    names.caret("Oslo.")
    names.press(KEY.Key_A, SHIFT)
    dialog = preview(names)
    (every,) = [b for b in dialog.findChildren(QPushButton) if "all" in b.text()]
    every.click()
    assert count(dialog).startswith("0 of 2 places")
    press(KEY.Key_Return)
    assert dialog.isVisible()
    every.click()
    assert count(dialog).startswith("2 places")
    press(KEY.Key_Return)
    names.activate()
    assert stored(names, "Oslo")[0].status is Status.ACCEPTED


def test_where_it_cannot_act_a_command_says_why(names: Desk) -> None:
    names.window.reader.set_caret(0)
    for key, words in ((KEY.Key_E, "entity"), (KEY.Key_N, "entity"), (KEY.Key_A, "annotation")):
        names.press(key, SHIFT)
        assert words in names.notice()
        assert names.dialogs() == []


def current(desk: Desk) -> tuple[int, str]:
    found = desk.session.current
    assert found is not None
    return found.document, said(desk, found.document, found)


def test_review_goes_on_through_the_library_and_says_so(names: Desk) -> None:
    names.press(KEY.Key_D, SHIFT)
    assert "whole library" in names.notice()
    names.window.reader.set_caret(0)
    for _ in range(5):
        names.press(KEY.Key_N)
    first = names.session.document
    assert first is not None
    names.press(KEY.Key_N)
    assert names.notice() == "Another document: Second"
    assert current(names) == (first.id + 1, "Ana Roy")
    names.press(KEY.Key_P)
    assert names.notice() == "Another document: First"
    for _ in range(14):
        names.press(KEY.Key_A)
    assert current(names)[0] == first.id + 2, "a decision goes on too"
    names.press(KEY.Key_D, SHIFT)
    assert "this document" in names.notice()


def test_deciding_all_of_a_library_comes_to_an_end(names: Desk) -> None:
    names.press(KEY.Key_D, SHIFT)
    names.window.reader.set_caret(0)
    names.press(KEY.Key_N)
    for _ in range(15):
        names.press(KEY.Key_A)
    names.press(KEY.Key_N)
    assert names.notice() == "All suggestions shown in this library are decided."
    statuses = {a.status for words in ("Ana Roy", "Oslo", "Bo") for a in stored(names, words)}
    assert statuses == {Status.ACCEPTED}


@pytest.mark.parametrize("far", [False, True])
def test_the_least_certain_come_first(names: Desk, far: bool) -> None:
    names.press(KEY.Key_O, SHIFT)
    assert "least certain first" in names.notice()
    if far:
        names.press(KEY.Key_D, SHIFT)
    names.window.reader.set_caret(0)
    assert names.session.document is not None
    here = names.session.document.id
    passed = []
    for _ in range(5):
        names.press(KEY.Key_N)
        passed.append(current(names))
    if far:
        assert [words for _, words in passed] == ["Bo"] * 3 + ["Ana Roy", "Oslo"]
        assert [d - here for d, _ in passed] == [0, 1, 2, 0, 0]
    else:
        assert [words for _, words in passed] == ["Bo", "Ana Roy", "Oslo", "Ana Roy", "Oslo"]
        names.press(KEY.Key_N)
        assert "more certain" in names.notice()
    names.press(KEY.Key_P)
    assert current(names) == passed[3]
    names.press(KEY.Key_O, SHIFT)
    assert "reading order" in names.notice()


def test_the_walk_passes_only_what_is_shown(names: Desk) -> None:
    names.press(KEY.Key_D, SHIFT)
    names.press(KEY.Key_O, SHIFT)
    names.command("view.suggestions_8")
    names.window.reader.setFocus()
    names.window.reader.set_caret(0)
    names.press(KEY.Key_N)
    found = names.session.current
    assert found is not None
    assert found.score == 0.9
