"""Signs: none hides another, whatever overlaps."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.codebook import Label
from gui.domain.span import Span
from gui.look.palette import Slot
from gui.widgets.reader_marks import Marks
from gui.widgets.reader_signs import Sign, signs
from gui.widgets.reader_styles import CONTENT, NESTED_CONTENT, Ground, Line, label_slots
from tests.widgets import reader_samples as sample

KINDS = [
    (Layer.QUOTE, "direct", Role.CONTENT),
    (Layer.QUOTE, "direct", Role.SOURCE),
    (Layer.QUOTE, "direct", Role.CUE),
    (Layer.ENTITY, "PERSON", Role.MENTION),
    (Layer.ENTITY, "MONEY", Role.MENTION),
    (Layer.TAG, "Claim", Role.MARK),
]


@st.composite
def annotations(draw: st.DrawFn) -> list[Annotation]:
    """Return annotations of one part each, overlapping as they like."""
    made = []
    for number in range(draw(st.integers(1, 12))):
        layer, label, role = draw(st.sampled_from(KINDS))
        start = draw(st.integers(0, 40))
        span = Span(start, start + draw(st.integers(1, 30)))
        made.append(
            Annotation(
                number,
                f"u{number}",
                1,
                layer,
                label,
                (Part(role, span),),
                Status.ACCEPTED,
                "x",
                tags=draw(st.sampled_from([(), ("Claim",)])),
            )
        )
    return made


@given(annotations())
def test_no_two_signs_fall_on_one_place(given_ones: list[Annotation]) -> None:
    made = signs(Marks(given_ones).within(0, 100), {})
    for first, second in itertools.combinations(made, 2):
        if not first.mark.span.overlaps(second.mark.span):
            continue
        if first.style.below and second.style.below:
            assert first.lane != second.lane
        if first.style.ground is second.style.ground is Ground.CHIP:
            assert first.depth != second.depth
        assert not first.style.ground is second.style.ground is Ground.BAND


@given(annotations())
def test_every_mark_has_a_sign_that_can_be_seen(given_ones: list[Annotation]) -> None:
    made = signs(Marks(given_ones).within(0, 100), {})
    for sign in made:
        assert sign.style.ground is not Ground.NONE or sign.style.below or sign.style.above


def find(made: list[Sign], ident: int, role: Role) -> Sign:
    """Return the main sign of a part."""
    return next(s for s in made if s.main and (s.mark.annotation.id, s.mark.role) == (ident, role))


def test_the_outermost_quote_has_the_ground_and_the_nested_a_bar() -> None:
    made = signs(Marks(sample.ALL).within(0, len(sample.TEXT)), {})
    assert find(made, 1, Role.CONTENT).style == CONTENT
    assert find(made, 2, Role.CONTENT).style == NESTED_CONTENT


def test_kinds_of_entities_differ_by_their_line_too() -> None:
    labels = ("PERSON", "ORG", "GPE", "DATE")
    ones = [
        sample.made(n, Layer.ENTITY, label, [(Role.MENTION, "harbour")])
        for n, label in enumerate(labels)
    ]
    made = [signs(Marks([one]).within(0, 99), {})[0].style.below for one in ones]
    assert made == [Line.SOLID, Line.DOUBLE, Line.DASHED, Line.DOTTED]


def test_source_and_cue_bear_their_line_above() -> None:
    made = signs(Marks(sample.ALL).within(0, len(sample.TEXT)), {})
    assert find(made, 1, Role.SOURCE).style.above is Line.SOLID
    assert find(made, 1, Role.CUE).style.above is Line.DOTTED


def test_the_codebook_gives_tags_their_colours() -> None:
    slots = label_slots([Label(Layer.TAG, "Check this", "tag7")])
    made = signs(Marks([sample.TAG]).within(0, len(sample.TEXT)), slots)
    assert made[0].style.slot is Slot.TAG_7
    assert made[0].style.below is Line.WAVY


def test_a_tag_on_a_quote_adds_a_line_of_its_own() -> None:
    tagged = sample.made(
        9, Layer.QUOTE, None, [(Role.CONTENT, "harbour")], tags=("Check this", "Denial")
    )
    made = signs(Marks([tagged]).within(0, 99), {})
    assert [sign.main for sign in made] == [True, False, False]
    assert sorted(sign.lane for sign in made[1:]) == [0, 1]
