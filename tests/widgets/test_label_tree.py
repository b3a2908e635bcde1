"""The tree of labels: what it shows, tells a screen reader, and asks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer
from gui.domain.codebook import Label, Use
from gui.domain.codebook_acts import arranged
from gui.widgets.label_tree import LabelTree

ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key
A, B, C, D = (
    Label(Layer.TAG, name, f"tag{place + 1}", key, f"About {name}.", parent, place)
    for place, (name, key, parent) in enumerate(
        (("A", "1", None), ("B", None, "A"), ("C", None, None), ("D", None, None))
    )
)
ROWS = {
    Layer.TAG: arranged([A, B, C, D]),
    Layer.ENTITY: [(Label(Layer.ENTITY, "PERSON", "person", "1"), 0)],
}


@pytest.fixture
def tree(qtbot: QtBot) -> LabelTree:
    tree = LabelTree()
    qtbot.addWidget(tree)
    tree.show_labels(ROWS, {"A": Use(3, 2)}, dark=False)
    tree.show()
    return tree


def test_labels_stand_below_each_other_with_key_and_use(tree: LabelTree) -> None:
    model = tree.model()
    top = model.index(0, 0)
    assert top.data() == "Tags (4)"
    first = model.index(0, 0, top)
    assert [model.index(0, n, top).data() for n in range(3)] == ["A", "1", "3"]
    assert model.index(0, 0, first).data() == "B"
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A, Violet, key 1, 3 annotations in 2 documents"
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "About A."
    assert not first.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_the_current_label_stays_current(tree: LabelTree) -> None:
    tree.go_to(Layer.TAG, "C")
    tree.show_labels(ROWS, {}, dark=True)
    assert tree.current() == C
    assert not tree.go_to(Layer.TAG, "Z")
    tree.show_labels({Layer.TAG: [(D, 0)]}, {}, dark=True)
    assert tree.current() == D
    tree.show_labels({Layer.TAG: []}, {}, dark=True)
    assert tree.current() is None


@pytest.mark.parametrize(
    ("label", "key", "wanted"),
    [
        (C, Key.Key_Up, (None, "A")),
        (C, Key.Key_Down, (None, None)),
        (A, Key.Key_Down, (None, "D")),
        (C, Key.Key_Right, ("A", None)),
        (B, Key.Key_Left, (None, "C")),
        (A, Key.Key_Up, None),
        (D, Key.Key_Down, None),
        (A, Key.Key_Left, None),
        (A, Key.Key_Right, None),
    ],
)
def test_alt_and_an_arrow_ask_for_a_move(
    tree: LabelTree, label: Label, key: Qt.Key, wanted: tuple[str | None, str | None] | None
) -> None:
    tree.go_to(label.layer, label.name)
    asked = QSignalSpy(tree.move_asked)
    QTest.keyClick(tree, key, ALT)
    assert [asked.at(n) for n in range(asked.count())] == ([[label, *wanted]] if wanted else [])
    assert tree.current() == label


def test_f2_and_delete_ask(tree: LabelTree) -> None:
    renamed, deleted = QSignalSpy(tree.rename_asked), QSignalSpy(tree.delete_asked)
    QTest.keyClick(tree, Key.Key_F2)
    QTest.keyClick(tree, Key.Key_Delete)
    assert (renamed.count(), deleted.count()) == (1, 1)
