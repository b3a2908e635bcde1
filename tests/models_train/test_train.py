"""The losses: what is unknown costs nothing. Only where torch is, which Sayso does not need."""

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import torch  # type: ignore[import-not-found]

from gui.detect.model.pieces import Pieces
from resources.models.train.data import Example
from resources.models.train.own import IGNORED
from resources.models.train.train import asked_of, batch_of, hardest, tag_loss, with_unused

SPECIAL = 101, 102


def example(count: int, **more: object) -> Example:
    spans = [(at, at + 1) for at in range(count)]
    zeros = [0] * count
    pieces = Pieces([1000 + at for at in range(count)], spans, zeros, zeros, zeros)
    values = {"quotes": (), "broad": None, "narrow": None} | more
    return Example("x" * count, pieces, **values)  # type: ignore[arg-type]


def test_unknown_tags_cost_nothing() -> None:
    logits = torch.randn(1, 6, 5)
    known = batch_of([(example(4, broad=(0, 3, IGNORED, IGNORED)), 0, 4)], SPECIAL)
    loss = tag_loss(logits, known, "broad", 1.0)
    wanted = torch.nn.functional.cross_entropy(logits[0, 1:3], torch.tensor([0, 3]))
    assert torch.isclose(loss, wanted)
    nothing = batch_of([(example(4, broad=(IGNORED,) * 4), 0, 4)], SPECIAL)
    assert float(tag_loss(logits, nothing, "broad", 1.0)) == 0


def test_where_nothing_is_marked_an_unused_tag_may_be() -> None:
    logits = torch.tensor([[0.0, 5.0, 0.0, 0.0, 0.0]], requires_grad=True)
    merged = with_unused(logits, (1, 2))
    chance = torch.softmax(merged, -1)
    assert torch.isclose(chance[0, 0], torch.softmax(logits, -1)[0, :3].sum())
    torch.nn.functional.cross_entropy(merged, torch.tensor([0])).backward()
    assert torch.isfinite(logits.grad).all()
    assert logits.grad[0, 1] <= 0, "it must not be unlearnt"


def test_only_known_places_are_asked_for_a_cue() -> None:
    own = example(3, asked=(True, False, True))
    batch = batch_of([(own, 1, 3), (example(4), 0, 4)], SPECIAL)
    asked = asked_of(batch)
    assert asked.tolist() == [[False, False, True, False, False, False], [True] * 6]


def test_the_hardest_are_known_to_be_wrong() -> None:
    anchor = torch.tensor([[9.0, 1.0, 8.0, 2.0]])
    wrong = torch.tensor([[False, True, False, True]])
    assert hardest(anchor, wrong, 1).tolist() == [3]
    assert hardest(anchor, wrong, 5).tolist() == [3, 1]
