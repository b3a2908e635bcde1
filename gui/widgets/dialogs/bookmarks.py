"""All bookmarks of a library, narrowed while one types."""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import normalize

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyleOptionViewItem, QWidget

from gui.models.document_cells import UNTITLED
from gui.store.bookmarks import MarkedPlace
from gui.translation import mark, tr
from gui.widgets.cell_painting import MARGIN, draw_ground, draw_words
from gui.widgets.dialogs.picker import CHOICE, PADDING, Choice, Index, Picker, RowDelegate

_WIDTH = 760
_BEFORE = 24
"""Code points before a bookmark that are shown."""
_GAP = 14
_HINT = mark(
    "Type to narrow the list · Enter goes there · F2 writes a note · Delete takes it away · "
    "Esc leaves"
)
_NOTHING = mark("No bookmark has these words.")
_NONE = mark("There is no bookmark.")


@dataclass(frozen=True, slots=True)
class PlaceChoice(Choice):
    """One line of the list: `words` is the document's title, `note` what was written."""

    place: MarkedPlace | None = None

    @property
    def around(self) -> str:
        """The words around the bookmark, which stands at the bar."""
        if self.place is None:
            return ""
        before = " ".join(f"{self.place.before}.".split())[:-1][-_BEFORE:]
        cut = "…" if len(before) < len(self.place.before) else ""
        return f"{cut}{before}|{' '.join(self.place.after.split())}"


class PlaceDelegate(RowDelegate):
    """Draws the note, or the words around the bookmark, and the title of the document."""

    lines = 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw two lines."""
        cell, _ = draw_ground(self, painter, option, index)
        choice: PlaceChoice = index.data(CHOICE)
        room = cell.rect.adjusted(MARGIN, PADDING // 2, -MARGIN, -PADDING // 2)
        line = cell.fontMetrics.height()
        upper = QRect(room.x(), room.y(), room.width(), line)
        if choice.place is None:
            draw_words(painter, cell, upper, choice.words, faint=True)
            return
        lower = upper.translated(0, line + 1)
        wide = min(cell.fontMetrics.horizontalAdvance(choice.note) + 1, room.width() // 2)
        draw_words(
            painter, cell, QRect(room.right() + 1 - wide, upper.y(), wide, line), choice.note
        )
        upper.setRight(room.right() - wide - (_GAP if choice.note else 0))
        draw_words(painter, cell, upper, choice.around)
        draw_words(painter, cell, lower, choice.words, faint=True)


class BookmarksDialog(Picker):
    """Finds a bookmark by words of its document, of its note or around it.

    Signals, all with a Bookmark:
        chosen: go there.
        note_wanted: write its note; the list has gone by then.
        removal_wanted: take it away; `show_places` answers.
    """

    chosen = Signal(object)
    note_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, places: Sequence[MarkedPlace], parent: QWidget | None = None) -> None:
        super().__init__(tr("Bookmarks"), tr(_HINT), parent, width=_WIDTH)
        self._places = tuple(places)
        self.set_delegate(PlaceDelegate(self))

    def show_places(self, places: Sequence[MarkedPlace]) -> None:
        """Show others; the current line stays where it is."""
        row = self.list.currentRow()
        self._places = tuple(places)
        self._fill(self.field.text())
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return the bookmarks that have all the words, in order of documents and places."""
        wanted = _plain(typed).split()
        found = [
            PlaceChoice(
                str(number), title, " ".join((place.bookmark.note or "").split()), "", place
            )
            for number, place in enumerate(self._places)
            for title in (place.title or tr(UNTITLED),)
            if all(word in _all_words(place, title) for word in wanted)
        ]
        return found or [PlaceChoice("", tr(_NOTHING) if self._places else tr(_NONE))]

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Tell where to go."""
        if isinstance(choice, PlaceChoice) and choice.place is not None:
            self.chosen.emit(choice.place.bookmark)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Write a note by F2; take the bookmark away by Delete, where it deletes no letter."""
        current = self._current()
        if current is not None and event.key() == Qt.Key.Key_F2:
            self.accept()
            self.note_wanted.emit(current.bookmark)
            return True
        at_end = self.field.cursorPosition() == len(self.field.text())
        spare = at_end and not self.field.hasSelectedText()
        if current is not None and event.key() == Qt.Key.Key_Delete and spare:
            self.removal_wanted.emit(current.bookmark)
            return True
        return super().key_pressed(event)

    def dress(self, item: QListWidgetItem, choice: Choice) -> None:
        """Tell a screen reader all that stands in the line."""
        words = (choice.words, choice.note, getattr(choice, "around", ""))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))

    def _current(self) -> MarkedPlace | None:
        item = self.list.currentItem()
        choice = item.data(CHOICE) if self.list.count() and item is not None else None
        return choice.place if isinstance(choice, PlaceChoice) else None


def _all_words(place: MarkedPlace, title: str) -> str:
    return _plain(" ".join((title, place.bookmark.note or "", place.before + place.after)))


def _plain(words: str) -> str:
    return normalize("NFC", words).casefold()
