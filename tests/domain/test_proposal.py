"""Which proposals a document takes in."""

from dataclasses import replace

from gui.domain.annotation import Layer, Part, Role, Status
from gui.domain.proposal import Admission, Proposal, admit
from gui.domain.span import Span
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
