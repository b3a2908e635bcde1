"""The open document follows edits and knows what lies where."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.document import Details, Document
from gui.domain.edits import AnnotationEdit
from gui.domain.span import Span
from gui.domain.visibility import EVERYTHING, QUIET_TYPES, Hidden, Visibility
from gui.session.open_document import OpenDocument
from tests.domain.builders import annotation, source

TEXT = "x" * 60
QUIET = Visibility(least=0.5, types=QUIET_TYPES)


def opened(*annotations: Annotation) -> OpenDocument:
    return OpenDocument(Document(1, "uid", Details(), TEXT, ""), annotations, {})


def ids(annotations: list[Annotation]) -> list[int]:
    return [a.id for a in annotations]


def test_reading_order_and_what_is_visible() -> None:
    document = opened(
        annotation(1, (20, 30)),
        annotation(2, (5, 9), status=Status.REJECTED),
        annotation(3, (5, 30)),
        annotation(4, (20, 25), layer=Layer.ENTITY),
    )
    assert ids(document.all()) == [2, 3, 4, 1]
    assert ids(document.visible()) == [3, 4, 1]
    assert document.left_to_decide() == 3
    assert document.get(None) is None
    assert document.get(9) is None


def test_the_caret_finds_the_innermost_first_and_what_ends_before_it() -> None:
    document = opened(
        annotation(1, (0, 30)),
        annotation(2, (10, 20)),
        annotation(3, (12, 15), layer=Layer.ENTITY),
        annotation(4, (12, 14), status=Status.REJECTED),
    )
    assert ids(document.at(13)) == [3, 2, 1]
    assert ids(document.at(15)) == [3, 2, 1], "the caret stands behind the word"
    assert ids(document.at(16)) == [2, 1]
    assert ids(document.at(30)) == [1]
    assert document.at(31) == []
    assert ids(document.at(0)) == [1]


def test_a_quote_at_the_caret_is_found_by_any_part_and_the_preferred_one_wins() -> None:
    document = opened(
        annotation(1, (0, 30), extra=(source(40, 44),)),
        annotation(2, (10, 20)),
        annotation(3, (12, 15), layer=Layer.ENTITY),
    )
    inner, outer, by_source = document.quote_at(13), document.quote_at(13, 1), document.quote_at(41)
    assert inner is not None
    assert outer is not None
    assert by_source is not None
    assert (inner.id, outer.id, by_source.id) == (2, 1, 1)
    assert document.quote_at(35) is None
    assert document.quote_at(41, 2) == by_source


def test_what_lies_within_a_span_is_named_once_rejected_or_not() -> None:
    document = opened(
        annotation(1, (0, 30), extra=(source(5, 9),)),
        annotation(2, (8, 20), status=Status.REJECTED),
        annotation(3, (9, 12), layer=Layer.ENTITY),
    )
    assert sorted(ids(document.within(Span(6, 9)))) == [1, 2]
    assert document.within(Span(30, 40)) == []


def test_what_marks_a_span_has_it_as_its_only_main_part() -> None:
    document = opened(
        annotation(1, (0, 5)),
        annotation(2, (0, 5), (7, 9)),
        annotation(3, (0, 5), layer=Layer.ENTITY),
        annotation(4, (0, 5), status=Status.REJECTED),
        annotation(5, (0, 5), extra=(source(10, 12),)),
        annotation(6, (20, 25), extra=(source(0, 5),)),
    )
    assert ids(document.marking(Layer.QUOTE, Span(0, 5))) == [1, 5]
    assert ids(document.marking(Layer.ENTITY, Span(0, 5))) == [3]
    assert document.marking(Layer.QUOTE, Span(0, 6)) == []


def test_details_follow_a_correction() -> None:
    document = opened()
    document.details_changed(Details("Other"))
    assert document.document.details.title == "Other"
    assert document.text == TEXT


spans = st.tuples(st.integers(0, 58), st.integers(1, 20)).map(lambda p: (p[0], min(60, sum(p))))
states = st.dictionaries(st.integers(1, 6), st.tuples(spans, st.sampled_from(Status)), max_size=6)


@given(before=states, after=states, position=st.integers(0, 60))
def test_edits_lead_to_the_same_as_reading_anew(
    before: dict[int, tuple[tuple[int, int], Status]],
    after: dict[int, tuple[tuple[int, int], Status]],
    position: int,
) -> None:
    old = {i: annotation(i, span, status=status) for i, (span, status) in before.items()}
    new = {i: annotation(i, span, status=status) for i, (span, status) in after.items()}
    document, fresh = opened(*old.values()), opened(*new.values())
    document.apply(
        [AnnotationEdit(old.get(i), new.get(i)) for i in sorted(old.keys() | new.keys())]
    )
    assert document.all() == fresh.all()
    assert document.left_to_decide() == fresh.left_to_decide()
    assert {a.id for a in document.at(position)} == {a.id for a in fresh.at(position)}
    for ident, (span, _) in after.items():
        assert document.marking(Layer.QUOTE, Span(*span)) == fresh.marking(
            Layer.QUOTE, Span(*span)
        ), ident


def test_a_note_changes_no_place() -> None:
    quote = annotation(1, (0, 5))
    document = opened(quote)
    document.apply([AnnotationEdit(quote, replace(quote, note="why?"))])
    (found,) = document.at(3)
    assert found.note == "why?"


def test_what_is_hidden_is_not_seen_but_is_there() -> None:
    weak = replace(annotation(1, (0, 9)), score=0.3)
    number = annotation(2, (3, 5), layer=Layer.ENTITY, label="CARDINAL")
    sure, gone = annotation(3, (2, 6)), annotation(4, (0, 4), status=Status.REJECTED)
    document = opened(weak, number, sure, gone)
    edits = document.set_visibility(QUIET)
    assert edits == (AnnotationEdit(weak, None), AnnotationEdit(number, None))
    assert ids(document.visible()) == [3]
    assert ids(document.listed()) == [4, 3], "rejected ones are the table's to filter"
    assert ids(document.at(4)) == [3]
    assert ids(document.all_at(4)) == [2, 3, 1]
    assert ids(document.all()) == [4, 1, 3, 2]
    assert document.left_to_decide() == 1
    assert document.hidden() == Hidden(weak=1, types=1)
    assert ids(document.marking(Layer.QUOTE, Span(0, 9))) == [1], "tagged again, it is taken"
    assert document.set_visibility(QUIET) == ()
    assert document.set_visibility(EVERYTHING) == (
        AnnotationEdit(None, weak),
        AnnotationEdit(None, number),
    )


def test_what_is_kept_is_seen_until_another_is() -> None:
    weak, other = (replace(annotation(n, (n, 9)), score=0.3) for n in (1, 2))
    document = opened(weak, other, annotation(3, (5, 9)))
    document.set_visibility(QUIET)
    assert document.keep(3) == ()
    assert document.keep(1) == (AnnotationEdit(None, weak),)
    assert document.is_out_of_turn(weak)
    assert ids(document.visible()) == [1, 3]
    assert document.hidden() == Hidden(weak=1)
    assert document.keep(1) == ()
    assert document.keep(2) == (AnnotationEdit(weak, None), AnnotationEdit(None, other))
    assert document.keep(None) == (AnnotationEdit(other, None),)


def test_edits_are_told_as_they_are_seen() -> None:
    weak = replace(annotation(1, (0, 9)), score=0.3)
    taken = replace(weak, status=Status.ACCEPTED)
    document = opened(weak)
    document.set_visibility(QUIET)
    coming, going = AnnotationEdit(weak, taken), AnnotationEdit(taken, weak)
    assert document.seen([coming]) == (coming,)
    assert document.seen([going]) == (AnnotationEdit(taken, None),)
    assert document.seen([AnnotationEdit(None, weak)]) == ()
    assert document.seen([AnnotationEdit(weak, None)]) == (AnnotationEdit(weak, None),)
