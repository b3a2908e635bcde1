"""A table view whose rows are the things: one row current, one row selected, calm keys."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from gui.widgets.cell_painting import WordsDelegate

_ROW_PADDING = 10
_LEAST_HEIGHT = 48
_LEAST_SECTION = 36
_MOST_LOOKED_THROUGH = 2000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGES = {Qt.Key.Key_Home: True, Qt.Key.Key_End: False}
Index = QModelIndex | QPersistentModelIndex
BEYOND = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)
"""Buttons of the mouse that are the window's."""


class RowTable(QTableView):
    """Shows rows of one fixed height, which is what keeps long lists fast.

    Tab leaves the table, Home and End go to the first and the last row, and Enter says that a
    row is wanted. `row_chosen` follows what a person does, and a press on the row that is current
    already; it does not follow rows that come and go by themselves.
    """

    row_chosen = Signal(int)
    row_entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(WordsDelegate(self))
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(self.fontMetrics().height() + _ROW_PADDING)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_LEAST_SECTION)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(_LEAST_HEIGHT)  # the style's own is too much on a magnified screen
        self._silent = False

    def set_row_height(self, pixels: int) -> None:
        """Give all rows another height."""
        self.verticalHeader().setMinimumSectionSize(pixels)
        self.verticalHeader().setDefaultSectionSize(pixels)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's rows."""
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_gone)
            model.modelAboutToBeReset.connect(self._leave_editors)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Keep quiet while Qt makes another row current in place of one that goes."""
        self._silent = True
        super().rowsAboutToBeRemoved(parent, start, end)

    def _leave_editors(self) -> None:
        """Close what is being edited: an editor that outlives its row would still answer."""
        only_editors = Qt.FindChildOption.FindDirectChildrenOnly
        for editor in self.viewport().findChildren(QWidget, options=only_editors):
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _rows_gone(self) -> None:
        self._silent = False

    def make_current(self, row: int | None) -> None:
        """Make a row current, or none, without saying that it was chosen."""
        self._silent = True
        before, column = self.currentIndex().row(), max(0, self.currentIndex().column())
        self.setCurrentIndex(QModelIndex() if row is None else self.model().index(row, column))
        if row is None:
            self.clearSelection()
        elif row != before:
            self.scrollTo(self.currentIndex())  # Qt does not just after a reset
        self._silent = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say so when another row is current."""
        super().currentChanged(current, previous)
        if not self._silent and current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without making the first row current, as Qt would."""
        before = self.currentIndex()
        self._silent = True
        super().focusInEvent(event)
        if not before.isValid():
            self.setCurrentIndex(before)
        self._silent = False

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the current row into sight: it may have been chosen while the table was hidden."""
        super().showEvent(event)
        self.updateGeometries()
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight if it was: another pane may take the room below."""
        super().resizeEvent(event)
        current = self.currentIndex()
        if current.isValid():
            row = self.visualRect(current)
            if row.bottom() > 0 and row.top() < event.oldSize().height():
                self.scrollTo(current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the current row once more: a person may want to see its place again."""
        if event.button() in BEYOND:
            event.ignore()
            return
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        pressed = self.indexAt(event.position().toPoint())
        if pressed.isValid() and pressed.row() == before:
            self.row_chosen.emit(before)

    def event(self, event: QEvent) -> bool:
        """Claim the key for copying, which copies the words of the current cell."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.currentIndex().isValid()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the row that begins like what is typed, unless looking would take long."""
        if self.model().rowCount() <= _MOST_LOOKED_THROUGH:
            super().keyboardSearch(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Enter, Home and End their meaning for rows."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in _ENTER and self.currentIndex().isValid():
            self.row_entered.emit(self.currentIndex().row())
        elif plain and event.key() in _EDGES and self.model().rowCount():
            row = 0 if _EDGES[Qt.Key(event.key())] else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, max(0, self.currentIndex().column())))
        else:
            super().keyPressEvent(event)
