"""Tagging by hand at the real window: each act by key, by menu and by context menu."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.domain.annotation import Layer, Role, Status
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.entity_picker import EntityPicker
from gui.widgets.dialogs.memo import MemoDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk
from tests.widgets.handlers.looking import current, quote_of, words_of

KEY = Qt.Key
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"
UNFORTUNATELY = "Unfortunately, over the years"

KEYS: dict[str, tuple[Qt.Key, Qt.KeyboardModifier]] = {
    "quote.tag": (KEY.Key_Q, PLAIN),
    "quote.content": (KEY.Key_Q, SHIFT),
    "quote.source": (KEY.Key_S, PLAIN),
    "quote.cue": (KEY.Key_C, PLAIN),
    "quote.kind": (KEY.Key_K, PLAIN),
    "tag.apply_3": (KEY.Key_3, PLAIN),
    "annotation.delete": (KEY.Key_Delete, PLAIN),
    "suggestion.accept": (KEY.Key_A, PLAIN),
    "suggestion.reject": (KEY.Key_X, PLAIN),
}


def by_key(desk: Desk, ident: str) -> None:
    desk.press(*KEYS[ident])


def by_menu(desk: Desk, ident: str) -> None:
    desk.from_menu(ident)


def by_context(desk: Desk, ident: str) -> None:
    desk.from_context("reader", ident)


ways = pytest.mark.parametrize("act", [by_key, by_menu, by_context])
Act = Callable[[Desk, str], None]


@ways
def test_a_quote_in_all_its_parts(desk: Desk, act: Act) -> None:
    before = len(desk.rows())
    desk.select(CEASEFIRE)
    act(desk, "quote.tag")
    desk.select("is introduced at 00:00 hours")
    act(desk, "quote.content")
    desk.select("liberate")
    act(desk, "quote.source")
    desk.select("surrender")
    act(desk, "quote.cue")
    assert len(desk.rows()) == before + 1
    quote = quote_of(desk)
    assert words_of(desk, quote, Role.CONTENT) == [CEASEFIRE, "is introduced at 00:00 hours"]
    assert words_of(desk, quote, Role.SOURCE) == ["liberate"]
    assert words_of(desk, quote, Role.CUE) == ["surrender"]
    assert (quote.status, quote.origin) == (Status.ACCEPTED, f"user:{desk.session.who}")
    start, stop = desk.window.reader.selection()
    assert start == stop, "the selection is put away, so that the mark can be seen"
    desk.select("surrender")
    act(desk, "quote.cue")
    assert words_of(desk, quote_of(desk), Role.CUE) == [], "what is there already is taken away"


@ways
def test_kind_tag_and_delete(desk: Desk, act: Act) -> None:
    before = desk.rows()
    desk.select(CEASEFIRE)
    act(desk, "quote.tag")
    kinds = [quote_of(desk).label]
    for _ in range(4):
        act(desk, "quote.kind")
        kinds.append(quote_of(desk).label)
    assert kinds[0] == kinds[4]
    assert set(kinds) == {None, "direct", "indirect", "mixed"}
    act(desk, "tag.apply_3")
    assert quote_of(desk).tags == ("Evidence",)
    act(desk, "tag.apply_3")
    assert quote_of(desk).tags == ()
    act(desk, "annotation.delete")
    assert desk.rows() == before
    act(desk, "annotation.delete")
    assert desk.rows() == before
    assert desk.notice() == "Put the caret on an annotation first."


@ways
def test_deciding_on_the_suggestion_at_the_caret(desk: Desk, act: Act) -> None:
    desk.caret(UNFORTUNATELY)
    ident = current(desk).id
    act(desk, "suggestion.accept")
    assert current(desk).status is Status.ACCEPTED
    assert current(desk).origin.startswith("detector:"), "history says who, the origin stays"
    act(desk, "suggestion.reject")
    assert "decided" in desk.notice()
    desk.caret("We do not remember")
    ident = current(desk).id
    act(desk, "suggestion.reject")
    assert desk.session.document is not None
    rejected = desk.session.document.get(ident)
    assert rejected is not None
    assert rejected.status is Status.REJECTED
    assert desk.session.current is None, "no act is about what is not seen"


def test_delete_twice_keeps_a_rejected_suggestion(desk: Desk) -> None:
    desk.caret(UNFORTUNATELY)
    ident = current(desk).id
    desk.press(KEY.Key_Delete)
    desk.press(KEY.Key_Delete)
    desk.session.set_current(ident)
    desk.press(KEY.Key_Delete)
    assert desk.session.document is not None
    kept = desk.session.document.get(ident)
    assert kept is not None
    assert kept.status is Status.REJECTED


def test_a_rejected_quote_gets_no_further_parts(desk: Desk) -> None:
    desk.caret(UNFORTUNATELY)
    desk.press(KEY.Key_X)
    before = desk.rows()
    desk.select("liberate")
    desk.press(KEY.Key_S)
    assert desk.rows() == before
    assert "quote first" in desk.notice()


LETTERS = (
    *((getattr(KEY, f"Key_{letter}"), PLAIN) for letter in "QSCKLEMOAXNPWB123"),
    (KEY.Key_Delete, PLAIN),
    (KEY.Key_Period, PLAIN),
    (KEY.Key_Space, PLAIN),
    (KEY.Key_BracketLeft, PLAIN),
    (KEY.Key_Q, SHIFT),
    (KEY.Key_S, SHIFT),
)


def test_single_letters_act_only_in_the_text(desk: Desk) -> None:
    desk.select(UNFORTUNATELY)
    before = desk.rows(), desk.session.current, desk.window.reader.selection()
    for name in ("search", "filter_words", "find"):
        if name == "find":
            desk.command("find.document")
        field = desk.window.findChild(QWidget, name)
        assert isinstance(field, QWidget)
        field.setFocus()
        assert field.hasFocus()
        for key, modifier in LETTERS:
            QTest.keyClick(field, key, modifier)
            assert not desk.dialogs()
            assert field.hasFocus()
    assert (desk.rows(), desk.session.current, desk.window.reader.selection()) == before


def test_parts_go_to_the_quote_at_the_caret_else_to_the_one_last_touched(desk: Desk) -> None:
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    own = quote_of(desk)
    desk.caret("Back in July")
    desk.settle()
    assert "S and C go to the quote “A complete ceasefire" in desk.window.status.place()
    desk.select("Tovuz district")
    desk.press(KEY.Key_S)
    assert words_of(desk, quote_of(desk), Role.SOURCE) == ["Tovuz district"]
    assert quote_of(desk).id == own.id
    desk.select("Security Council")
    desk.press(KEY.Key_S)
    other = quote_of(desk)
    assert other.id != own.id, "this place lies in another quote"
    assert words_of(desk, other, Role.SOURCE) == ["Security Council"]
    assert other.status is Status.ACCEPTED, "a correction accepts"


def test_source_and_cue_take_the_word_at_the_caret(desk: Desk) -> None:
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    desk.caret("liberate")
    desk.press(KEY.Key_S)
    assert words_of(desk, quote_of(desk), Role.SOURCE) == ["liberate"]
    desk.caret("surrender")
    desk.press(KEY.Key_S, SHIFT)
    assert words_of(desk, quote_of(desk), Role.SOURCE) == ["liberate", "surrender"]


def type_name(desk: Desk, name: str, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    picker = desk.dialog(ActorPicker)
    assert picker.field.hasFocus()
    QTest.keyClicks(picker.field, name)
    QTest.keyClick(picker.field, KEY.Key_Return, modifier)
    assert not desk.dialogs()


def speakers(desk: Desk) -> list[tuple[str, Status]]:
    document = desk.session.document
    assert document is not None
    return [(document.names[link.actor], link.status) for link in quote_of(desk).links]


@pytest.mark.parametrize("way", ["key", "menu", "reader", "annotations"])
def test_speakers_by_type_ahead(desk: Desk, way: str) -> None:
    def ask() -> None:
        if way == "key":
            desk.press(KEY.Key_L)
        elif way == "menu":
            desk.from_menu("speaker.link")
        else:
            desk.from_context(way, "speaker.link")

    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    ask()
    type_name(desk, "Ida Holm")
    assert speakers(desk) == [("Ida Holm", Status.ACCEPTED)]
    ask()
    type_name(desk, "Odd Berg", CTRL)
    assert [name for name, _ in speakers(desk)] == ["Ida Holm", "Odd Berg"]
    actor = quote_of(desk).links[0].actor
    desk.select("A joint statement")
    desk.press(KEY.Key_Q)
    ask()
    type_name(desk, "ida h")
    assert quote_of(desk).links[0].actor == actor, "the same actor, by a beginning of the name"


def test_enter_alone_takes_the_proposed_speaker_and_esc_takes_nobody(desk: Desk) -> None:
    desk.caret(UNFORTUNATELY)
    desk.press(KEY.Key_L)
    QTest.keyClick(desk.dialog(ActorPicker).field, KEY.Key_Escape)
    assert current(desk).status is Status.SUGGESTED
    assert current(desk).links[0].status is Status.SUGGESTED
    desk.press(KEY.Key_A)
    assert current(desk).links[0].status is Status.SUGGESTED, "a proposed speaker stays proposed"
    desk.press(KEY.Key_L)
    type_name(desk, "")
    assert speakers(desk) == [("Azerbaijani Foreign Ministry", Status.ACCEPTED)]


def test_an_entity_means_one_actor_even_with_ctrl(desk: Desk) -> None:
    desk.caret("Trend on")
    for name in ("Trend", "Trend News Agency"):
        desk.press(KEY.Key_L)
        type_name(desk, name, CTRL)
    document = desk.session.document
    assert document is not None
    assert [document.names[link.actor] for link in current(desk).links] == ["Trend News Agency"]
    assert current(desk).status is Status.ACCEPTED


def test_a_speaker_belongs_to_no_tag(desk: Desk) -> None:
    desk.select("Tovuz")
    desk.press(KEY.Key_2)
    desk.press(KEY.Key_L)
    assert not desk.dialogs()
    assert "no speaker" in desk.notice()


@pytest.mark.parametrize(
    ("way", "typed", "label"),
    [("key", "9", "MONEY"), ("menu", "1", "PERSON"), ("reader", "work", "WORK_OF_ART")],
)
def test_an_entity_with_its_type(desk: Desk, way: str, typed: str, label: str) -> None:
    desk.select("surrender document")
    if way == "key":
        desk.press(KEY.Key_E)
    elif way == "menu":
        desk.from_menu("entity.tag")
    else:
        desk.from_context("reader", "entity.tag")
    field = desk.dialog(EntityPicker).field
    assert field.hasFocus()
    QTest.keyClicks(field, typed)
    if not typed.isdigit():
        QTest.keyClick(field, KEY.Key_Return)
    assert not desk.dialogs()
    entity = current(desk)
    assert (entity.layer, entity.label, entity.status) == (Layer.ENTITY, label, Status.ACCEPTED)
    assert words_of(desk, entity, Role.MENTION) == ["surrender document"]


def test_an_entity_at_the_caret_gets_another_type(desk: Desk) -> None:
    desk.caret("Trend on")
    before = len(desk.rows())
    ident = current(desk).id
    desk.press(KEY.Key_E)
    QTest.keyClick(desk.dialog(EntityPicker).field, KEY.Key_2)
    assert len(desk.rows()) == before
    assert (current(desk).id, current(desk).label) == (ident, "ORG")
    assert current(desk).status is Status.ACCEPTED


def test_each_digit_puts_its_tag_on_a_selection(desk: Desk) -> None:
    labels = desk.session.library.codebook.labels(Layer.TAG)
    for name, digit in [(label.name, label.key) for label in labels if label.key]:
        desk.select("seven surrounding districts")
        desk.press(getattr(KEY, f"Key_{digit}"))
        assert (current(desk).layer, current(desk).label) == (Layer.TAG, name)
        rows = len(desk.rows())
        start, stop = desk.place("seven surrounding districts")
        desk.window.reader.select(start - 1, stop)
        desk.press(getattr(KEY, f"Key_{digit}"))
        assert len(desk.rows()) == rows, "the same mark by the same person is one"
        assert name in desk.window.actions_by_id[f"tag.apply_{digit}"].text()


@pytest.mark.parametrize("way", ["key", "menu", "reader", "annotations"])
def test_a_memo_is_kept_and_decides_nothing(desk: Desk, way: str) -> None:
    desk.caret(UNFORTUNATELY)
    if way == "key":
        desk.press(KEY.Key_M)
    elif way == "menu":
        desk.from_menu("annotation.memo")
    else:
        desk.from_context(way, "annotation.memo")
    field = desk.dialog(MemoDialog).findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "Ask twice")
    QTest.keyClick(field, KEY.Key_Return, CTRL)
    assert not desk.dialogs()
    assert current(desk).note == "Ask twice"
    assert current(desk).status is Status.SUGGESTED
    desk.settle()
    assert "with a memo" in desk.window.status.place()
