"""Editing a label or a speaker in place."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QStringListModel,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.domain.annotation import Annotation, Kind, Layer
from gui.models.annotations import ANNOTATION_ROLE
from gui.models.label_words import label_words
from gui.translation import tr
from gui.widgets.annotation_cells import KindDelegate
from gui.widgets.cell_painting import WordsDelegate

Index = QModelIndex | QPersistentModelIndex
_NAME_WIDTH = 240
_ENTRIES = 20


class LabelBox(QComboBox):
    """A list of labels that opens as soon as it is shown."""

    def showEvent(self, event: QShowEvent) -> None:
        """Open the list."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.showPopup)


class LabelDelegate(KindDelegate):
    """Chooses a label of the annotation's layer from a list."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the list."""
        annotation: Annotation = index.data(ANNOTATION_ROLE)
        box = LabelBox(parent)
        box.setAccessibleName(tr("Kind"))
        box.setMaxVisibleItems(_ENTRIES)
        for name in self._names(annotation.layer):
            box.addItem(label_words(annotation.layer, name or None), name)
        box.activated.connect(lambda _: self._finish(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start from the present label."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask for the chosen label."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Give the list the width of its words."""
        editor.setGeometry(_widened(option, editor.sizeHint().width()))

    def _names(self, layer: Layer) -> tuple[str, ...]:
        if layer is Layer.QUOTE:
            return (*(kind.value for kind in Kind), "")
        return tuple(label.name for label in self.labels if label.layer is layer)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class NameEdit(QLineEdit):
    """A field for a name that offers known ones; remembers whether Enter confirmed it."""

    def __init__(self, names: Callable[[str], list[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Speaker"))
        self.setFrame(False)
        self.setAutoFillBackground(True)
        self.confirmed = False
        self._names = names
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers = QListView()
        offers.setObjectName("names")
        completer.setPopup(offers)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._confirm)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the table, where it means to go to the text."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def _offer(self, typed: str) -> None:
        self._offered.setStringList(self._names(typed) if typed.strip() else [])

    def _confirm(self) -> None:
        self.confirmed = True


class SpeakerDelegate(WordsDelegate):
    """Edits the speaker of a quote or the referent of an entity.

    `names` gives the names on offer for what is typed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: Callable[[str], list[str]] = lambda _: []

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the field."""
        return NameEdit(self.names, parent)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Give the field room for a name."""
        editor.setGeometry(_widened(option, _NAME_WIDTH))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask for the speaker; leaving the field without a change accepts nothing."""
        if isinstance(editor, NameEdit) and (editor.confirmed or editor.isModified()):
            model.setData(index, editor.text())


def _widened(option: QStyleOptionViewItem, width: int) -> QRect:
    """Return the place of a cell, made wider to the right as far as the table has room."""
    rect = QRect(option.rect)
    room = option.widget.viewport().width() if isinstance(option.widget, QTableView) else width
    rect.setWidth(max(rect.width(), min(width, room - rect.x())))
    return rect
