"""The history below the panes: what was done, by whom and when, and the way back to it."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.models.timeline import ACT_ROLE, TimelineColumn, TimelineTable, act_words
from gui.store.timeline import Act, Standing, TimelineQuery
from gui.translation import mark, tr, trn
from gui.widgets.cell_painting import MARGIN, WordsDelegate, draw_ground, draw_words
from gui.widgets.drawer import Drawer
from gui.widgets.icon_button import IconButton
from gui.widgets.row_table import RowTable
from gui.widgets.window_keys import leave_window_keys

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {TimelineColumn.WHEN: 150, TimelineColumn.WHO: 120, TimelineColumn.WHAT: 380}
_LEAST_HEIGHT = 130
_GONE = (Standing.UNDONE, Standing.DROPPED)
_BUTTONS = {
    "history.go": mark("Show the place"),
    "history.undo_to": mark("Undo to here…"),
    "history.pass": mark("Skip the refused act"),
}


class ActDelegate(WordsDelegate):
    """Draws an act that is undone in quiet words; the words say so too."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground as the style does, and one line of words on it."""
        act = index.data(ACT_ROLE)
        gone = isinstance(act, Act) and act.standing in _GONE
        cell, words = draw_ground(self, painter, option, index)
        room = cell.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        draw_words(painter, cell, room, words, faint=gone, side=cell.displayAlignment)


class HistoryPanel(Drawer):
    """Lists all acts, newest first, with filters by person and kind.

    Signals:
        query_changed: a TimelineQuery that the person has chosen.
        command_requested: the id of a command for the current row.
    """

    query_changed = Signal(TimelineQuery)
    command_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("history_panel", tr("History"), _LEAST_HEIGHT, RowTable(), parent)
        self._model: TimelineTable | None = None
        self._person = self._choice("history_person", tr("Acts of one person"))
        self._kind = self._choice("history_kind", tr("Acts of one kind"))
        self._count = QLabel()
        self._buttons = {ident: self._button(ident, text) for ident, text in _BUTTONS.items()}
        self._close = IconButton("close", tr("Hide the history"))
        self._close.clicked.connect(self.close_panel)
        self.view.setObjectName("history")
        self.view.setAccessibleName(tr("History"))
        self.view.setItemDelegate(ActDelegate(self.view))
        self.view.row_entered.connect(lambda _row: self.command_requested.emit("history.go"))
        self.view.doubleClicked.connect(lambda _index: self.command_requested.emit("history.go"))
        self._arrange()

    def set_model(self, model: TimelineTable) -> None:
        """Show these acts."""
        self._model = model
        self.view.setModel(model)
        header = self.view.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(TimelineColumn.DOCUMENT, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._show_count)
        model.rowsInserted.connect(self._show_count)
        self._show_count()

    def set_choices(self, people: Iterable[str], commands: Iterable[str]) -> None:
        """Offer the people and the kinds of acts that there are; what is chosen stays so."""
        _fill(self._person, tr("Everybody"), ((name, name) for name in people))
        words = sorted((act_words(command), command) for command in commands)
        _fill(self._kind, tr("All acts"), words)

    def current(self) -> Act | None:
        """Return the act of the current row."""
        index = self.view.currentIndex()
        return self._model.act(index.row()) if self._model and index.isValid() else None

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return self._person, self._kind, *self._buttons.values(), self._close, self.view

    # Making it up.

    def _choice(self, name: str, says: str) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(name)
        choice.setAccessibleName(says)
        choice.setToolTip(says)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.activated.connect(lambda _row: self._ask())
        leave_window_keys(choice)
        return choice

    def _button(self, ident: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(tr(text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.command_requested.emit(ident))
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 4, 0)
        row.setSpacing(6)
        title = QLabel(tr("History"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        for widget in (title, self._person, self._kind):
            row.addWidget(widget)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._count, 1)
        for button in (*self._buttons.values(), self._close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def _ask(self) -> None:
        who, command = self._person.currentData(), self._kind.currentData()
        self.query_changed.emit(TimelineQuery(who, None if command is None else (command,)))

    def _show_count(self) -> None:
        self._count.setText(trn("%Ln act(s)", self._model.rowCount() if self._model else 0))


def _fill(choice: QComboBox, everything: str, rows: Iterable[tuple[str, str]]) -> None:
    chosen = choice.currentData()
    choice.clear()
    choice.addItem(everything, None)
    for text, value in rows:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
