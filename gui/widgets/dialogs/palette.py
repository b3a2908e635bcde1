"""All commands in one list that narrows while one types."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListWidgetItem, QStyleOptionViewItem, QWidget

from gui.models.command_rows import CommandRow, CommandRows
from gui.translation import mark, tr
from gui.widgets.cell_painting import MARGIN, draw_ground, draw_words
from gui.widgets.dialogs.picker import CHOICE, Choice, Index, Picker, RowDelegate

_WIDTH = 720
_GAP = 14
_NOTHING = mark("No command has these letters in this order.")
_HINT = mark("Type letters of a command · Enter runs it · Esc leaves")


@dataclass(frozen=True, slots=True)
class CommandChoice(Choice):
    """One line of the list: a command as it is now."""

    row: CommandRow | None = None


class CommandDelegate(RowDelegate):
    """Draws the words with the matched letters marked, the menu, the key, and why not now."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        cell, _ = draw_ground(self, painter, option, index)
        choice: CommandChoice = index.data(CHOICE)
        row = choice.row
        room = cell.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if row is None:
            draw_words(painter, cell, room, choice.words, faint=True)
            return
        key_width = cell.fontMetrics.horizontalAdvance(row.key) + 1
        key_room = QRect(room)
        key_room.setLeft(room.right() + 1 - key_width)
        draw_words(painter, cell, key_room, row.key, faint=bool(row.reason))
        room.setRight(key_room.left() - _GAP)
        room.setLeft(room.left() + self._draw_name(painter, cell, room, row) + _GAP)
        draw_words(painter, cell, room, choice.note, faint=True)

    def _draw_name(
        self, painter: QPainter, cell: QStyleOptionViewItem, room: QRect, row: CommandRow
    ) -> int:
        """Draw the words, the matched letters bold and underlined; return their width."""
        layout = QTextLayout(row.words, cell.font)
        layout.setFormats([_marked(place) for place in row.places])
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(len(row.words))
        layout.endLayout()
        selected = QPalette.ColorRole.HighlightedText
        role = QPalette.ColorRole.PlaceholderText if row.reason else selected
        painter.save()
        painter.setClipRect(room)
        painter.setPen(cell.palette.color(role))
        top = room.y() + (room.height() - line.height()) / 2
        layout.draw(painter, QPointF(room.x(), top))
        painter.restore()
        return round(line.naturalTextWidth())


class PaletteDialog(Picker):
    """Finds commands by some of their letters; those that cannot act now say why, in grey.

    `chosen` carries the id of the command.
    """

    chosen = Signal(str)

    def __init__(self, rows: CommandRows, parent: QWidget | None = None) -> None:
        super().__init__(tr("All commands"), tr(_HINT), parent, width=_WIDTH)
        self._rows = rows
        self.set_delegate(CommandDelegate(self))

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return the commands that fit, the best first."""
        found = [
            CommandChoice(
                row.id,
                row.words,
                f"{row.menu} · {row.reason}" if row.reason else row.menu,
                row.key,
                row,
            )
            for row in self._rows.find(typed)
        ]
        return found or [CommandChoice("", tr(_NOTHING))]

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Tell the command."""
        self.chosen.emit(choice.value)

    def may_choose(self, choice: Choice) -> bool:
        """Keep the list open on a command that cannot act now."""
        row = choice.row if isinstance(choice, CommandChoice) else None
        return row is not None and not row.reason

    def dress(self, item: QListWidgetItem, choice: Choice) -> None:
        """Tell a screen reader all that stands in the line."""
        if isinstance(choice, CommandChoice) and choice.row:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, choice.row.spoken)
            item.setToolTip(choice.row.reason)


def _marked(place: int) -> QTextLayout.FormatRange:
    letter = QTextCharFormat()
    letter.setFontWeight(QFont.Weight.Bold)
    letter.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = place, 1, letter
    return made
