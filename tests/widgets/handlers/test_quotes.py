"""Splitting and joining quotes, pieces taken away, names that become sources and back, by key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.widgets.dialogs.actor_picker import ActorPicker
from gui.widgets.dialogs.entity_picker import EntityPicker
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk
from tests.widgets.handlers.looking import current, quote_of, words_of

KEY = Qt.Key
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"
UNFORTUNATELY = "Unfortunately, over the years"


def tag(desk: Desk, words: str) -> int:
    desk.select(words)
    desk.press(KEY.Key_Q)
    return quote_of(desk).id


def quotes(desk: Desk) -> list[Annotation]:
    assert desk.session.document is not None
    return [a for a in desk.session.document.visible() if a.layer is Layer.QUOTE]


def state(desk: Desk) -> list[Annotation]:
    assert desk.session.document is not None
    return desk.session.document.all()


def put(desk: Desk, words: str) -> None:
    """Put the caret right before some words."""
    desk.window.reader.setFocus()
    desk.window.reader.set_caret(desk.place(words)[0])


def test_a_quote_is_split_at_the_caret_and_undo_makes_it_whole(desk: Desk) -> None:
    ident = tag(desk, CEASEFIRE)
    desk.select("liberate")
    desk.press(KEY.Key_S)
    before = state(desk)
    put(desk, "and a cessation of all hostilities")
    desk.press(KEY.Key_J, SHIFT)
    first = quote_of(desk)
    assert first.id == ident
    assert words_of(desk, first, Role.CONTENT) == ["A complete ceasefire"]
    (second,) = [
        a
        for a in quotes(desk)
        if words_of(desk, a, Role.CONTENT) == ["and a cessation of all hostilities"]
    ]
    assert words_of(desk, second, Role.SOURCE) == ["liberate"]
    desk.press(KEY.Key_Z, CTRL)
    assert state(desk) == before
    desk.press(KEY.Key_Z, CTRL | SHIFT)
    assert len(state(desk)) == len(before) + 1


def test_a_split_outside_the_words_of_a_quote_says_why_not(desk: Desk) -> None:
    tag(desk, CEASEFIRE)
    put(desk, CEASEFIRE)
    before = state(desk)
    desk.press(KEY.Key_J, SHIFT)
    assert "between two words" in desk.notice()
    assert state(desk) == before
    assert "between two words" in desk.window.actions_by_id.reason("quote.split")


def test_a_quote_is_joined_with_the_next_and_both_come_back(desk: Desk) -> None:
    tag(desk, CEASEFIRE)
    put(desk, "and a cessation of all hostilities")
    desk.press(KEY.Key_J, SHIFT)
    before = state(desk)
    desk.press(KEY.Key_J)
    assert words_of(desk, quote_of(desk), Role.CONTENT) == [CEASEFIRE]
    assert len(state(desk)) == len(before) - 1, "the second was a person's own, and is gone"
    desk.press(KEY.Key_Z, CTRL)
    assert state(desk) == before


def test_the_quotes_that_a_selection_touches_are_joined(desk: Desk) -> None:
    listed = quotes(desk)
    first, second = listed[0], listed[1]
    desk.window.reader.setFocus()
    desk.window.reader.select(min(first.main).start, max(second.main).stop)
    desk.press(KEY.Key_J)
    after = quote_of(desk)
    assert after.id == first.id
    assert after.status is Status.ACCEPTED
    assert set(after.main) == set(first.main) | set(second.main)
    assert desk.session.document is not None
    gone = desk.session.document.get(second.id)
    assert gone is not None
    assert gone.status is Status.REJECTED, "it does not come back as a suggestion"
    desk.press(KEY.Key_Z, CTRL)
    assert quotes(desk) == listed


def test_nothing_to_join_says_so(desk: Desk) -> None:
    desk.window.reader.setFocus()
    desk.window.reader.set_caret(0)
    desk.press(KEY.Key_J)
    assert desk.notice() == "Put the caret on a quote first."
    put(desk, "We do not remember")
    last = quotes(desk)[-1]
    desk.window.reader.set_caret(last.main[0].start + 1)
    desk.session.set_current(last.id)
    desk.press(KEY.Key_J)
    assert desk.notice() == "There is no further quote to join."


def test_the_piece_at_the_caret_is_taken_away_but_not_the_last(desk: Desk) -> None:
    tag(desk, CEASEFIRE)
    desk.select("is introduced at 00:00 hours")
    desk.press(KEY.Key_Q, SHIFT)
    assert len(quote_of(desk).main) == 2
    desk.caret("is introduced at 00:00 hours")
    desk.press(KEY.Key_Q, SHIFT)
    assert words_of(desk, quote_of(desk), Role.CONTENT) == [CEASEFIRE]
    desk.caret(CEASEFIRE)
    desk.press(KEY.Key_Q, SHIFT)
    assert desk.notice() == "A quote keeps at least one piece; deleting removes it."
    desk.press(KEY.Key_Z, CTRL)
    assert len(quote_of(desk).main) == 2


def test_the_order_of_pieces_is_turned_and_said(desk: Desk) -> None:
    tag(desk, CEASEFIRE)
    second = "is introduced at 00:00 hours"
    desk.press(KEY.Key_P, SHIFT)
    assert desk.notice() == "This quote has one piece only."
    desk.select(second)
    desk.press(KEY.Key_Q, SHIFT)
    desk.caret(second)
    desk.press(KEY.Key_P, SHIFT)
    assert words_of(desk, quote_of(desk), Role.CONTENT) == [second, CEASEFIRE]
    assert desk.notice().startswith("Pieces: 1 “is introduced")
    desk.press(KEY.Key_P, SHIFT)
    assert words_of(desk, quote_of(desk), Role.CONTENT) == [CEASEFIRE, second]
    desk.press(KEY.Key_Z, CTRL)
    assert words_of(desk, quote_of(desk), Role.CONTENT) == [second, CEASEFIRE]


def name_near_a_quote(desk: Desk) -> tuple[Annotation, Annotation]:
    """Return a name that is no part of the quote in whose paragraph it stands, and that quote."""
    text = desk.window.reader.text()
    for quote in quotes(desk):
        start = text.rfind("\n", 0, quote.main[0].start) + 1
        stop = text.find("\n", quote.main[0].stop)
        for entity in state(desk):
            (span, *_) = entity.main
            if entity.layer is not Layer.ENTITY or entity.label not in ("PERSON", "ORG", "GPE"):
                continue
            if start <= span.start and span.stop <= stop and span not in quote.spans(Role.SOURCE):
                return entity, quote
    raise AssertionError("no such name")


def test_a_name_becomes_the_source_and_its_referent_the_speaker_by_one_key(desk: Desk) -> None:
    entity, _ = name_near_a_quote(desk)
    desk.window.reader.setFocus()
    desk.window.reader.set_caret(entity.main[0].start + 1)
    desk.session.set_current(entity.id)
    desk.press(KEY.Key_L)
    QTest.keyClick(desk.dialog(ActorPicker).field, KEY.Key_Return)
    desk.activate()
    desk.window.reader.setFocus()
    linked = current(desk)
    assert linked.id == entity.id
    assert len(linked.links) == 1
    before = state(desk)
    desk.press(KEY.Key_T)
    quote = quote_of(desk)
    assert quote.spans(Role.SOURCE) == entity.main
    assert [link.actor for link in quote.links] == [linked.links[0].actor]
    assert quote.status is Status.ACCEPTED
    desk.press(KEY.Key_Z, CTRL)
    assert state(desk) == before


def test_the_source_of_a_quote_becomes_a_name(desk: Desk) -> None:
    tag(desk, CEASEFIRE)
    desk.press(KEY.Key_T, SHIFT)
    assert desk.notice() == "This quote has no source yet."
    desk.select("liberate")
    desk.press(KEY.Key_S)
    before = state(desk)
    desk.press(KEY.Key_T, SHIFT)
    QTest.keyClick(desk.dialog(EntityPicker).field, KEY.Key_1, PLAIN)
    desk.activate()
    entity = current(desk)
    assert entity.layer is Layer.ENTITY
    assert words_of(desk, entity, Role.MENTION) == ["liberate"]
    desk.window.reader.setFocus()
    desk.press(KEY.Key_Z, CTRL)
    assert state(desk) == before


def test_without_a_name_at_the_caret_there_is_no_new_source(desk: Desk) -> None:
    tag(desk, CEASEFIRE)
    desk.press(KEY.Key_T)
    assert desk.notice() == "Put the caret on a name first."
