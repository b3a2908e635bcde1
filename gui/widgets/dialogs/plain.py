"""What all dialogs share: a title, a life that ends with closing, a row of buttons."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_LEAST_WIDTH = 400
_FRAME = QSize(24, 48)
"""What the window manager may put around a dialog, and a little of the window behind it."""
_LABEL_GAP = 12
_STANDARD = QDialogButtonBox.StandardButton


class PlainDialog(QDialog):
    """A dialog that goes away when it is closed; use `open()` and its signals."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._fitted = False

    def showEvent(self, event: QShowEvent) -> None:
        """Stay within the screen; what has no room there, as on a magnified one, scrolls."""
        super().showEvent(event)
        if not self._fitted:
            self._fitted = True
            self._fit(self._room())

    def event(self, event: QEvent) -> bool:
        """Grow with words that need more lines than before."""
        asks = event.type() == QEvent.Type.LayoutRequest  # another event may delete the dialog
        done = super().event(event)
        layout = self.layout() if asks and self._fitted else None
        if layout is not None:
            high = min(least_size(layout, self.width()).height(), self._room().height())
            self.resize(self.size().expandedTo(QSize(0, high)))
        return done

    def _room(self) -> QSize:
        return self.screen().availableSize() - _FRAME

    def _fit(self, room: QSize) -> None:
        self.setMinimumWidth(min(self.minimumWidth(), room.width()))
        layout = self.layout()
        if layout is None:
            return
        least = least_size(layout, self.width())
        self.resize(self.size().expandedTo(least))
        if least.width() > room.width() or least.height() > room.height():
            focus, page, area = self.focusWidget(), _Page(), QScrollArea()
            page.setLayout(layout)
            area.setWidget(page)
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            whole = QVBoxLayout(self)
            whole.setContentsMargins(0, 0, 0, 0)
            whole.addWidget(area)
            whole.activate()
            if focus is not None:
                focus.setFocus()
        self.resize(self.size().boundedTo(room))

    def answer_buttons(
        self, accept: str, *, leave: QDialogButtonBox.StandardButton = _STANDARD.Cancel
    ) -> tuple[QDialogButtonBox, QPushButton]:
        """Make a row with the button that accepts (Enter) and the one that leaves (Esc)."""
        # The box makes its accepting button the default one when it is shown; told to be it any
        # earlier, outside the dialog, the button would not be.
        box = QDialogButtonBox()
        button = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(leave)
        leave_out_icons(box.buttons())
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box, button

    def close_button(self) -> QDialogButtonBox:
        """Make a row with only Close."""
        box = QDialogButtonBox(_STANDARD.Close)
        leave_out_icons(box.buttons())
        box.rejected.connect(self.reject)
        return box


class _Page(QWidget):
    """What is scrolled: as high as its wrapped words need."""

    def minimumSizeHint(self) -> QSize:
        """Ask for the height at the present width."""
        layout = self.layout()
        return least_size(layout, self.width()) if layout else super().minimumSizeHint()


def least_size(layout: QLayout, width: int) -> QSize:
    """Return the least size of a layout, at least so wide; its own leaves out that words wrap."""
    least = layout.minimumSize()
    if layout.hasHeightForWidth():
        wide = max(width, least.width())
        least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(wide)))
    return least


def leave_out_icons(buttons: Iterable[QAbstractButton]) -> None:
    """Show words alone: some platforms put a picture of their own on a standard button."""
    for button in buttons:
        button.setIcon(QIcon())


def plain_label(words: str, *, faint: bool = False) -> QLabel:
    """Make a label that wraps and never reads its words as markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if faint:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def plain_form() -> QFormLayout:
    """Make rows of a label and a field that grows."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(_LABEL_GAP)
    return form


def trouble_label() -> QLabel:
    """Make the label that says what is wrong with an entry; hidden while nothing is."""
    label = plain_label("")
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    label.hide()
    return label


def reading_box(words: str, name: str) -> QPlainTextEdit:
    """Make a box of words that can be read, selected and copied, by keyboard too."""
    box = QPlainTextEdit(words)
    box.setReadOnly(True)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setTabChangesFocus(True)
    box.setAccessibleName(name)
    return box
