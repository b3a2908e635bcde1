"""Moving a boundary by any unit: never empty, never past the text, never over the other end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.boundaries import End, Unit, dragged, nudged
from gui.domain.span import Span

TEXT = "Mara Lind spoke. “We sail at dawn,” she said. Nobody else did."


def moved(part: str, end: End, direction: int, unit: Unit) -> str:
    start = TEXT.index(part)
    return nudged(TEXT, Span(start, start + len(part)), end, direction, unit).of(TEXT)


@pytest.mark.parametrize(
    ("part", "end", "direction", "unit", "wanted"),
    [
        ("sail at", End.STOP, 1, Unit.WORD, "sail at dawn"),
        ("sail at dawn", End.STOP, 1, Unit.WORD, "sail at dawn,”"),
        ("sail at dawn", End.STOP, -1, Unit.WORD, "sail at"),
        ("sail at", End.START, -1, Unit.WORD, "We sail at"),
        ("We sail", End.START, -1, Unit.WORD, "“We sail"),
        ("We sail", End.START, 1, Unit.WORD, "sail"),
        ("sail", End.STOP, 1, Unit.CHARACTER, "sail "),
        ("sail", End.START, 1, Unit.CHARACTER, "ail"),
        ("Lind", End.STOP, 1, Unit.SENTENCE, "Lind spoke."),
        ("Lind", End.START, -1, Unit.SENTENCE, "Mara Lind"),
        ("sail", End.STOP, -1, Unit.WORD, "sail"),
        ("s", End.STOP, -1, Unit.CHARACTER, "s"),
    ],
)
def test_one_move(part: str, end: End, direction: int, unit: Unit, wanted: str) -> None:
    assert moved(part, end, direction, unit) == wanted


LINES = "Fog.\n\nIda said: “We «must» go,” twice. «Ja!»\n\n“Odd Berg stays.\nHe is well.”"


@pytest.mark.parametrize(
    ("part", "end", "moves", "unit", "wanted"),
    [
        ("must", End.START, (-1,), Unit.QUOTATION, "«must"),
        ("must", End.START, (-1, -1), Unit.QUOTATION, "We «must"),
        ("must", End.START, (-1, -1, -1), Unit.QUOTATION, "“We «must"),
        ("must", End.STOP, (1,), Unit.QUOTATION, "must»"),
        ("must", End.STOP, (1, 1), Unit.QUOTATION, "must» go,"),
        ("must", End.STOP, (1, 1, 1, -1), Unit.QUOTATION, "must» go,"),
        ("go,” twice", End.STOP, (1,), Unit.QUOTATION, "go,” twice. «Ja!"),
        ("Fog", End.STOP, (1,), Unit.QUOTATION, "Fog.\n\nIda said: “We «must"),
        ("Berg", End.START, (-1, -1), Unit.QUOTATION, "“Odd Berg"),
        ("We", End.START, (1,), Unit.QUOTATION, "We"),
        ("twice", End.START, (-1,), Unit.PARAGRAPH, "Ida said: “We «must» go,” twice"),
        ("twice", End.STOP, (1,), Unit.PARAGRAPH, "twice. «Ja!»"),
        ("twice", End.STOP, (1, 1), Unit.PARAGRAPH, "twice. «Ja!»\n\n“Odd Berg stays."),
        ("twice. «Ja!»\n\n“Odd", End.STOP, (-1,), Unit.PARAGRAPH, "twice. «Ja!»"),
        ("twice", End.STOP, (-1,), Unit.PARAGRAPH, "twice"),
        ("Fog", End.START, (-1,), Unit.PARAGRAPH, "Fog"),
    ],
)
def test_far_moves(part: str, end: End, moves: tuple[int, ...], unit: Unit, wanted: str) -> None:
    start = LINES.index(part)
    span = Span(start, start + len(part))
    for direction in moves:
        span = nudged(LINES, span, end, direction, unit)
    assert span.of(LINES) == wanted


def test_a_letter_takes_its_accents_along() -> None:
    text = "a cafe\u0301 b"
    assert nudged(text, Span(2, 5), End.STOP, 1, Unit.CHARACTER) == Span(2, 7)
    assert nudged(text, Span(2, 7), End.STOP, -1, Unit.CHARACTER) == Span(2, 5)


@given(
    st.text(min_size=1, max_size=60) | st.text("ab “”«»„‘’.\n\u0301", min_size=1, max_size=60),
    st.data(),
    st.sampled_from(End),
    st.sampled_from([1, -1]),
    st.sampled_from(Unit),
)
def test_a_move_stays_within_the_text_and_keeps_the_other_end(
    text: str, data: st.DataObject, end: End, direction: int, unit: Unit
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    stop = data.draw(st.integers(start + 1, len(text)))
    after = nudged(text, Span(start, stop), end, direction, unit)
    assert after.stop <= len(text)
    if end is End.START:
        assert after.stop == stop
        assert (after.start - start) * direction >= 0
    else:
        assert after.start == start
        assert (after.stop - stop) * direction >= 0


def test_a_span_never_becomes_mere_blanks() -> None:
    span = Span(0, 3)
    for _ in range(3):
        span = nudged("a  b", span, End.START, 1, Unit.CHARACTER)
    assert span == Span(0, 3)


@given(text=st.text("ab.,’ \n", min_size=1, max_size=40), data=st.data(), snap=st.booleans())
def test_a_drag_to_anywhere_leaves_a_span_within_the_text(
    text: str, data: st.DataObject, snap: bool
) -> None:
    if text.isspace():
        return
    start = data.draw(st.integers(0, len(text) - 1))
    stop = data.draw(st.integers(start + 1, len(text)))
    span, end = Span(start, stop), data.draw(st.sampled_from(End))
    if span.of(text).isspace():
        return
    after = dragged(text, span, end, data.draw(st.integers(-5, len(text) + 5)), snap=snap)
    assert 0 <= after.start < after.stop <= len(text)
    assert not after.of(text).isspace()
    held = (after.stop, span.stop) if end is End.START else (after.start, span.start)
    assert held[0] == held[1], "the other end stays"


def test_a_dragged_end_snaps_to_words_and_goes_between_letters_where_wanted() -> None:
    text = "We sail at dawn, said Mara."
    span = Span(3, 10)
    assert dragged(text, span, End.STOP, 13, snap=True).of(text) in ("sail at", "sail at dawn")
    assert dragged(text, span, End.STOP, 14, snap=True).of(text) == "sail at dawn"
    assert dragged(text, span, End.STOP, 13, snap=False).of(text) == "sail at da"
    assert dragged(text, span, End.START, 1, snap=True).of(text) in ("We sail at", "sail at")
    assert dragged(text, span, End.START, 0, snap=True).of(text) == "We sail at"
    assert dragged(text, span, End.START, 25, snap=True) == span, "never empty"
    assert dragged(text, span, End.STOP, 999, snap=False).stop == len(text)
