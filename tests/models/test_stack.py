"""The rows of what lies at the caret."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.span import Span
from gui.models.stack import ROW_ROLE, Place, Stack, StackRow
from gui.session.open_document import OpenDocument
from tests.widgets import reader_samples as sample

JUNE = sample.place("June").start + 1
_SPANS = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda p: Span(p[0], p[0] + p[1]))


def listed(stack: Stack) -> list[int]:
    return [row.annotation.id for row in stack.rows()]


def entity(ident: int, spans: list[Span]) -> Annotation:
    parts = tuple(Part(Role.MENTION, span) for span in spans)
    status = Status.ACCEPTED
    return Annotation(ident, f"u{ident}", 1, Layer.ENTITY, "ORG", parts, status, "user:ann")


@given(st.lists(st.lists(_SPANS, min_size=1, max_size=3), max_size=8), st.integers(0, 45))
def test_the_rows_are_what_lies_there_and_what_holds_another_stands_above_it(
    spans: list[list[Span]], position: int
) -> None:
    made = [entity(number, each) for number, each in enumerate(spans, 1)]
    document = OpenDocument(sample.document("x" * 45), made, {})
    stack = Stack()
    stack.show(document.stacked_at(position), {}, Place(document.text, position))
    assert sorted(listed(stack)) == sorted(a.id for a in document.at(position))
    simple = [row.annotation for row in stack.rows() if len(row.annotation.parts) == 1]
    for place, upper in enumerate(simple):
        for lower in simple[place + 1 :]:
            holds = lower.extent.contains(upper.extent)
            assert not holds or lower.extent == upper.extent
    for row in stack.rows():
        assert stack.bounds.contains(row.annotation.extent)


def test_a_source_at_the_caret_is_named_before_its_quote() -> None:
    place = sample.place("The mayor")
    stack = Stack()
    stack.show([sample.OUTER, sample.NESTED], sample.NAMES, Place(sample.TEXT, place.start + 1))
    outer, nested = stack.rows()
    assert (outer.title, outer.roles) == ("Direct quote", (Role.CONTENT,))
    assert (nested.title, nested.roles) == ("Source of: Direct quote", (Role.SOURCE,))
    assert nested.who == "The mayor?"
    assert outer.words.startswith("“The mayor told me")


def test_it_says_whether_anything_differs() -> None:
    stack, here = Stack(), [sample.OUTER, sample.NESTED]
    assert stack.show(here, sample.NAMES, Place(sample.TEXT, JUNE))
    assert not stack.show(here, sample.NAMES, Place(sample.TEXT, JUNE + 1))
    assert stack.place.position == JUNE + 1
    assert stack.show(here, {**sample.NAMES, 2: "T. Reyes"}, Place(sample.TEXT, JUNE))
    decided = [sample.OUTER, replace(sample.NESTED, status=Status.REJECTED)]
    assert stack.show(decided, sample.NAMES, Place(sample.TEXT, JUNE))
    assert stack.row_of(sample.NESTED.id) == 1
    assert stack.row_of(99) is None
    assert stack.show([], sample.NAMES, Place(sample.TEXT, JUNE))
    assert stack.rowCount() == 0


def test_a_row_is_spoken_in_full() -> None:
    stack = Stack()
    stack.show([sample.OUTER, sample.NESTED], sample.NAMES, Place(sample.TEXT, JUNE))
    said = stack.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Direct quote, The mayor, proposed, accepted, “‘We knew in June,’”; 2 of 2"
    assert isinstance(stack.index(1).data(ROW_ROLE), StackRow)
