"""A look at all places that an act would touch, before it does."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.domain.places import Place, Reach
from gui.models.place_table import PlaceColumn, PlaceTable, Source
from gui.models.wording import figure
from gui.translation import mark, tr, trn
from gui.widgets.cell_painting import MarkedDelegate
from gui.widgets.dialogs.plain import PlainDialog, plain_label
from gui.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex
_SIZE = (860, 460)
_WIDTHS = {PlaceColumn.DOCUMENT: 190, PlaceColumn.BEFORE: 245, PlaceColumn.WORDS: 130}
_REACHES = {Reach.DOCUMENT: mark("This document"), Reach.LIBRARY: mark("The whole library")}
_LINE, _ROUND = 1.2, 2.0
_TICK = ((0.22, 0.52), (0.43, 0.74), (0.8, 0.28))
"""Corners of the tick, as shares of the box."""


class _TickDelegate(MarkedDelegate):
    """Draws the tick of a row before its document."""

    def draw_mark(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw a box with or without a tick: the style's own is not to be seen on dark ground."""
        selected = QStyle.StateFlag.State_Selected in option.state
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(option.palette.color(role), _LINE)
        painter.setPen(pen)
        edge = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(edge, _ROUND, _ROUND)
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked:
            pen.setWidthF(2 * _LINE)
            painter.setPen(pen)
            painter.drawPolyline([edge.topLeft() + QPointF(x, y) * edge.width() for x, y in _TICK])
        painter.restore()


class _TickTable(RowTable):
    """A table of places in which Space toggles the tick of the current row."""

    toggled = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle by Space; all else as in any table."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class BulkPreview(PlainDialog):
    """Says what would be done, where, and how often; Enter does it, Esc leaves.

    Signals:
        reach_chosen: the Reach that the person wants to see; `show_places` answers.
        confirmed: a tuple of the Places that are ticked.
    """

    reach_chosen = Signal(object)
    confirmed = Signal(tuple)

    def __init__(
        self,
        title: str,
        says: str,
        verb: str,
        source: Source,
        parent: QWidget | None = None,
        *,
        reaches: Sequence[Reach] = tuple(Reach),
    ) -> None:
        """Make the dialog; it shows places once it is given some.

        Args:
            title: what the act is called.
            says: a sentence that says what would be done.
            verb: stands on the button, before the number of places.
            source: places -> the same with the text around them.
            parent: the window that asks.
            reaches: how far the act may go, to be chosen from; of a single one nothing is asked.
        """
        super().__init__(title, parent)
        self._verb = verb
        self._model = PlaceTable(source, self)
        self._reach = _reach_box(reaches)
        self._count = plain_label("", faint=True)
        self._table = self._made_table()
        self._all = QPushButton()
        self._all.setAutoDefault(False)
        buttons, self._do = self.answer_buttons(verb)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._reach)
        head.addWidget(self._count, 1)
        foot.addWidget(self._all)
        foot.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(says))
        column.addLayout(head)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)
        self._model.ticks_changed.connect(self._tell)
        self._all.clicked.connect(lambda: self._model.tick_all(not self._all_ticked()))
        self._reach.currentIndexChanged.connect(lambda _place: self._switch())
        stops = (self._reach, self._table, self._all, self._do)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        (self._reach if len(reaches) > 1 else self._table).setFocus()
        self.show_places(None)

    def reach(self) -> Reach:
        """Return how far the act would go."""
        return Reach(self._reach.currentData())

    def show_places(self, places: Sequence[Place] | None) -> None:
        """Show what was found; None while it is looked for."""
        self._looking = places is None
        self._model.show(places or ())
        if places:
            self._table.make_current(0)

    def accept(self) -> None:
        """Tell the ticked places, if there are any."""
        ticked = self._model.ticked()
        if ticked:
            super().accept()
            self.confirmed.emit(ticked)

    def _all_ticked(self) -> bool:
        return len(self._model.ticked()) == self._model.rowCount()

    def _switch(self) -> None:
        self.show_places(None)
        self.reach_chosen.emit(self.reach())

    def _tell(self) -> None:
        ticked, total = self._model.ticked(), self._model.rowCount()
        self._count.setText(tr("Looking…") if self._looking else _counted(ticked, total))
        self._do.setText(
            tr("{verb} {count}", verb=self._verb, count=figure(len(ticked)))
            if ticked
            else self._verb
        )
        self._do.setEnabled(bool(ticked))
        self._all.setText(tr("Leave &all out") if self._all_ticked() else tr("Take &all"))
        self._all.setEnabled(total > 0)

    def _made_table(self) -> _TickTable:
        table = _TickTable(self)
        table.setAccessibleName(tr("Places"))
        table.setModel(self._model)
        table.setItemDelegateForColumn(PlaceColumn.DOCUMENT, _TickDelegate(table))
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        header = table.horizontalHeader()
        header.setSectionResizeMode(PlaceColumn.AFTER, QHeaderView.ResizeMode.Stretch)
        table.toggled.connect(self._model.toggle)
        table.row_entered.connect(lambda _row: self.accept())
        table.clicked.connect(self._clicked)
        return table

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == PlaceColumn.DOCUMENT:
            self._model.toggle(index.row())


def _reach_box(reaches: Sequence[Reach]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Where"))
    for each in reaches:
        box.addItem(tr(_REACHES[each]), each)
    if len(reaches) == 1:
        box.hide()
    return box


def _counted(ticked: Sequence[Place], total: int) -> str:
    if not total:
        return tr("There is nothing to do here.")
    places = (
        trn("{count} of %Ln place(s)", total, count=figure(len(ticked)))
        if len(ticked) < total
        else trn("%Ln place(s)", total)
    )
    return tr(
        "{places}, {in_documents}. Space leaves one out. One undo takes all of it back.",
        places=places,
        in_documents=trn("in %Ln document(s)", len({p.document for p in ticked})),
    )
