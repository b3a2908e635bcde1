"""The labels of a codebook as a tree by layer, moved by mouse or by key."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gui.domain.annotation import Layer
from gui.domain.codebook import Label, Use
from gui.models.codebook_words import LAYER_WORDS, colour_words, shown_name, used
from gui.models.wording import figure
from gui.translation import tr
from gui.widgets.swatches import SIZE, swatch

Index = QModelIndex | QPersistentModelIndex
_LABEL = int(Qt.ItemDataRole.UserRole)
_NAME, _KEY, _USED = range(3)
_PADDING = 8
_END = 1 << 30
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_DROP = QAbstractItemView.DropIndicatorPosition
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LabelTree(QTreeWidget):
    """Shows tags and entity types. It moves nothing itself.

    Signals:
        label_chosen: the current label, or None where a layer's line is current.
        move_asked: a Label, the name of the one it shall lie below or None, and the name of the
            one that it shall come before or None.
        rename_asked, delete_asked: the key for it was pressed on the current label.
    """

    label_chosen = Signal(object)
    move_asked = Signal(object, object, object)
    rename_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Labels"))
        self.setHeaderLabels([tr("Label"), tr("Key"), tr("Used")])
        self.setIconSize(SIZE)
        self.setUniformRowHeights(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_KEY, _USED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        self.currentItemChanged.connect(lambda item, _: self.label_chosen.emit(_label(item)))

    def _row(self) -> int:
        return self.fontMetrics().height() + _PADDING

    def current(self) -> Label | None:
        """Return the current label."""
        return _label(self.currentItem())

    def show_labels(
        self,
        labels: Mapping[Layer, Sequence[tuple[Label, int]]],
        uses: Mapping[str, Use],
        *,
        dark: bool,
    ) -> None:
        """Show labels with their depths, by layer; the current one stays so if it is there."""
        before = self.current()
        self.blockSignals(True)
        self.clear()
        for layer, rows in labels.items():
            self._fill(layer, rows, uses, dark=dark)
        self.expandAll()
        self.blockSignals(False)
        if before is None or not self.go_to(before.layer, before.name):
            first = next(((x.layer, x.name) for rows in labels.values() for x, _ in rows), None)
            if first is not None:
                self.go_to(*first)

    def go_to(self, layer: Layer, name: str) -> bool:
        """Make a label current; tell whether it is there."""
        for item in self._items():
            label = _label(item)
            if label is not None and (label.layer, label.name) == (layer, name):
                self.setCurrentItem(item)
                return True
        return False

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                found.append(item)
                waiting += [item.child(n) for n in range(item.childCount())]
        return found

    def _fill(
        self,
        layer: Layer,
        rows: Sequence[tuple[Label, int]],
        uses: Mapping[str, Use],
        *,
        dark: bool,
    ) -> None:
        top = QTreeWidgetItem(self, [f"{tr(LAYER_WORDS[layer])} ({figure(len(rows))})"])
        top.setFlags(_PLAIN | Qt.ItemFlag.ItemIsDropEnabled)
        top.setSizeHint(_NAME, QSize(0, self._row()))
        for column in (_KEY, _USED):
            top.setData(column, _SPOKEN, tr("none"))
        path = [top]
        for label, depth in rows:
            item = QTreeWidgetItem(path[depth])
            self._dress(item, label, uses.get(label.name, Use()), dark=dark)
            path[depth + 1 :] = [item]

    def _dress(self, item: QTreeWidgetItem, label: Label, use: Use, *, dark: bool) -> None:
        tag = label.layer is Layer.TAG
        item.setData(_NAME, _LABEL, label)
        item.setText(_NAME, shown_name(label))
        item.setIcon(_NAME, swatch(label.layer, label.colour, dark=dark))
        item.setText(_KEY, label.key or "")
        item.setText(_USED, figure(use.annotations) if tag and use.annotations else "")
        for column in (_KEY, _USED):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        item.setSizeHint(_NAME, QSize(0, self._row()))
        item.setToolTip(_NAME, label.description)
        item.setToolTip(_USED, used(use) if tag else "")
        said = [shown_name(label), colour_words(label.colour)]
        said += [tr("key {key}", key=label.key)] if label.key else []
        said += [used(use)] if tag else []
        item.setData(_NAME, _SPOKEN, ", ".join(said))
        item.setData(_KEY, _SPOKEN, label.key or tr("no key"))
        item.setData(_USED, _SPOKEN, used(use) if tag else tr("none"))
        into = Qt.ItemFlag.ItemIsDropEnabled if tag else Qt.ItemFlag.NoItemFlags
        item.setFlags(_PLAIN | Qt.ItemFlag.ItemIsDragEnabled | into)

    # Moving.

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for a move to where something was dropped; the answer fills the tree anew."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        label = _label(item)
        if label is None or target is None or target is item:
            return
        where, parent = self.dropIndicatorPosition(), target.parent()
        if where is _DROP.OnItem or parent is None:
            self._ask(label, target, 0)
        else:
            row = parent.indexOfChild(target)
            self._ask(label, parent, row + (where is _DROP.BelowItem))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current label by Alt and the arrows, rename it by F2, delete it by Delete."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and self._moved(event.key()):
            return
        if event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _moved(self, key: int) -> bool:
        item = self.currentItem()
        label, parent = _label(item), item.parent() if item else None
        if item is None or label is None or parent is None or key not in _ARROWS:
            return False
        row, above = parent.indexOfChild(item), parent.parent()
        match key:
            case Qt.Key.Key_Up if row:
                self._ask(label, parent, row - 1)
            case Qt.Key.Key_Down if row + 1 < parent.childCount():
                self._ask(label, parent, row + 2)
            case Qt.Key.Key_Right if row and label.layer is Layer.TAG:
                self._ask(label, parent.child(row - 1), _END)
            case Qt.Key.Key_Left if above is not None:
                self._ask(label, above, above.indexOfChild(parent) + 1)
        return True

    def _ask(self, label: Label, parent: QTreeWidgetItem | None, row: int) -> None:
        if parent is None:
            return
        own = _label(parent)
        layer = own.layer if own else _layer(parent)
        if layer is label.layer and (own is None or layer is Layer.TAG):
            following = (_label(parent.child(n)) for n in range(row, parent.childCount()))
            before = next((other for other in following if other != label), None)
            self.move_asked.emit(label, own.name if own else None, before and before.name)


_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def _label(item: QTreeWidgetItem | None) -> Label | None:
    # Nothing is current in an empty tree; the stubs do not know.
    found = item.data(_NAME, _LABEL) if item is not None else None
    return found if isinstance(found, Label) else None


def _layer(top: QTreeWidgetItem) -> Layer | None:
    first = _label(top.child(0)) if top.childCount() else None
    return first.layer if first else None
