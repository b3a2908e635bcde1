"""How the cells of the table of annotations are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.codebook import Label
from gui.look.palette import Colours, Slot, colours, slot, slot_of_entity
from gui.look.theme import is_dark
from gui.models.annotations import ANNOTATION_ROLE
from gui.models.label_words import letter
from gui.widgets.cell_painting import MarkedDelegate, WordsDelegate
from gui.widgets.marks import draw_chip, draw_status

Index = QModelIndex | QPersistentModelIndex


class StatusDelegate(MarkedDelegate):
    """Draws whether an annotation has been decided."""

    def draw_mark(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the mark of the status."""
        annotation: Annotation = index.data(ANNOTATION_ROLE)
        draw_status(painter, box, annotation.status, option.palette)


class KindDelegate(MarkedDelegate):
    """Draws the letter of a kind on its colour from the codebook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: tuple[Label, ...] = ()

    def draw_mark(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw the letter of the kind: filled once accepted, outlined before."""
        annotation: Annotation = index.data(ANNOTATION_ROLE)
        shown = kind_colours(annotation, self.labels, dark=is_dark(option.palette))
        filled = annotation.status is Status.ACCEPTED
        draw_chip(painter, box, letter(annotation), shown, filled=filled)


class OriginDelegate(WordsDelegate):
    """Draws where an annotation came from, standing back."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Grey the words."""
        super().initStyleOption(option, index)
        faint = option.palette.color(QPalette.ColorRole.PlaceholderText)
        option.palette.setColor(QPalette.ColorRole.Text, faint)


def kind_colours(annotation: Annotation, labels: tuple[Label, ...], *, dark: bool) -> Colours:
    """Return the colours of an annotation's kind: the codebook's, else those of its type."""
    for label in labels:
        if label.layer is annotation.layer and label.name == annotation.label:
            return colours(slot(label.colour), dark)
    if annotation.layer is Layer.QUOTE:
        return colours(Slot.QUOTE, dark)
    return colours(slot_of_entity(annotation.label), dark)
