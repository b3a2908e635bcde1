"""The codebook: opening its editor, and what follows it: keys, colours, names in the menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.domain.annotation import Layer
from gui.domain.codebook import KEYS
from gui.domain.edits import Change
from gui.session.session import Session
from gui.translation import tr
from gui.widgets.actions import Reason
from gui.widgets.main_window import MainWindow


class CodebookHandler(QObject):
    """Keeps the window in step with the codebook of the open library."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        session.library_opened.connect(lambda _library: self._show())
        session.changed.connect(self._follow)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {"codebook.edit": self._edit}

    def reasons(self) -> dict[str, Reason]:
        """Return why the commands cannot act now, by command id."""
        return {"codebook.edit": self._why_not}

    def _why_not(self) -> str:
        if not self._session.has_library:
            return tr("Open a library first.")
        return (
            tr("This library is open for reading only.") if self._session.library.read_only else ""
        )

    def _follow(self, change: Change) -> None:
        if change.codebook:
            self._show()

    def _show(self) -> None:
        labels = self._session.library.codebook.labels()
        names = {label.key: label.name for label in labels if label.layer is Layer.TAG}
        for digit in KEYS:
            # An ampersand in a name is no mnemonic.
            name = names.get(digit, tr("No tag {digit}", digit=digit)).replace("&", "&&")
            self._window.actions_by_id[f"tag.apply_{digit}"].setText(f"&{digit}  {name}")
        self._window.annotations.set_labels(labels)
        self._window.reader.set_labels(labels)
        self._window.stack.set_labels(labels)

    def _edit(self) -> None:
        from gui.widgets.dialogs.codebook import CodebookDialog
        from gui.widgets.handlers.codebook_editor import CodebookEditor

        dialog = CodebookDialog(self._window)
        CodebookEditor(self._session, dialog)
        dialog.open()
