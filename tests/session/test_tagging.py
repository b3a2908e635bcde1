"""Tagging by hand: what each request makes, corrects, refuses."""

from collections.abc import Callable

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.edits import Change
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.span import Span
from gui.session.session import Session
from gui.session.tagging import Tagging

At = Callable[[str], tuple[int, int]]


def only(session: Session) -> Annotation:
    assert session.document is not None
    (annotation,) = session.document.visible()
    stored = session.library.annotations.of(session.document.id)
    assert [a for a in stored if a.status is not Status.REJECTED] == [annotation]
    return annotation


def suggest(session: Session, *proposals: Proposal) -> None:
    assert session.document is not None
    layers = frozenset(p.layer for p in proposals)
    change = session.library.detections.save(
        session.document.id, "detector:test/1", layers, proposals
    )
    session.absorb(change)


def quote_proposal(span: tuple[int, int], *speakers: SpeakerProposal) -> Proposal:
    parts = (Part(Role.CONTENT, Span(*span)),)
    return Proposal(Layer.QUOTE, "direct", parts, 0.7, "marks", speakers)


def test_a_quote_gets_its_kind_from_its_marks(session: Session, tagging: Tagging, at: At) -> None:
    ident = tagging.tag_quote(*at(" “We sail at dawn,” "[1:-1]))
    quote = only(session)
    assert (quote.id, quote.label, quote.status) == (ident, "direct", Status.ACCEPTED)
    assert quote.origin == "user:ann"
    assert session.current == quote


def test_white_space_at_the_ends_is_cut(session: Session, tagging: Tagging, at: At) -> None:
    start, stop = at("Boats left on Monday")
    tagging.tag_quote(stop + 1 - 0, start - 1)
    assert only(session).main == (Span(start, stop + 1),)
    assert only(session).label == "indirect"


def test_the_same_quote_twice_is_one(session: Session, tagging: Tagging, at: At) -> None:
    first = tagging.tag_quote(*at("the sea was calm"))
    session.set_current(None)
    assert tagging.tag_quote(*at("the sea was calm")) == first
    assert session.current == only(session)


def test_tagging_a_suggestions_very_words_accepts_it(
    session: Session, tagging: Tagging, at: At
) -> None:
    suggest(session, quote_proposal(at("“We sail at dawn,”")))
    tagging.tag_quote(*at("“We sail at dawn,”"))
    quote = only(session)
    assert (quote.status, quote.origin) == (Status.ACCEPTED, "detector:test/1")


