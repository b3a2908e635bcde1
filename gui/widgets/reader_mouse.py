"""The reader by mouse: what is clicked, hovered, selected, and dragged by its ends."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from gui.domain.annotation import Part, Role
from gui.domain.boundaries import End
from gui.domain.calibration import NOTHING_MEASURED, Calibration
from gui.domain.segment import sentence_at, word_at
from gui.widgets.reader_bookmarks import ribbon_hint
from gui.widgets.reader_handles import Dragged, EdgeDrag, Handle, handle_at
from gui.widgets.reader_hints import count_hint, hint
from gui.widgets.reader_marks import Mark
from gui.widgets.reader_sweep import Find, Sweep
from gui.widgets.reader_view import ReaderView
from gui.widgets.row_table import BEYOND

_WHEEL_STEP = 120


class MouseReader(ReaderView):
    """Asks for what a person wants done by mouse.

    One part may be framed: the one whose end is moved, by mouse or by keys, one that is offered,
    or one that is only looked at.

    Signals:
        annotation_pointed: the id of what the mouse is over, or None.
        annotation_clicked: the id of the innermost annotation clicked, in the text or the margin.
        boundary_held: the Part whose end the mouse holds, as it would be; None when it lets go.
        boundary_dragged: a Dragged: an end of a part was dragged by the mouse.
        menu_requested: where on the screen the context menu is wanted.
        zoom_requested: steps, positive to enlarge.
    """

    annotation_pointed = Signal(object)
    annotation_clicked = Signal(int)
    boundary_held = Signal(object)
    boundary_dragged = Signal(object)
    menu_requested = Signal(QPoint)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calibration = NOTHING_MEASURED
        self._moving_boundary = False
        self._snapping = True
        self._offering = False
        self._drag = EdgeDrag()
        self._over_handle = False
        self._sweep = Sweep()
        self._pressed = QPointF()
        self._wheel = 0

    def set_calibration(self, calibration: Calibration) -> None:
        """Say what scores have been worth, for the tool tips."""
        self._calibration = calibration

    def set_snapping(self, snapping: bool) -> None:
        """Say whether an end that is dragged goes to the edges of words and marks."""
        self._snapping = snapping

    def set_boundary(self, part: Part | None, end: End | None = None) -> None:
        """Enter or leave the mode in which arrows move a boundary of a part, which is framed."""
        self._moving_boundary = part is not None
        self._offering = self._over_handle = False
        super().set_boundary(part, end)

    def set_offer(self, part: Part | None) -> None:
        """Frame a part that a person may take by Enter or leave by Esc; None ends that."""
        self.set_boundary(None)
        super().set_boundary(part)
        self._offering = part is not None

    def frame(self, part: Part | None) -> None:
        """Frame a part that is only looked at; None ends that. What is being moved stays so."""
        if not self.has_own_keys():
            super().set_boundary(part)

    def has_own_keys(self) -> bool:
        """Tell whether arrows, Enter and Esc mean a boundary or an offer now."""
        return self._moving_boundary or self._offering or self._drag.handle is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a quote by its stripe or name; a third quick click takes the sentence."""
        if event.button() in BEYOND:
            event.ignore()
            return
        self._pressed = event.position()
        self._sweep.stop()
        if event.button() == Qt.MouseButton.LeftButton:
            if self._choose_in_margin(event.position()) or self._go_to_ribbon(event.position()):
                return
            if self._sweep.is_third(event):
                self._take(event.position(), sentence_at)
                return
            if self._take_handle(event.position()):
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word."""
        if event.button() != Qt.MouseButton.LeftButton or self._margin_at(event.position()):
            return
        self._sweep.doubled(event)
        self._take(event.position(), word_at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Grow a selection by whole words or sentences, or light what the mouse is over."""
        if self._drag.handle is not None:
            self._drag_to(event)
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            swept = self._sweep.to(self.text(), self._nearest(event.position()))
            if swept:
                self.select(*swept)
            else:
                super().mouseMoveEvent(event)
            return
        super().mouseMoveEvent(event)
        self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked, if it was a click and no drag."""
        if self._drag.handle is not None and self._drop_handle(event.position()):
            return
        super().mouseReleaseEvent(event)
        near = (event.position() - self._pressed).manhattanLength()
        click = near < QApplication.startDragDistance() and not self.textCursor().hasSelection()
        marks = self._marks_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and click and marks:
            self.annotation_clicked.emit(_innermost(marks).annotation.id)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        if self._drag.handle is None:
            self._show_handle(None)
        self._hint_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask for another zoom with Ctrl, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / _WHEEL_STEP)
        self._wheel -= steps * _WHEEL_STEP
        if steps:
            self.zoom_requested.emit(steps)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, the caret put to the place unless that lies in the selection."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.cursorRect()
            self.menu_requested.emit(self.viewport().mapToGlobal(rect.bottomLeft()))
            return
        position = self._nearest(QPointF(event.pos()))
        start, stop = self.selection()
        if not start <= position < max(stop, start + 1):
            self.set_caret(position)
        self.menu_requested.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tool tip what lies under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._hint(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _hint(self, place: QPointF) -> str:
        ribbon, many = self._canvas.ribbons.at(place), self._canvas.count_at(place)
        if ribbon:
            return ribbon_hint(ribbon)
        if many:
            return count_hint(many, self._key_names.get("annotation.overlap", ""))
        return hint(self._explained(place), self._marks.names, self._calibration)

    def _take(self, place: QPointF, find: Find) -> None:
        position = self._canvas.position_at(place)
        span = find(self.text(), self._nearest(place) if position is None else position)
        if span is not None:
            self._sweep.begin(span, find)
            self.select(span.start, span.stop)

    def _nearest(self, place: QPointF) -> int:
        cursor = self.cursorForPosition(place.toPoint())
        return self._positions.to_code_points(cursor.position())

    def _marks_at(self, place: QPointF) -> list[Mark]:
        position = self._canvas.position_at(place)
        return [] if position is None else self._marks.within(position, position + 1)

    def _margin_at(self, place: QPointF) -> int | None:
        return self._canvas.margin.at(place)

    def _explained(self, place: QPointF) -> list[Mark]:
        ident = self._margin_at(place)
        quote = None if ident is None else self._marks.get(ident)
        if quote is None:
            return self._marks_at(place)
        return [Mark(quote, Role.CONTENT, quote.extent)]

    def _choose_in_margin(self, place: QPointF) -> bool:
        ident = self._margin_at(place)
        if ident is not None:
            self.annotation_clicked.emit(ident)
        return ident is not None

    def _go_to_ribbon(self, place: QPointF) -> bool:
        bookmarks = self._canvas.ribbons.at(place)
        if bookmarks:
            self.set_caret(bookmarks[0].position)
        return bool(bookmarks)

    # The ends of the current annotation.

    def _handle_at(self, place: QPointF) -> Handle | None:
        current = None if self._current is None else self._marks.get(self._current)
        if current is None or self._moving_boundary or self._offering:
            return None
        return handle_at(current.parts, place, self._line_box)

    def _take_handle(self, place: QPointF) -> bool:
        handle = self._handle_at(place)
        current = None if self._current is None else self._marks.get(self._current)
        if handle is None or current is None:
            return False
        self._drag.begin(current, handle)
        self._show_handle(handle)
        return True

    def _drag_to(self, event: QMouseEvent) -> None:
        """Move the end that is held, by words if it snaps; with Alt by characters."""
        alone = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        snap = self._snapping and not alone
        part = self._drag.to(self.text(), self._nearest(event.position()), snap=snap)
        if part is not None and self._drag.handle is not None:
            self._show_handle(Handle(part, self._drag.handle.end))
            self.boundary_held.emit(part)

    def _drop_handle(self, place: QPointF) -> bool:
        """Ask for the new boundary; False after a mere click, which is one in the text."""
        dropped = self._let_go()
        if dropped is None:
            self.set_caret(self._nearest(place))
            return False
        self.boundary_dragged.emit(dropped)
        return True

    def _let_go(self) -> Dragged | None:
        """End a drag; return what it has moved, if anything."""
        dropped = self._drag.finish()
        self._show_handle(None)
        self.boundary_held.emit(None)
        return dropped

    def _show_handle(self, handle: Handle | None) -> None:
        """Frame the part whose end is held or under the mouse."""
        if handle is not None:
            super().set_boundary(handle.part, handle.end)
        elif self._over_handle:
            super().set_boundary(None)
        self._over_handle = handle is not None

    def _hover(self, place: QPointF) -> None:
        ident = self._margin_at(place)
        shape = Qt.CursorShape.IBeamCursor
        if ident is not None or self._canvas.ribbons.at(place):
            shape = Qt.CursorShape.PointingHandCursor
        elif self._canvas.column.is_margin(place.x()):
            shape = Qt.CursorShape.ArrowCursor
        else:
            marks = self._marks_at(place)
            ident = _innermost(marks).annotation.id if marks else None
        handle = self._handle_at(place)
        self._show_handle(handle)
        if handle is not None:
            shape = Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(shape)
        self._hint_at(ident)

    def _hint_at(self, ident: int | None) -> None:
        if ident != self._pointed:
            self._point(ident)
            self.annotation_pointed.emit(ident)


def _innermost(marks: list[Mark]) -> Mark:
    return min(marks, key=lambda mark: len(mark.span))
