"""Which proposals a document takes in."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.proposal import Admission, Proposal, admit
from gui.domain.span import Span, iou
from tests.domain.builders import annotation

QUOTES = frozenset({Layer.QUOTE})


def proposal(start: int, stop: int, layer: Layer = Layer.QUOTE) -> Proposal:
    role = Role.CONTENT if layer is Layer.QUOTE else Role.MENTION
    return Proposal(layer, None, (Part(role, Span(start, stop)),), 0.9, "because")


def test_undecided_suggestions_of_the_layers_are_replaced() -> None:
    old = annotation(1, (0, 10))
    other = annotation(2, (0, 10), layer=Layer.ENTITY)
    admission = admit([proposal(0, 10)], [old, other], QUOTES)
    assert admission.replaced == (old,)
    assert admission.added == (proposal(0, 10),)


def test_what_was_rejected_does_not_return_even_if_a_little_different() -> None:
    rejected = annotation(1, (0, 100), status=Status.REJECTED)
    assert admit([proposal(0, 100), proposal(2, 100)], [rejected], QUOTES).added == ()
    assert admit([proposal(30, 100)], [rejected], QUOTES).added == (proposal(30, 100),)


def test_another_layer_is_not_held_back() -> None:
    rejected = annotation(1, (0, 10), status=Status.REJECTED)
    entity = proposal(0, 10, Layer.ENTITY)
    assert admit([entity], [rejected], frozenset(Layer)).added == (entity,)


def test_decided_ones_stay_and_are_not_doubled() -> None:
    own = annotation(1, (0, 10), status=Status.ACCEPTED)
    admission = admit([proposal(0, 10), proposal(20, 30)], [own], QUOTES)
    assert admission.replaced == ()
    assert admission.added == (proposal(20, 30),)


def test_a_suggestion_with_a_memo_is_not_replaced() -> None:
    noted = replace(annotation(1, (0, 10)), note="ask her")
    admission = admit([proposal(0, 10)], [noted], QUOTES)
    assert admission == Admission((), ())


def part(role: Role, words: str, text: str) -> Part:
    start = text.index(words)
    return Part(role, Span(start, start + len(words)))


def quoted(words: str, cue: str = "", text: str = "") -> Proposal:
    text = text or SAID
    parts = (part(Role.CONTENT, words, text), *([part(Role.CUE, cue, text)] if cue else []))
    return Proposal(Layer.QUOTE, None, parts, 0.9, "because")


def decided(made: Proposal, status: Status, origin: str = "detector:model/1") -> Annotation:
    """Make what a person decided of a proposal of an earlier version."""
    given = annotation(1, (0, 1), status=status, layer=made.layer)
    return replace(given, parts=made.parts, label=made.label, origin=origin)


SAID = "The river will rise, Ana Roy said on Monday, and the town must be warned that day."
DECIDED = (Status.ACCEPTED, Status.REJECTED)


@pytest.mark.parametrize("status", DECIDED)
@pytest.mark.parametrize(
    "again", ["river will rise", "The river will", "The river will rise, Ana", "will rise"]
)
def test_a_quote_whose_edges_moved_by_a_word_is_the_same(status: Status, again: str) -> None:
    old = decided(quoted("The river will rise", "said"), status)
    admission = admit([quoted(again, "said")], [old], QUOTES)
    if again == "will rise" and status is Status.REJECTED:
        assert admission.added == (quoted(again, "said"),), "less than half of what was rejected"
    else:
        assert admission == Admission((), ())


@pytest.mark.parametrize("status", DECIDED)
def test_a_cue_that_grew_is_the_same_cue(status: Status) -> None:
    old = decided(quoted("The river will rise", "said"), status)
    assert admit([quoted("river will rise", "said on Monday")], [old], QUOTES).added == ()


@pytest.mark.parametrize("status", DECIDED)
def test_another_cue_makes_another_quote(status: Status) -> None:
    old = decided(quoted("The river will rise", "said"), status)
    new = quoted("river will", "warned")
    assert admit([new], [old], QUOTES).added == (new,)


@pytest.mark.parametrize("status", DECIDED)
def test_another_piece_under_the_same_cue_is_another_proposal(status: Status) -> None:
    old = decided(quoted("The river will rise", "said"), status)
    new = quoted("the town must be warned", "said")
    assert admit([new], [old], QUOTES).added == (new,)


@pytest.mark.parametrize("status", DECIDED)
def test_a_quote_within_a_quote_stays_one_of_its_own(status: Status) -> None:
    text = "Mayor: “He said we will all be safe by noon.”"
    outer = decided(quoted("“He said we will all be safe by noon.”", "", text), status)
    inner = quoted("we will all be safe by noon", "said", text)
    assert admit([inner], [outer], QUOTES).added == (inner,)


@pytest.mark.parametrize("status", DECIDED)
def test_a_quote_that_a_person_made_without_a_cue_is_not_doubled(status: Status) -> None:
    old = decided(quoted("The river will rise"), status, "user:ann")
    assert admit([quoted("river will rise", "said")], [old], QUOTES).added == ()


def test_a_corrected_quote_is_not_proposed_with_its_old_edges() -> None:
    old = decided(quoted("The river", "said"), Status.ACCEPTED)
    assert admit([quoted("The river will rise, Ana", "said")], [old], QUOTES).added == ()


def test_a_rejected_quote_may_come_with_clearly_other_words() -> None:
    old = decided(quoted("The river", "said"), Status.REJECTED)
    new = quoted("The river will rise, Ana", "said")
    assert admit([new], [old], QUOTES).added == (new,)


@pytest.mark.parametrize(
    ("status", "label", "comes"),
    [
        (Status.ACCEPTED, "PERSON", False),
        (Status.ACCEPTED, "ORG", True),
        (Status.REJECTED, "PERSON", True),
    ],
)
def test_an_accepted_name_is_not_proposed_with_other_borders(
    status: Status, label: str, comes: bool
) -> None:
    text = "Mrs Ana Roy left."
    old = decided(
        Proposal(Layer.ENTITY, "PERSON", (part(Role.MENTION, "Ana Roy", text),), 1.0, ""), status
    )
    new = Proposal(Layer.ENTITY, label, (part(Role.MENTION, "Mrs Ana Roy", text),), 1.0, "")
    assert bool(admit([new], [old], frozenset(Layer)).added) is comes


places = st.integers(0, 40)
ranges = st.builds(lambda a, n: Span(a, a + n), places, st.integers(1, 20))
found = st.builds(
    lambda content, cue: Proposal(
        Layer.QUOTE,
        None,
        (Part(Role.CONTENT, content), *([Part(Role.CUE, cue)] if cue else [])),
        0.9,
        "because",
    ),
    ranges,
    st.none() | ranges,
)
statuses = st.sampled_from(Status)


@given(
    old=st.lists(st.tuples(found, statuses, st.sampled_from([None, "a memo"])), max_size=5),
    new=st.lists(found, max_size=5),
)
def test_any_new_version_leaves_decisions_alone(
    old: list[tuple[Proposal, Status, str | None]], new: list[Proposal]
) -> None:
    existing = [
        replace(decided(made, status), id=number, note=note)
        for number, (made, status, note) in enumerate(old, 1)
    ]
    admission = admit(new, existing, QUOTES)
    kept = [a for a in existing if a.status is not Status.SUGGESTED or a.note]
    assert admission.replaced == tuple(a for a in existing if a not in kept)
    assert set(admission.added) <= set(new)
    assert not {p.main for p in admission.added} & {a.main for a in kept}
    for proposal in new:
        near = any(iou(a.main, proposal.main) > 0 for a in kept)
        assert near or proposal in admission.added, "what no decision touches comes in"
    # The same version once more changes nothing: its own suggestions are replaced by themselves.
    again = [replace(decided(p, Status.SUGGESTED), id=-n) for n, p in enumerate(admission.added)]
    assert admit(new, [*kept, *again], QUOTES).added == admission.added


@given(
    lengths=st.lists(st.integers(1, 12), min_size=5, max_size=12),
    first=st.integers(-1, 1),
    last=st.integers(-1, 1),
    status=st.sampled_from(DECIDED),
)
def test_edges_that_move_by_a_word_make_no_new_quote(
    lengths: list[int], first: int, last: int, status: Status
) -> None:
    starts = [sum(lengths[:n]) + n for n in range(len(lengths) + 1)]
    cue = Part(Role.CUE, Span(starts[-1] + 1, starts[-1] + 5))

    def of_words(begin: int, end: int) -> Proposal:
        content = Part(Role.CONTENT, Span(starts[begin], starts[end] - 1))
        return Proposal(Layer.QUOTE, None, (content, cue), 0.9, "because")

    old, new = of_words(1, len(lengths) - 1), of_words(1 + first, len(lengths) - 1 + last)
    admission = admit([new], [decided(old, status)], QUOTES)
    half = iou(old.main, new.main) >= 0.5
    assert admission.added == () or (status is Status.REJECTED and not half)
