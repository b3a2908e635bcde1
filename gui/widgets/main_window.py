"""The main window: three panes, menus, a find bar, a banner and the status line. No logic."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from gui.commands import Command
from gui.widgets.actions import Actions, reader_keys
from gui.widgets.annotation_panel import AnnotationPanel
from gui.widgets.banner import Banner
from gui.widgets.document_panel import DocumentPanel
from gui.widgets.find_bar import FindBar
from gui.widgets.history_panel import HistoryPanel
from gui.widgets.panes import Panes
from gui.widgets.quote_panel import QuotePanel
from gui.widgets.reader import Reader
from gui.widgets.splitter import Splitter
from gui.widgets.stack_view import StackView
from gui.widgets.status_line import StatusLine
from gui.widgets.window_keys import WindowKeys, window_keys

_SIZE = (1440, 880)
_HISTORY_HEIGHT = 220
_MOUSE = {Qt.MouseButton.BackButton: "go.back", Qt.MouseButton.ForwardButton: "go.forward"}


class MainWindow(QMainWindow):
    """Documents on the left, the reader in the centre, annotations on the right; below them, when
    it is wanted, the history.

    Signals:
        closing: the window is about to close; what is open must be put away now.
    """

    closing = Signal()

    def __init__(self, wait_idle: Callable[[int], bool]) -> None:
        super().__init__()
        self.setWindowTitle("Sayso")
        self.resize(*_SIZE)
        self._wait_idle = wait_idle
        self.actions_by_id = Actions(self)
        # Without a parent until they have their place, and the places from the outside in: each
        # new parent styles all that lies within once more.
        self.reader = Reader()
        self.stack = StackView(self.reader)
        self.documents = DocumentPanel()
        self.annotations = AnnotationPanel()
        self.quote = QuotePanel()
        self.find_bar = FindBar()
        self.history = HistoryPanel()
        self.banner = Banner()
        self.status = StatusLine()
        self.menus = self.actions_by_id.fill(self.menuBar())
        self._floors = Splitter(Qt.Orientation.Vertical)
        self.setCentralWidget(self._centre())
        self._panes = self._made_panes()
        self._floors.addWidget(self._panes)
        self._floors.addWidget(self.history)
        self._floors.setStretchFactor(0, 1)
        self._floors.setSizes([_SIZE[1] - _HISTORY_HEIGHT, _HISTORY_HEIGHT])
        self.fit_panes()
        self.setStatusBar(self.status)
        self._show_keys()
        self.reader.command_requested.connect(self.actions_by_id.trigger)
        self.history.command_requested.connect(self.actions_by_id.trigger)
        self.documents.advised.connect(self.reader.show_advice)
        self._order_tab_stops()

    def _order_tab_stops(self) -> None:
        stops = (
            *self.documents.tab_stops(),
            self.reader,
            *self.find_bar.tab_stops(),
            *self.annotations.tab_stops(),
            *self.quote.tab_stops(),
            *self.history.tab_stops(),
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def wait_idle(self, milliseconds: int) -> bool:
        """Wait until no job is running; False if the time runs out first."""
        return self._wait_idle(milliseconds)

    def set_commands(self, commands: Iterable[Command]) -> None:
        """Put other keys in force: in the menus, the text, the fields, and what names them."""
        self.actions_by_id.set_commands(commands)
        self._show_keys()

    def _show_keys(self) -> None:
        commands, key = self.actions_by_id.commands(), self.actions_by_id.key
        self.reader.set_keys(reader_keys(commands))
        self.reader.set_key_names({c.id: key(c.id) for c in commands if c.keys})
        self.documents.show_search_key(key("find.library"))
        self.find_bar.show_keys({c.id: key(c.id) for c in commands if c.id.startswith("find.")})
        for fields in self.findChildren(WindowKeys):
            fields.set_keys(window_keys(commands))

    def panes(self) -> QByteArray:
        """Return the widths of the panes that a person has chosen, to be kept between starts."""
        return self._panes.state()

    def restore_panes(self, state: QByteArray) -> None:
        """Give the panes the widths of last time."""
        self._panes.restore(state)

    def history_state(self) -> QByteArray:
        """Return the height of the history, to be kept between starts; empty if it is hidden."""
        return QByteArray() if self.history.isHidden() else self._floors.saveState()

    def restore_history(self, state: QByteArray) -> None:
        """Show the history as it was last time, or leave it hidden."""
        if not state.isEmpty():
            self._floors.restoreState(state)
            self.history.show_panel()

    def quote_state(self) -> QByteArray:
        """Return the height of the quote's parts, to be kept; empty if they are hidden."""
        return QByteArray() if self.quote.isHidden() else self._tables.saveState()

    def restore_quote(self, state: QByteArray) -> None:
        """Show the quote's parts as they were last time, or leave them hidden."""
        if not state.isEmpty():
            self._tables.restoreState(state)
            self.quote.show_panel()

    def fit_panes(self) -> None:
        """Give the text the width of its lines, unless a person has chosen another."""
        self._panes.set_wanted(self.reader.ideal_width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is open be put away, then close."""
        self.closing.emit()
        super().closeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward by the mouse's own buttons, wherever it is."""
        if event.button() in _MOUSE:
            self.actions_by_id.trigger(_MOUSE[event.button()])
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc what the panes have not left: the find bar, then the full screen."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self.isFullScreen():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def _made_panes(self) -> Panes:
        reading, self._tables = QWidget(), Splitter(Qt.Orientation.Vertical)
        panes = Panes(self.documents, reading, self._tables, self._floors)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reader, 1)
        column.addWidget(self.find_bar)
        self._tables.addWidget(self.annotations)
        self._tables.addWidget(self.quote)
        self._tables.setStretchFactor(0, 1)
        return panes

    def _centre(self) -> QWidget:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._floors, 1)
        return centre
