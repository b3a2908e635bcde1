"""Acts on the codebook: the tree stays a tree, keys stay single, nothing falls out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain import codebook_acts as acts
from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.domain.edits import LabelEdit
from gui.domain.errors import UserError

NAMES = "ABCDEF"


def label(name: str, parent: str | None = None, position: int = 0, key: str | None = None) -> Label:
    return Label(Layer.TAG, name, "tag1", key, parent=parent, position=position)


@st.composite
def books(draw: st.DrawFn) -> list[Label]:
    """Any parents, circles included, as a file or another program may have left them."""
    return [
        label(name, draw(st.sampled_from([None, *NAMES])), draw(st.integers(0, 3)))
        for name in NAMES
    ]


def tree(labels: list[Label]) -> list[tuple[str, int]]:
    return [(each.name, depth) for each, depth in acts.arranged(labels)]


@given(books())
def test_a_tree_shows_each_label_once(labels: list[Label]) -> None:
    assert sorted(name for name, _ in tree(labels)) == list(NAMES)


@given(books(), st.sampled_from(NAMES), st.sampled_from([None, *NAMES]), st.sampled_from(NAMES))
def test_a_move_keeps_a_tree(
    labels: list[Label], name: str, parent: str | None, before: str
) -> None:
    below = acts.descendants(labels, name)
    if parent == name or parent in below:
        with pytest.raises(UserError, match="below itself"):
            acts.moved(labels, name, parent, before)
        return
    after = acts.moved(labels, name, parent, before)
    assert sorted(each.name for each in after) == list(NAMES)
    assert [each.position for each in after] == list(range(len(NAMES)))
    assert next(each for each in after if each.name == name).parent == parent
    assert [each.name for each in after] == [shown for shown, _ in tree(after)]


def test_a_label_goes_where_it_is_put() -> None:
    labels = [label("A", None, 0), label("B", None, 1), label("C", "B", 2), label("D", None, 3)]
    assert tree(acts.moved(labels, "D", None, "A")) == [("D", 0), ("A", 0), ("B", 0), ("C", 1)]
    assert tree(acts.moved(labels, "D", "B", "C")) == [("A", 0), ("B", 0), ("D", 1), ("C", 1)]
    assert tree(acts.moved(labels, "B", None, None)) == [("A", 0), ("D", 0), ("B", 0), ("C", 1)]
    assert tree(acts.moved(labels, "A", "B", None)) == [("B", 0), ("C", 1), ("A", 1), ("D", 0)]


def test_what_lies_below_follows_a_name_and_moves_up_when_it_goes() -> None:
    labels = [label("A"), label("B", "A"), label("C", "B")]
    assert tree(acts.renamed(labels, "B", "Z")) == [("A", 0), ("Z", 1), ("C", 2)]
    assert tree(acts.removed(labels, "B")) == [("A", 0), ("C", 1)]
    assert tree(acts.removed(labels, "A")) == [("B", 0), ("C", 1)]


def test_a_key_belongs_to_one_label() -> None:
    labels = [label("A", key="1"), label("B", key="2")]
    after = acts.changed(labels, replace(labels[1], key="1"))
    assert [each.key for each in after] == [None, "1"]
    assert [each.key for each in acts.added(labels, label("C", key="2"))] == ["1", None, "2"]


def test_names() -> None:
    labels = [label("Key claim"), label("B")]
    assert acts.checked_name(labels, "  A  name ") == "A name"
    assert acts.checked_name(labels, "KEY claim", but="Key claim") == "KEY claim"
    for typed, said in (("  ", "Write a name"), ("key CLAIM", "already"), ("x" * 99, "too long")):
        with pytest.raises(UserError, match=said):
            acts.checked_name(labels, typed)


def test_edits_are_only_what_differs() -> None:
    labels = [label("A"), label("B", "A"), label("C")]
    after = [*acts.removed(acts.renamed(labels, "A", "Z"), "C"), label("N")]
    assert acts.edits_between(labels, after, {"A": "Z"}) == [
        LabelEdit(label("A"), label("Z")),
        LabelEdit(label("B", "A"), label("B", "Z")),
        LabelEdit(label("C"), None),
        LabelEdit(None, label("N")),
    ]
