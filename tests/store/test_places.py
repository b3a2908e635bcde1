"""Finding the same words: tagged, undecided, or missed."""

from dataclasses import replace

from gui.domain.annotation import Layer, Part, Role, Status
from gui.domain.edits import AnnotationEdit, DetailsEdit, NotEntityEdit
from gui.domain.places import Place
from gui.domain.span import Span
from gui.domain.visibility import Visibility
from gui.store.library import Library
from tests.store.making import added, made, proposed, step, stored

TEXT = "Ana Roy met Bo. Ana Roy left; Ana Royal, Bo and Ana Roy’s son stayed."
OPEN = (Status.SUGGESTED, Status.ACCEPTED)


def spans(words: str) -> list[tuple[int, int]]:
    found, start = [], TEXT.find(words)
    while start >= 0:
        found.append((start, start + len(words)))
        start = TEXT.find(words, start + 1)
    return found


def test_the_same_words_are_found_in_one_document_or_in_all(library: Library) -> None:
    first, second = added(library, TEXT), added(library, TEXT)
    (a, b, *_) = spans("Ana Roy")
    one = stored(library, made(first, *a, Layer.ENTITY, label="PERSON"))
    two = stored(library, made(second, *b, Layer.ENTITY, label="ORG", status=Status.SUGGESTED))
    stored(library, made(first, *spans("Bo")[0], Layer.ENTITY))
    stored(library, made(first, *b, Layer.QUOTE))
    stored(library, made(second, *a, Layer.ENTITY, status=Status.REJECTED))
    expected = (Place(first, Span(*a), one.id), Place(second, Span(*b), two.id))
    assert library.places.same(one, ["Ana Roy"], OPEN) == expected
    assert library.places.same(one, ["Ana Roy"], OPEN, first) == expected[:1]
    assert library.places.same(one, ["Ana Roy"], [Status.SUGGESTED]) == expected[1:]
    hidden = Visibility(types=frozenset({"ORG"}))
    assert library.places.same(one, ["Ana Roy"], OPEN, visibility=hidden) == expected[:1]


def test_a_removed_document_has_no_places(library: Library) -> None:
    document = added(library, TEXT)
    one = stored(library, made(document, *spans("Bo")[0], Layer.ENTITY))
    details = library.documents.get(document).details
    library.apply(step(DetailsEdit(document, details, replace(details, removed=True))), "ann")
    assert library.places.same(one, ["Bo"], OPEN) == ()
    assert library.places.missed("Bo") == ()


def test_a_quote_of_pieces_is_the_same_only_with_all_of_them(library: Library) -> None:
    document = added(library, TEXT)
    (a, b, _, _) = spans("Ana Roy")
    bo = spans("Bo")
    whole = made(document, *a, more=(Part(Role.CONTENT, Span(*bo[0])),))
    first = stored(library, whole)
    stored(library, made(document, *b))
    second = stored(library, made(document, *b, more=(Part(Role.CONTENT, Span(*bo[1])),)))
    found = library.places.same(first, ["Ana Roy", "Bo"], OPEN)
    assert [place.annotation for place in found] == [first.id, second.id]
    assert library.places.same(first, ["Ana Roy", "met"], OPEN) == ()


def test_long_words_are_told_apart_by_their_ends(library: Library) -> None:
    text = "x" * 50 + "a. " + "x" * 50 + "b."
    document = added(library, text)
    first = stored(library, made(document, 0, 51))
    stored(library, made(document, 53, 104))
    (place,) = library.places.same(first, [text[:51]], OPEN)
    assert place.annotation == first.id


def test_missed_words_are_whole_and_carry_no_entity(library: Library) -> None:
    document, other = added(library, TEXT), added(library, TEXT)
    (a, b, _, d) = spans("Ana Roy")
    stored(library, made(document, *a, Layer.ENTITY))
    stored(library, made(document, *d, Layer.ENTITY, status=Status.REJECTED))
    stored(library, made(other, a[0], a[1] + 8, Layer.ENTITY))
    stored(library, made(other, *b, Layer.QUOTE))
    expected = [(document, b), (other, b), (other, d)]
    found = library.places.missed("Ana Roy")
    assert [(p.document, (p.span.start, p.span.stop)) for p in found] == expected
    assert library.places.missed("Ana Roy", document) == found[:1]
    assert library.places.missed("nowhere") == ()
    assert library.places.missed("…") == ()


def test_places_come_with_what_stands_around_them(library: Library) -> None:
    document = added(library, TEXT, title="A visit")
    places = [Place(document, Span(*spans("Bo")[1])), Place(document, Span(0, 7))]
    second, first = library.places.in_context(places)
    assert (first.title, first.before, first.words) == ("A visit", "", "Ana Roy")
    assert first.after == TEXT[7:67]
    assert (second.before, second.words) == (TEXT[: spans("Bo")[1][0]], "Bo")


def test_what_is_no_entity_is_not_proposed_again_until_that_is_undone(library: Library) -> None:
    document = added(library, TEXT)
    bo, quote = spans("Bo")[0], spans("Bo")[1]
    library.apply(step(NotEntityEdit("Bo", False, True)), "ann")
    proposals = [
        proposed(*bo, layer=Layer.ENTITY, label="PERSON"),
        proposed(*quote),
        proposed(0, 7, layer=Layer.ENTITY, label="PERSON"),
    ]
    layers = frozenset({Layer.ENTITY, Layer.QUOTE})
    library.detections.save(document, "detector:x/1", layers, proposals)
    words = [a.main[0].of(TEXT) for a in library.annotations.of(document)]
    assert words == ["Ana Roy", "Bo"]
    assert library.detections.pending("detector:x/1") == ()
    library.undo("ann")
    assert not library.detections.is_not_entity("Bo")
    library.detections.save(document, "detector:x/2", layers, proposals)
    assert len(library.annotations.of(document)) == 3
    library.redo("ann")
    assert library.detections.is_not_entity("Bo")


def test_a_watch_that_raises_takes_the_whole_step_back(library: Library) -> None:
    document = added(library, TEXT)
    edits = [AnnotationEdit(None, replace(made(document), id=-n - 1)) for n in range(600)]

    class Stop(Exception):  # noqa: N818
        pass

    def watch(done: int, _total: int) -> None:
        if done:
            raise Stop

    try:
        library.apply(step(*edits), "ann", watch)
    except Stop:
        pass
    else:
        raise AssertionError("nobody watched")
    assert library.annotations.of(document) == ()
    assert library.history.undoable("ann") is None
