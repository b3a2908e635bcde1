"""What is kept of one label: colour, key, place in the tree, description."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.domain.annotation import Layer
from gui.domain.codebook import COLOURS, KEYS, QUOTE_COLOURS, Label, Use
from gui.domain.codebook_acts import descendants
from gui.look.theme import is_dark
from gui.models.codebook_words import COLOUR_WORDS, shown_name, used
from gui.translation import tr
from gui.widgets.dialogs.plain import least_size, plain_form, plain_label
from gui.widgets.swatches import SIZE, swatch

_WIDTH = 320
_LINES = 5


class LabelForm(QWidget):
    """Fields for the current label; each asks for its change as soon as it is made.

    Signals:
        change_asked: the Label as it shall be.
        parent_asked: the Label, and the name that it shall lie below, or None.
    """

    change_asked = Signal(object)
    parent_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self._title = plain_label("")
        strong = self._title.font()
        strong.setBold(True)
        self._title.setFont(strong)
        self._use = plain_label("", faint=True)
        self.colour, self.key, self.parent_label = QComboBox(), QComboBox(), QComboBox()
        self.description = _Description()
        self.description.left.connect(self.finish)
        form = plain_form()
        for words, field in (
            (tr("&Colour"), self.colour),
            (tr("&Key"), self.key),
            (tr("&Below"), self.parent_label),
            (tr("De&scription"), self.description),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
            field.setSizePolicy(QSizePolicy.Policy.Expanding, field.sizePolicy().verticalPolicy())
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._use)
        column.addLayout(form)
        column.addStretch(1)
        self.colour.setIconSize(SIZE)
        self.colour.activated.connect(lambda _: self._ask(colour=self.colour.currentData()))
        self.key.activated.connect(lambda _: self._ask(key=self.key.currentData()))
        self.parent_label.activated.connect(lambda _: self._ask_parent())

    def minimumSizeHint(self) -> QSize:
        """Ask for room for all fields, and for words that wrap."""
        layout = self.layout()
        least = least_size(layout, self.width()) if layout else super().minimumSizeHint()
        return least.expandedTo(QSize(_WIDTH, 0))

    def show_label(
        self, label: Label | None, labels: Sequence[Label], uses: Mapping[str, Use]
    ) -> None:
        """Show a label of some labels of its layer; None empties the form."""
        self._label = label
        self.setEnabled(label is not None)
        self._title.setText(shown_name(label) if label else "")
        tag = label is not None and label.layer is Layer.TAG
        use = uses.get(label.name, Use()) if label and tag else None
        self._use.setText(tr("Used: {use}", use=used(use)) if use else "")
        self._use.setVisible(tag)
        self._form.setRowVisible(self.parent_label, tag)
        self._form.setRowVisible(self.key, label is None or label.layer is not Layer.QUOTE)
        for field in (self.colour, self.key, self.parent_label):
            field.clear()
        self.description.setPlainText(label.description if label else "")
        if label is not None:
            self._offer(label, labels)

    def finish(self) -> None:
        """Ask for the description that was written."""
        words = " ".join(self.description.toPlainText().split())
        if self._label is not None and words != self._label.description:
            self._ask(description=words)

    def _offer(self, label: Label, labels: Sequence[Label]) -> None:
        dark = is_dark(self.window().palette())  # its own comes later in a change of theme
        for colour in QUOTE_COLOURS if label.layer is Layer.QUOTE else COLOURS:
            picture = swatch(label.layer, colour, dark=dark)
            self.colour.addItem(picture, _colour_words(colour, label, labels), colour)
        self.colour.setCurrentIndex(self.colour.findData(label.colour))
        self.key.addItem(tr("None"), None)
        bearers = {each.key: each for each in labels if each.key and each.name != label.name}
        for key in KEYS:
            other = bearers.get(key)
            now = tr("{key} – now {label}", key=key, label=shown_name(other)) if other else key
            self.key.addItem(now, key)
        self.key.setCurrentIndex(KEYS.index(label.key) + 1 if label.key in KEYS else 0)
        self.parent_label.addItem(tr("None"), None)
        below = {label.name, *descendants(labels, label.name)}
        for other in labels:
            if other.name not in below:
                self.parent_label.addItem(other.name, other.name)
        self.parent_label.setCurrentIndex(max(0, self.parent_label.findData(label.parent)))

    def _ask(self, **values: object) -> None:
        if self._label is not None:
            after = replace(self._label, **values)  # type: ignore[arg-type]
            if after != self._label:
                self.change_asked.emit(after)

    def _ask_parent(self) -> None:
        parent = self.parent_label.currentData()
        if self._label is not None and parent != self._label.parent:
            self.parent_asked.emit(self._label, parent)


class _Description(QPlainTextEdit):
    """A few lines that say when they are left."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.left.emit()


def _colour_words(colour: str, label: Label, labels: Sequence[Label]) -> str:
    others = [x.name for x in labels if x.colour == colour and x.name != label.name]
    words = tr(COLOUR_WORDS[colour])
    if not others:
        return words
    if len(others) == 1:
        return f"{words} – {others[0]}"
    return tr("{colour} – {label} and more", colour=words, label=others[0])
