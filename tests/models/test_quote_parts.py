"""The rows of a quote."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from gui.domain.annotation import Annotation, Layer, Link, Part, Role, Status, ordered
from gui.domain.span import Span
from gui.models.quote_parts import QuoteParts, Sort, part_rows
from tests.widgets import reader_samples as sample

_PARTS = st.builds(
    Part,
    st.sampled_from((Role.CONTENT, Role.SOURCE, Role.CUE)),
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1])),
)


def cells(model: QuoteParts) -> list[tuple[str, str]]:
    return [
        (str(model.index(row, 0).data()), str(model.index(row, 1).data()))
        for row in range(model.rowCount())
    ]


@given(st.lists(_PARTS, max_size=6))
def test_each_part_has_one_row_in_the_order_of_the_quote(parts: list[Part]) -> None:
    content = Part(Role.CONTENT, Span(0, 3))
    quote = replace(sample.OUTER, parts=ordered([content, *parts]))
    rows = [row for row in part_rows(quote, sample.TEXT, sample.NAMES, ()) if row.part]
    assert {row.part for row in rows} == set(quote.parts)
    for role in (Role.CONTENT, Role.SOURCE, Role.CUE):
        spans = [row.part.span for row in rows if row.part and row.part.role is role]
        assert tuple(spans) == quote.spans(role)
    assert len({row.key for row in rows}) == len(rows)


def test_parts_speakers_and_neighbours_are_listed() -> None:
    model = QuoteParts()
    others = [sample.NESTED, sample.PERSON, sample.SUGGESTED]
    assert model.show(sample.OUTER, sample.TEXT, sample.NAMES, others)
    assert not model.show(sample.OUTER, sample.TEXT, sample.NAMES, others)
    assert cells(model) == [
        ("Content", "“The mayor told me, ‘We knew in June,’ and I left,”"),
        ("Source", "Tomas Reyes"),
        ("Cue", "said"),
        ("Speaker", "Tomas Reyes"),
        ("Holds", "‘We knew in June,’"),
    ]
    model.show(sample.NESTED, sample.TEXT, sample.NAMES, [sample.OUTER])
    assert cells(model)[-2:] == [
        ("Speaker", "The mayor?"),
        ("Inside", "“The mayor told me, ‘We knew in June,’ and I left,”"),
    ]
    said = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Speaker: The mayor, proposed"


def test_several_of_a_sort_are_numbered_and_found_again() -> None:
    links = (Link(2, Status.ACCEPTED, "user:ann"), Link(3, Status.ACCEPTED, "user:ann"))
    more = Part(Role.CONTENT, sample.place("Nobody else spoke"))
    quote = replace(sample.OUTER, parts=ordered((*sample.OUTER.parts, more)), links=links)
    model = QuoteParts()
    model.show(quote, sample.TEXT, sample.NAMES)
    titles = [title for title, _ in cells(model)]
    assert titles == ["Content 1", "Content 2", "Source", "Cue", "Speaker 1", "Speaker 2"]
    row = model.row(1)
    assert row is not None
    assert (row.sort, row.place, row.part) == (Sort.CONTENT, 1, more)
    assert model.place_of(row.key) == 1
    assert model.row(6) is model.row(-1) is None


def test_quotes_of_the_same_words_are_neither_around_nor_within() -> None:
    twin: Annotation = replace(sample.NESTED, id=9, uid="u9")
    entity = replace(twin, id=10, layer=Layer.ENTITY)
    rows = part_rows(sample.NESTED, sample.TEXT, sample.NAMES, [twin, entity, sample.NESTED])
    assert all(row.quote is None for row in rows)


def test_no_quote_has_no_rows() -> None:
    model = QuoteParts()
    model.show(sample.OUTER, sample.TEXT, sample.NAMES)
    assert model.show(None, "", {})
    assert model.rowCount() == 0
