"""Acts on whole quotes at the session: which quotes are meant, what is refused and why."""

from collections.abc import Callable

import pytest

from gui.domain.actor import ActorKind
from gui.domain.annotation import Annotation, Layer, Part, Role
from gui.session.quote_acts import NO_QUOTE, ONE_PIECE, QuoteActs
from gui.session.session import Session
from gui.session.tagging import Tagging
from tests.session.conftest import TEXT

At = Callable[[str], tuple[int, int]]


@pytest.fixture
def quotes(session: Session) -> QuoteActs:
    """Return the acts on whole quotes of the session."""
    return QuoteActs(session)


def get(session: Session, ident: int | None) -> Annotation:
    assert session.document is not None
    found = session.document.get(ident)
    assert found is not None
    return found


def undo(session: Session) -> str:
    entry = session.library.history.undoable(session.who)
    session.undo()
    return entry.command if entry else ""


def test_nothing_is_possible_without_a_quote(session: Session, quotes: QuoteActs) -> None:
    assert quotes.why_not_split(3) == quotes.why_not_merge(3, 3) == NO_QUOTE
    assert quotes.why_not_entity(3) == NO_QUOTE
    assert quotes.why_not_merge(0, 20) == "Select a stretch that holds two quotes."
    assert quotes.why_not_source() == "Put the caret on a name first."
    assert quotes.split(3) is quotes.merge(3, 3) is quotes.source_from_entity() is None
    assert session.library.history.undoable("ann") is None


def test_a_name_without_a_quote_in_reach_says_so(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    tagging.tag_entity(*at("Mara Lind"), "PERSON")
    assert quotes.why_not_source() == "There is no quote in this paragraph."
    assert quotes.source_from_entity() is None


def test_the_quote_of_the_names_own_paragraph_is_meant_before_one_touched_elsewhere(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    near = tagging.tag_quote(*at("“We sail at dawn,”"))
    far = tagging.tag_quote(*at("the sea was calm"))
    tagging.tag_entity(*at("Mara Lind"), "PERSON")
    assert quotes.source_from_entity() == near
    assert get(session, near).spans(Role.SOURCE)[0].of(TEXT) == "Mara Lind"
    assert get(session, far).spans(Role.SOURCE) == ()


def test_an_actor_of_the_very_name_becomes_the_speaker(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    tagging.tag_quote(*at("the sea was calm"))
    other = session.quote
    assert other is not None
    tagging.link_actor(other, "Mara Lind", ActorKind.PERSON)
    linked = get(session, other.id).links
    ident = tagging.tag_quote(*at("“We sail at dawn,”"))
    tagging.tag_entity(*at("Mara Lind"), "PERSON")
    quotes.source_from_entity()
    assert [link.actor for link in get(session, ident).links] == [link.actor for link in linked]
    assert undo(session) == "quote.source_from_entity"
    assert get(session, ident).links == ()


def test_a_source_becomes_an_entity_that_means_the_speaker(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    tagging.toggle_part(Role.SOURCE, *at("Mara Lind"))
    quote = session.quote
    assert quote is not None
    tagging.link_actor(quote, "Mara Lind", ActorKind.PERSON)
    quote = get(session, quote.id)
    entity = get(session, quotes.entity_from_source(quote, "PERSON"))
    assert (entity.layer, entity.label) == (Layer.ENTITY, "PERSON")
    assert [link.actor for link in entity.links] == [link.actor for link in quote.links]
    again = quotes.entity_from_source(quote, "ORG")
    assert again == entity.id, "the same words are one entity, with the new type"
    assert get(session, again).label == "ORG"


def test_a_date_that_is_a_source_means_nobody(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    tagging.toggle_part(Role.SOURCE, *at("Monday"))
    assert session.quote is not None
    tagging.link_actor(session.quote, "Mara Lind", ActorKind.PERSON)
    assert session.quote is not None
    entity = get(session, quotes.entity_from_source(session.quote, "DATE"))
    assert entity.links == ()


def test_the_only_piece_stays(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    start, _ = at("the sea was calm")
    said: list[str] = []
    session.noticed.connect(said.append)
    tagging.tag_quote(*at("the sea was calm"))
    assert quotes.why_not_remove_piece(start) == ONE_PIECE
    assert quotes.remove_piece(start) is None
    assert said == [ONE_PIECE]
    tagging.toggle_part(Role.CONTENT, *at("the wind low"))
    ident = quotes.remove_piece(start)
    assert [span.of(TEXT) for span in get(session, ident).main] == ["the wind low"]
    assert undo(session) == "quote.content"


def test_joining_what_a_person_made_removes_the_second_and_undo_brings_it_back(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    first = tagging.tag_quote(*at("“We sail at dawn,”"))
    second = tagging.tag_quote(*at("the sea was calm"))
    assert session.document is not None
    before = session.document.all()
    session.set_current(first)
    assert quotes.merge(0, 0) == first
    assert session.document.get(second) is None
    assert len(get(session, first).main) == 2
    assert undo(session) == "quote.merge"
    assert session.document.all() == before


def test_parts_and_speakers_of_a_given_quote_go_one_by_one(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    ident = tagging.tag_quote(*at("the sea was calm"))
    other = tagging.tag_quote(*at("“We sail at dawn,”"))
    assert session.current is not None
    assert session.current.id == other
    quote = get(session, ident)
    assert tagging.toggle_part(Role.SOURCE, *at("Mara Lind"), further=True, quote=quote) == ident
    for name in ("Mara Lind", "The mate"):
        tagging.link_actor(get(session, ident), name, None, further=True)
    quote = get(session, ident)
    first, second = (link.actor for link in quote.links)
    assert quotes.remove_speaker(quote, first) == ident
    assert [link.actor for link in get(session, ident).links] == [second]
    assert quotes.remove_speaker(get(session, ident), first) is None
    assert undo(session) == "speaker.link"
    quote = get(session, ident)
    assert [link.actor for link in quote.links] == [first, second]
    (source,) = (part for part in quote.parts if part.role is Role.SOURCE)
    assert quotes.remove_part(quote, source) == ident
    assert get(session, ident).spans(Role.SOURCE) == ()
    assert quotes.remove_part(get(session, ident), source) is None
    assert undo(session) == "quote.source"


def test_the_last_piece_of_a_given_quote_stays(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    quote = get(session, tagging.tag_quote(*at("the sea was calm")))
    said: list[str] = []
    session.noticed.connect(said.append)
    assert quotes.remove_part(quote, Part(Role.CONTENT, quote.main[0])) is None
    assert said == [ONE_PIECE]


def test_a_piece_is_put_at_a_place(
    session: Session, tagging: Tagging, quotes: QuoteActs, at: At
) -> None:
    ident = tagging.tag_quote(*at("the sea was calm"))
    tagging.toggle_part(Role.CONTENT, *at("the wind low"))
    quote = get(session, ident)
    first, second = quote.main
    assert quotes.place_piece(quote, first, 1) == ident
    assert get(session, ident).main == (second, first)
    assert quotes.place_piece(get(session, ident), first, 2) is None
    assert undo(session) == "quote.piece_order"
    assert get(session, ident).main == (first, second)
