"""Splitting and joining quotes: whatever is cut can be joined again, and nothing is lost."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Link, Part, Role, Status
from gui.domain.edits import AnnotationEdit, Step, inverse_step
from gui.domain.quotation import kind_of
from gui.domain.quote_pieces import joined, piece_moved, piece_placed, split
from gui.domain.span import Span
from tests.domain.builders import annotation, source

TEXT = "“We sail at dawn,” said Mara Lind. She added that the “sea” was calm.\nBoats left today."
NOW = "2026-01-01T00:00:00.000Z"


def cut(quote: Annotation, position: int) -> tuple[Annotation, Annotation] | None:
    return split(quote, TEXT, position, "ann", "uid-new", NOW)


def spans() -> st.SearchStrategy[tuple[int, int]]:
    def span(ends: tuple[int, int]) -> tuple[int, int]:
        low, high = min(ends), max(ends) + 1
        found = TEXT[low:high].strip()
        start = TEXT.index(found, low) if found else 0
        return (start, start + len(found)) if found else (0, 1)

    return st.tuples(*(st.integers(0, len(TEXT) - 1),) * 2).map(span)


def quotes() -> st.SearchStrategy[Annotation]:
    def quote(content: list[tuple[int, int]], status: Status, actors: list[int]) -> Annotation:
        made = annotation(1, *content, status=status, extra=(source(24, 33),))
        made = replace(made, label=str(kind_of(TEXT, made.main)), tags=("Evidence",))
        links = tuple(Link(actor, Status.SUGGESTED, "detector:rules/1") for actor in actors)
        return replace(made, links=links)

    content = st.lists(spans(), min_size=1, max_size=3, unique=True)
    actors = st.lists(st.integers(1, 5), max_size=3, unique=True)
    return st.builds(quote, content, st.sampled_from(list(Status)[:2]), actors)


def characters(*annotations: Annotation) -> set[int]:
    """Return the places of all content that is not white space."""
    covered = {p for a in annotations for s in a.main for p in range(s.start, s.stop)}
    return {place for place in covered if not TEXT[place].isspace()}


def test_a_quote_is_cut_between_two_words_and_both_halves_keep_the_rest() -> None:
    quote = annotation(7, (0, 18), label="direct", extra=(source(24, 33),))
    halves = cut(replace(quote, note="memo", tags=("Evidence",)), 5)
    assert halves is not None
    first, second = halves
    assert [s.of(TEXT) for s in (*first.main, *second.main)] == ["“We", "sail at dawn,”"]
    assert (first.id, second.id, second.uid) == (7, -1, "uid-new")
    assert first.spans(Role.SOURCE) == second.spans(Role.SOURCE) == (Span(24, 33),)
    assert (first.note, second.note) == ("memo", None)
    assert first.tags == second.tags == ("Evidence",)
    assert (first.status, second.status) == (Status.ACCEPTED, Status.ACCEPTED)
    assert (first.origin, second.origin) == (quote.origin, "user:ann")


def test_the_kind_of_each_half_follows_the_marks_unless_a_person_chose_another() -> None:
    whole = annotation(7, (0, 68), label=kind_of(TEXT, (Span(0, 68),)))
    halves = cut(whole, 18)
    assert halves is not None
    assert [half.label for half in halves] == ["direct", "mixed"]
    chosen = cut(replace(whole, label=None), 18)
    assert chosen is not None
    assert [half.label for half in chosen] == [None, None]


def test_at_the_edges_and_beyond_nothing_is_cut() -> None:
    quote = annotation(7, (0, 18))
    assert cut(quote, 0) is None
    assert cut(quote, 18) is None
    assert cut(quote, 40) is None


def test_joining_unites_pieces_sources_speakers_and_tags() -> None:
    link = Link(1, Status.SUGGESTED, "detector:rules/1")
    one = replace(annotation(1, (0, 18), label="direct"), links=(link,), note="a")
    two = replace(
        annotation(2, (50, 67), label=kind_of(TEXT, (Span(50, 67),)), extra=(source(35, 38),)),
        links=(replace(link, status=Status.ACCEPTED), replace(link, actor=2)),
        tags=("Evidence",),
        note="b",
    )
    whole = joined([one, two], TEXT, NOW)
    assert whole.main == (Span(0, 18), Span(50, 67))
    assert whole.spans(Role.SOURCE) == (Span(35, 38),)
    assert [(k.actor, k.status.value) for k in whole.links] == [(1, "accepted"), (2, "suggested")]
    assert (whole.id, whole.tags, whole.note, whole.label) == (1, ("Evidence",), "a\nb", "mixed")


@given(quotes(), st.integers(0, len(TEXT)))
def test_a_split_loses_no_word_and_cuts_none(quote: Annotation, position: int) -> None:
    halves = cut(quote, position)
    if halves is None:
        return
    assert characters(*halves) == characters(quote)
    for half in halves:
        assert half.main
        assert all(span.of(TEXT) == span.of(TEXT).strip() for span in half.main)
        assert [p for p in half.parts if p.role is not Role.CONTENT] == [
            Part(Role.SOURCE, Span(24, 33))
        ]
        assert half.links == quote.links
        assert half.label == kind_of(TEXT, half.main)
    edges = {s.stop for s in halves[0].main} - {s.stop for s in quote.main}
    for edge in edges:
        assert not (TEXT[edge - 1].isalnum() and TEXT[edge : edge + 1].isalnum())


@given(quotes(), st.integers(0, len(TEXT)))
def test_what_was_split_is_joined_to_the_same_words(quote: Annotation, position: int) -> None:
    halves = cut(quote, position)
    if halves is None:
        return
    whole = joined(halves, TEXT, NOW)
    assert characters(whole) == characters(quote)
    assert whole.links == quote.links
    assert [p for p in whole.parts if p.role is not Role.CONTENT] == [
        Part(Role.SOURCE, Span(24, 33))
    ]


@given(st.lists(quotes(), min_size=1, max_size=4))
def test_joined_pieces_overlap_nowhere(listed: list[Annotation]) -> None:
    whole = joined(listed, TEXT, NOW)
    assert characters(whole) == characters(*listed)
    pieces = sorted(whole.main)
    assert all(a.stop <= b.start for a, b in pairwise(pieces))
    assert {link.actor for link in whole.links} == {k.actor for q in listed for k in q.links}


@given(quotes(), st.integers(0, len(TEXT)))
def test_the_inverse_takes_a_split_back(quote: Annotation, position: int) -> None:
    halves = cut(quote, position)
    if halves is None:
        return
    step = Step("quote.split", (AnnotationEdit(quote, halves[0]), AnnotationEdit(None, halves[1])))
    shelf = {quote.id: quote}
    for taken in (step, inverse_step(step)):
        for edit in taken.edits:
            assert isinstance(edit, AnnotationEdit)
            if edit.before is not None:
                assert shelf.pop(edit.before.id) == edit.before
            if edit.after is not None:
                shelf[edit.after.id] = edit.after
    assert shelf == {quote.id: quote}


@given(quotes(), st.data())
def test_a_piece_moved_as_often_as_there_are_pieces_is_back(
    quote: Annotation, data: st.DataObject
) -> None:
    piece = data.draw(st.sampled_from(quote.main))
    after = quote
    for _ in quote.main:
        after = piece_moved(after, piece, NOW)
        assert sorted(after.main) == sorted(quote.main)
    assert after.parts == quote.parts


@given(quotes(), st.data())
def test_a_piece_stands_where_it_is_put_and_the_others_keep_their_order(
    quote: Annotation, data: st.DataObject
) -> None:
    piece = data.draw(st.sampled_from(quote.main))
    place = data.draw(st.integers(0, len(quote.main) - 1))
    after = piece_placed(quote, piece, place, NOW)
    assert after.main[place] == piece
    assert [s for s in after.main if s != piece] == [s for s in quote.main if s != piece]
    assert [p for p in after.parts if p.role is not Role.CONTENT] == [
        p for p in quote.parts if p.role is not Role.CONTENT
    ]
