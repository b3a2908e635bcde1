"""Writing a note: on an annotation, a document or a bookmark."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.translation import tr
from gui.widgets.dialogs.plain import PlainDialog, plain_label


class MemoDialog(PlainDialog):
    """A field for the note; `saved` carries it, empty to take it away. Ctrl+Enter saves."""

    saved = Signal(str)

    def __init__(self, note: str, words: str = "", parent: QWidget | None = None) -> None:
        """Show a note.

        Args:
            note: the note so far.
            words: what the note is on, as it is shown.
            parent: the window over which to stand.
        """
        super().__init__(tr("Memo"), parent)
        self._note = QPlainTextEdit(note)
        self._note.setTabChangesFocus(True)
        self._note.setAccessibleName(tr("Memo"))
        self._note.selectAll()
        buttons, _ = self.answer_buttons(tr("&Save"))
        hint = plain_label(tr("Ctrl+Enter saves."), faint=True)
        column = QVBoxLayout(self)
        if words:
            column.addWidget(plain_label(tr("On “{words}”", words=words)))
        column.addWidget(self._note, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)
        self.accepted.connect(lambda: self.saved.emit(self._note.toPlainText().strip()))
        self.resize(440, 240)
        self._note.setFocus()
