"""Documents: added without loss, listed in any order, found while typing."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gui.domain.actor import Actor, ActorKind
from gui.domain.annotation import Layer, Link, Status
from gui.domain.document import Details, State, canonical
from gui.domain.edits import AnnotationEdit, DetailsEdit
from gui.domain.errors import UserError
from gui.domain.incoming import Incoming
from gui.store.documents import DocumentQuery, Order
from gui.store.library import Library
from tests.store.making import TEXT, WHO, added, cue, made, named, proposed, source, step, stored

FULL = Details(
    title="Peace",
    byline="Ann Ode",
    outlet="The Paper",
    published="2026-02-03",
    url="https://example.org/a",
    language="en",
    state=State.DONE,
    note="check",
    removed=False,
)


def titles(library: Library, query: DocumentQuery) -> list[str | None]:
    return [row.title for row in library.documents.rows(library.documents.ids(query))]


def remove(library: Library, document: int) -> None:
    details = library.documents.get(document).details
    library.apply(step(DetailsEdit(document, details, replace(details, removed=True))), "ann")


def test_a_document_comes_in_whole(library: Library) -> None:
    item = Incoming(FULL, TEXT, "uid-1", "a.txt", "ab" * 32, "2026-01-01T00:00:00Z")
    (ident,) = library.documents.add([item]).ids
    document = library.documents.get(ident)
    assert (document.uid, document.details, document.text) == ("uid-1", FULL, TEXT)
    assert (document.origin, document.origin_sha256) == ("a.txt", "ab" * 32)
    assert document.imported == "2026-01-01T00:00:00Z"
    with pytest.raises(UserError, match="no document 99"):
        library.documents.get(99)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.text(), data=st.data())
def test_any_text_and_any_span_survive(library: Library, raw: str, data: st.DataObject) -> None:
    text = canonical(raw).text + "."
    document = added(library, text)
    assert library.documents.get(document).text == text
    start = data.draw(st.integers(0, len(text) - 1))
    stop = data.draw(st.integers(start + 1, len(text)))
    annotation = stored(library, made(document, start, stop))
    sql = "SELECT exact, length(exact) FROM part WHERE annotation = ?"
    exact, length = library.connection.rows(sql, (annotation.id,))[0]
    assert exact == text[start:stop]
    # Any other SQLite tool counts code points too.
    assert length == stop - start


def test_annotations_and_actors_come_in_whole(library: Library) -> None:
    ann = Actor(-1, "actor-1", "Ann Ode", ActorKind.PERSON, "note", None, ("Ode", "A. Ode"))
    bob = Actor(-2, "", "Bob")
    quote = replace(
        made(
            0,
            19,
            35,
            label="direct",
            links=(
                Link(-1, Status.ACCEPTED, WHO),
                Link(-2, Status.SUGGESTED, "detector:x/1", 0.5, "near"),
            ),
            tags=("Key claim", "Check this"),
            more=(cue(13, 17), source(0, 12)),
        ),
        score=0.7,
        reason="marks",
        note="memo",
        status=Status.REJECTED,
    )
    tag = made(0, 0, 3, Layer.TAG, label="Opinion", ident=-2)
    item = Incoming(FULL, TEXT, annotations=(quote, tag), actors=(ann, bob))
    (ident,) = library.documents.add([item]).ids
    by_uid = {annotation.uid: annotation for annotation in library.annotations.of(ident)}
    found = by_uid[quote.uid]
    actors = library.actors.get(link.actor for link in found.links)
    first, second = (actors[link.actor] for link in found.links)
    assert replace(first, id=-1) == ann
    assert (second.name, bool(second.uid)) == ("Bob", True)
    links = tuple(
        replace(link, actor=new.actor) for link, new in zip(quote.links, found.links, strict=True)
    )
    assert found == replace(quote, id=found.id, document=ident, links=links)
    assert by_uid[tag.uid] == replace(tag, id=by_uid[tag.uid].id, document=ident)


def test_actors_are_the_same_over_documents(library: Library) -> None:
    known = named(library, "Ann Ode", "Ode")
    by_name = Actor(-1, "", "ODE ", aliases=("Miss Ode",))
    by_uid = Actor(-2, known.uid, "Another Name")
    for number, actor in enumerate((by_name, by_uid)):
        link = Link(actor.id, Status.ACCEPTED, WHO)
        item = Incoming(
            Details(), f"Text {number}.", annotations=(made(0, links=(link,)),), actors=(actor,)
        )
        (ident,) = library.documents.add([item]).ids
        assert library.annotations.of(ident)[0].links[0].actor == known.id
    actor = library.actors.get([known.id])[known.id]
    assert actor.name == "Ann Ode"
    assert actor.aliases == ("Ode", "Miss Ode", "Another Name")


def test_a_text_comes_in_once_unless_asked(library: Library) -> None:
    first = Incoming(Details(), "One.")
    result = library.documents.add([first, Incoming(Details(), "Two."), first])
    assert len(result.ids) == 2
    assert result.skipped == ((first, result.ids[0]),)
    again = library.documents.add([first])
    assert (again.ids, again.skipped) == ((), ((first, result.ids[0]),))
    assert len(library.documents.add([first], keep_duplicates=True).ids) == 1


def test_a_removed_text_may_come_in_again_under_a_new_uid(library: Library) -> None:
    item = Incoming(Details(), "One.", uid="uid-1", annotations=(made(0),))
    (first,) = library.documents.add([item]).ids
    remove(library, first)
    (second,) = library.documents.add([item]).ids
    assert library.documents.get(first).uid == "uid-1"
    assert library.documents.get(second).uid not in ("uid-1", "")
    assert len(library.annotations.of(second)) == 1


def test_a_bad_document_brings_none_in(library: Library) -> None:
    bad = Incoming(Details(), "Short.", annotations=(made(0, 0, 50),))
    with pytest.raises(ValueError, match="do not lie"):
        library.documents.add([Incoming(Details(), "Good."), bad])
    assert library.documents.count() == 0


def test_removed_documents_are_listed_apart(library: Library) -> None:
    kept, gone = added(library, "One."), added(library, "Two.")
    remove(library, gone)
    assert list(library.documents.ids(DocumentQuery())) == [kept]
    assert list(library.documents.ids(DocumentQuery(removed=True))) == [gone]
    assert (library.documents.count(), library.documents.count(removed=True)) == (1, 1)
    assert [row.removed for row in library.documents.rows([gone, kept, 99])] == [True, False]
    library.undo("ann")
    assert library.documents.count() == 2


def test_names_sort_as_a_reader_expects(library: Library) -> None:
    for title in ("zebra", "Émile", "apple", "", "emu", "Ödland", "Banana"):
        added(library, f"Text of {title}.", title=title)
    added(library, "Nameless.")
    up = titles(library, DocumentQuery(order=Order.TITLE))
    assert up == ["apple", "Banana", "Émile", "emu", "Ödland", "zebra", "", None]
    down = titles(library, DocumentQuery(order=Order.TITLE, descending=True))
    assert down == ["zebra", "Ödland", "emu", "Émile", "Banana", "apple", None, ""]


@pytest.mark.parametrize("order", Order)
def test_every_order_goes_both_ways_with_blanks_last(library: Library, order: Order) -> None:
    details = [
        {"title": "a", "outlet": "x", "published": "2026-01-01"},
        {"title": "b", "outlet": "y", "published": "2026-01-02T10:00"},
        {"title": "c", "outlet": "z", "published": "2026-01-03"},
    ]
    ids = [added(library, f"Text {row['title']}. " * 5, **row) for row in details]
    for place, ident in enumerate(ids):
        for start in range(place):
            status = Status.SUGGESTED if order is Order.SUGGESTIONS else Status.ACCEPTED
            stored(library, made(ident, start, start + 1, status=status))
        for start in range(9 - 2 * place):
            stored(library, made(ident, start, start + 2, status=Status.REJECTED))
        before = library.documents.get(ident).details
        state = list(State)[place]
        library.apply(step(DetailsEdit(ident, before, replace(before, state=state))), "ann")
    assert list(library.documents.ids(DocumentQuery(order=order))) == ids
    assert list(library.documents.ids(DocumentQuery(order=order, descending=True))) == ids[::-1]
    blank = added(library, "Blank.")
    if order in (Order.TITLE, Order.OUTLET, Order.PUBLISHED):
        assert list(library.documents.ids(DocumentQuery(order=order)))[-1] == blank
        assert list(library.documents.ids(DocumentQuery(order=order, descending=True)))[-1] == blank


def test_rows_count_quotes_and_suggestions(library: Library) -> None:
    document = added(library, title="T", outlet="O", published="2026")
    for status in Status:
        stored(library, made(document, status=status))
        stored(library, made(document, layer=Layer.ENTITY, label="ORG", status=status))
    (row,) = library.documents.rows([document])
    assert (row.quotes, row.suggestions) == (2, 2)
    assert (row.title, row.outlet, row.published, row.state) == ("T", "O", "2026", State.NEW)


def test_typing_narrows_the_list(library: Library) -> None:
    peace = added(library, "The minister spoke of peace.", title="Harbour")
    war = added(library, "A general spoke of war.", title="Minister quits", outlet="The Tide")

    def typed(text: str) -> list[int]:
        return list(library.documents.ids(DocumentQuery(text)))

    assert typed("") == typed("  ") == typed("!?") == typed("m") == [peace, war]
    assert typed("min") == typed("MINISTER") == [peace, war]
    assert typed("minister pea") == [peace]
    assert typed("tide") == [war]
    assert typed('"spoke of war"') == [war]
    assert typed("spoke -war") == [peace]
    assert typed("xyz") == []


def test_the_search_follows_details_and_removal(library: Library) -> None:
    document = added(library, "Some words.", title="Old")
    before = library.documents.get(document).details
    library.apply(step(DetailsEdit(document, before, replace(before, title="Fresh"))), "ann")
    assert [hit.document for hit in library.search.find("fresh")] == [document]
    assert library.search.find("old") == []
    library.undo("ann")
    assert [hit.document for hit in library.search.find("old")] == [document]
    remove(library, document)
    assert library.search.find("old") == []


def test_many_documents_are_read_in_the_order_given(library: Library) -> None:
    ids = [added(library, f"Text {number}.", title=str(number)) for number in range(250)]
    annotation = stored(library, made(ids[249]))
    order = ids[::-1]
    assert [row.id for row in library.documents.rows(order)] == order
    pairs = list(library.annotations.of_many(order))
    assert [ident for ident, _ in pairs] == order
    assert pairs[0][1] == (annotation,)
    assert all(found == () for _, found in pairs[1:])


def test_annotations_come_in_reading_order(library: Library) -> None:
    document = added(library)
    spans = [(20, 25), (0, 30), (0, 5), (7, 9)]
    for start, stop in spans:
        stored(library, made(document, start, stop))
    library.detections.save(
        document, "detector:x/1", frozenset({Layer.QUOTE}), [proposed(6, 16, "Ann")]
    )
    found = [annotation.main[0] for annotation in library.annotations.of(document)]
    assert [(span.start, span.stop) for span in found] == sorted([*spans, (6, 16)])
    assert library.annotations.count(document) == 5
    rejected = library.annotations.of(document)[0]
    after = replace(rejected, status=Status.REJECTED)
    library.apply(step(AnnotationEdit(rejected, after)), "ann")
    assert library.annotations.of(document)[0] == after