def test_parts_go_to_the_quote_last_touched_when_none_is_at_the_caret(
    session: Session, tagging: Tagging, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    tagging.toggle_part(Role.SOURCE, *at("Mara Lind"))
    tagging.toggle_part(Role.CUE, *at("said"))
    tagging.toggle_part(Role.CONTENT, *at("the wind low"))
    quote = only(session)
    assert quote.spans(Role.SOURCE) == (Span(*at("Mara Lind")),)
    assert quote.spans(Role.CUE) == (Span(*at("said")),)
    assert len(quote.main) == 2
    assert quote.label == "mixed"


def test_another_source_replaces_and_a_further_one_is_added(
    session: Session, tagging: Tagging, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    tagging.toggle_part(Role.SOURCE, *at("Mara Lind"))
    tagging.toggle_part(Role.SOURCE, *at("the harbour master"))
    assert only(session).spans(Role.SOURCE) == (Span(*at("the harbour master")),)
    tagging.toggle_part(Role.SOURCE, *at("Mara Lind"), further=True)
    assert len(only(session).spans(Role.SOURCE)) == 2
    tagging.toggle_part(Role.SOURCE, *at("Mara Lind"))
    assert only(session).spans(Role.SOURCE) == (Span(*at("the harbour master")),)


def test_a_cue_key_without_selection_takes_the_word_at_the_caret(
    session: Session, tagging: Tagging, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    caret = at("said")[0] + 1
    tagging.toggle_part(Role.CUE, caret, caret)
    assert only(session).spans(Role.CUE) == (Span(*at("said")),)


def test_parts_make_no_rows_and_say_so_without_a_quote(
    session: Session, tagging: Tagging, at: At
) -> None:
    heard: list[str] = []
    session.noticed.connect(heard.append)
    assert tagging.toggle_part(Role.SOURCE, *at("Mara Lind")) is None
    assert session.document is not None
    assert session.document.visible() == []
    assert "quote first" in heard[0]


def test_kind_goes_round(session: Session, tagging: Tagging, at: At) -> None:
    start, _ = at("“We sail at dawn,”")
    tagging.tag_quote(*at("“We sail at dawn,”"))
    seen = []
    for _ in range(4):
        tagging.cycle_kind(start)
        seen.append(only(session).label)
    assert seen == ["indirect", "mixed", None, "direct"]


def test_a_speaker_is_made_in_the_same_step_and_found_again(
    session: Session, tagging: Tagging, at: At
) -> None:
    changes: list[Change] = []
    session.changed.connect(changes.append)
    tagging.tag_quote(*at("“We sail at dawn,”"))
    tagging.link_actor(only(session), "  Mara   Lind ", None)
    assert len(changes) == 2
    (link,) = only(session).links
    assert session.library.actors.get([link.actor])[link.actor].name == "Mara Lind"
    assert session.document is not None
    assert session.document.names[link.actor] == "Mara Lind"
    session.undo()
    assert session.library.actors.find("Mara Lind") is None
    session.redo()
    tagging.tag_quote(*at("the sea was calm"))
    second = session.current
    assert second is not None
    tagging.link_actor(second, "mara lind", None)
    assert session.current is not None
    assert session.current.links[0].actor == link.actor


def test_a_further_speaker_stands_beside_the_first(
    session: Session, tagging: Tagging, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    tagging.link_actor(only(session), "Mara Lind", None)
    tagging.link_actor(only(session), "Odd Berg", None, further=True)
    assert len(only(session).links) == 2
    tagging.link_actor(only(session), "", None)
    assert only(session).links == ()


def test_correcting_a_suggestion_accepts_it(session: Session, tagging: Tagging, at: At) -> None:
    speaker = SpeakerProposal("Mara Lind", None, 0.6, "nearest name")
    suggest(session, quote_proposal(at("“We sail at dawn,”"), speaker))
    tagging.toggle_part(Role.SOURCE, *at("Mara Lind"))
    assert session.document is not None
    assert only(session).status is Status.SUGGESTED, "no quote at the caret, none touched"
    session.follow_caret(at("“We sail at dawn,”")[0])
    tagging.toggle_part(Role.SOURCE, *at("Mara Lind"))
    assert only(session).status is Status.ACCEPTED
    assert only(session).links[0].status is Status.SUGGESTED


def test_delete_rejects_a_suggestion_and_removes_what_is_ones_own(
    session: Session, tagging: Tagging, at: At
) -> None:
    suggest(session, quote_proposal(at("“We sail at dawn,”")))
    tagging.delete(only(session))
    assert session.document is not None
    assert session.document.visible() == []
    assert session.document.all()[0].status is Status.REJECTED
    tagging.tag_quote(*at("the sea was calm"))
    tagging.delete(only(session))
    assert len(session.document.all()) == 1
    session.undo()
    assert len(session.document.all()) == 2


def test_an_entity_with_the_same_mention_gets_the_new_type(
    session: Session, tagging: Tagging, at: At
) -> None:
    first = tagging.tag_entity(*at("Mara Lind"), "ORG")
    assert tagging.tag_entity(*at("Mara Lind"), "PERSON") == first
    assert only(session).label == "PERSON"


def test_a_tag_marks_the_selection_or_sits_on_the_quote(
    session: Session, tagging: Tagging, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    caret = at("“We sail at dawn,”")[0]
    tagging.apply_tag(caret, caret, "Claim")
    assert only(session).tags == ("Claim",)
    tagging.apply_tag(caret, caret, "Claim")
    assert only(session).tags == ()
    tagging.apply_tag(*at("Boats left"), "Claim")
    assert session.document is not None
    assert [a.layer for a in session.document.visible()] == [Layer.QUOTE, Layer.TAG]


def test_a_memo_decides_nothing(session: Session, tagging: Tagging, at: At) -> None:
    suggest(session, quote_proposal(at("“We sail at dawn,”")))
    tagging.set_memo(only(session), " check this ")
    assert (only(session).note, only(session).status) == ("check this", Status.SUGGESTED)
    tagging.set_memo(only(session), "  ")
    assert only(session).note is None


def test_moving_a_boundary_changes_the_part_and_accepts(
    session: Session, tagging: Tagging, at: At
) -> None:
    suggest(session, quote_proposal(at("We sail at dawn")))
    quote = only(session)
    tagging.move_part(quote, quote.parts[0], Span(*at("“We sail at dawn,”")))
    assert only(session).main == (Span(*at("“We sail at dawn,”")),)
    assert only(session).status is Status.ACCEPTED


def test_deciding_on_many_is_one_step(session: Session, tagging: Tagging, at: At) -> None:
    suggest(
        session,
        quote_proposal(at("“We sail at dawn,”")),
        quote_proposal(at("“the sea was calm”")),
    )
    assert session.document is not None
    tagging.accept(*session.document.visible())
    assert {a.status for a in session.document.visible()} == {Status.ACCEPTED}
    session.undo()
    assert {a.status for a in session.document.visible()} == {Status.SUGGESTED}
    tagging.reject(*session.document.visible())
    assert session.document.visible() == []
