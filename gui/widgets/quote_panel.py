"""A quote as an object, below the table: its parts in order, its speakers, what is around it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.models.quote_parts import PartRow, QuoteParts, Sort, part_titles
from gui.models.wording import shortened
from gui.translation import mark, tr
from gui.widgets.cell_painting import MARGIN
from gui.widgets.drawer import Drawer
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.icon_button import IconButton
from gui.widgets.menu_button import MenuButton
from gui.widgets.row_table import RowTable

_LEAST_HEIGHT = 150
_TITLE_WORDS = 60
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ADDITIONS = {
    Sort.CONTENT: mark("The selection as a &piece"),
    Sort.SOURCE: mark("The selection as a &source"),
    Sort.CUE: mark("The selection as a &cue"),
    Sort.SPEAKER: mark("A spea&ker…"),
}


class PartsView(RowTable):
    """A row table that asks to remove by Delete and to move by Alt with an arrow."""

    removal_asked = Signal()
    move_asked = Signal(int)
    focused = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the rows are looked at now."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the rows are no longer looked at."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what the keys of a row mean."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Delete and event.modifiers() in _PLAIN:
            self.removal_asked.emit()
        elif event.key() in _MOVES and held == Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class QuotePanel(Drawer):
    """Lists the rows of one quote and asks for what a person wants done with them.

    Signals:
        row_pointed: the PartRow that is current now, or None.
        row_entered: Enter or a double-click on a PartRow: its place is wanted.
        removal_requested: a PartRow is to go.
        move_requested: a PartRow is to stand earlier (-1) or later (1).
        addition_requested: a Sort that is to be added.
    """

    row_pointed = Signal(object)
    row_entered = Signal(object)
    removal_requested = Signal(object)
    move_requested = Signal(object, int)
    addition_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        view = PartsView()
        super().__init__("quote_panel", tr("Parts of the quote"), _LEAST_HEIGHT, view, parent)
        self.model = QuoteParts(self)
        self._set_up(view)
        self._title = ElidedLabel()
        self._add = MenuButton()
        self._earlier = IconButton("up", tr("Put the piece earlier (Alt+Up)"))
        self._later = IconButton("down", tr("Put the piece later (Alt+Down)"))
        self._remove = QToolButton()
        self._close = IconButton("close", tr("Hide the parts of the quote"))
        self._connect(view)
        self._arrange()
        self.show_quote("")

    def show_quote(self, text: str) -> None:
        """Follow the model, whose quote has changed; the row stays where it is still there."""
        quote = self.model.quote
        words = shortened(min(quote.main).of(text), _TITLE_WORDS) if quote else ""
        said = tr("Parts of: {words}", words=words) if quote else tr("No quote is chosen")
        self._title.show_words(said)
        self._add.setEnabled(quote is not None)
        self._show_row()

    def current(self) -> PartRow | None:
        """Return the current row."""
        index = self.view.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def make_current(self, row: int | None) -> None:
        """Make a row current, or none, and offer what it can do."""
        super().make_current(row)
        self._show_row()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return self._close, self._add, self._earlier, self._later, self._remove, self.view

    # Making it up.

    def _set_up(self, view: PartsView) -> None:
        view.setObjectName("quote_parts")
        view.setAccessibleName(tr("Parts of the quote"))
        view.setModel(self.model)
        header = view.horizontalHeader()
        words = QFontMetrics(view.font()).horizontalAdvance
        header.resizeSection(0, max(map(words, part_titles())) + 2 * MARGIN)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.hide()

    def _connect(self, view: PartsView) -> None:
        view.row_chosen.connect(lambda _row: self._show_row())
        view.focused.connect(lambda on: self.row_pointed.emit(self.current() if on else None))
        view.row_entered.connect(lambda _row: self._ask(self.row_entered))
        view.doubleClicked.connect(lambda _index: self._ask(self.row_entered))
        view.removal_asked.connect(lambda: self._ask(self.removal_requested))
        view.move_asked.connect(self._ask_move)
        self._earlier.clicked.connect(lambda: self._ask_move(-1))
        self._later.clicked.connect(lambda: self._ask_move(1))
        self._remove.clicked.connect(lambda: self._ask(self.removal_requested))
        self._close.clicked.connect(self.close_panel)

    def _arrange(self) -> None:
        self._add.setObjectName("quote_add")
        self._add.setText(tr("Add"))
        self._add.setAccessibleName(tr("Add to the quote"))
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._add)
        for sort, words in ADDITIONS.items():
            action = menu.addAction(tr(words))
            action.triggered.connect(lambda _on=False, s=sort: self.addition_requested.emit(s))
        self._add.setMenu(menu)
        self._remove.setText(tr("Remove"))
        self._remove.setToolTip(tr("Take the row's part or speaker away (Delete)"))
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head, tools = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(8, 4, 4, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        tools.setContentsMargins(4, 0, 4, 0)
        tools.setSpacing(2)
        for button in (self._add, self._earlier, self._later, self._remove):
            tools.addWidget(button)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.view, 1)

    # What a person does.

    def _show_row(self) -> None:
        """Offer what the current row can do, and say which it is."""
        row, quote = self.current(), self.model.quote
        pieces = len(quote.main) if quote else 0
        is_piece = row is not None and row.sort is Sort.CONTENT
        self._earlier.setEnabled(is_piece and row is not None and row.place > 0)
        self._later.setEnabled(is_piece and row is not None and row.place + 1 < pieces)
        stays = row is None or row.quote is not None or (is_piece and pieces == 1)
        self._remove.setEnabled(not stays)
        self.row_pointed.emit(row)

    def _ask(self, signal: SignalInstance) -> None:
        row = self.current()
        if row is not None:
            signal.emit(row)

    def _ask_move(self, direction: int) -> None:
        row = self.current()
        if row is not None:
            self.move_requested.emit(row, direction)
