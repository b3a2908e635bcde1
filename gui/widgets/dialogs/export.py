"""What to write to which file, with a look at the first rows."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.domain.errors import UserError
from gui.translation import mark, said, tr
from gui.widgets.dialogs.plain import (
    PlainDialog,
    plain_form,
    plain_label,
    reading_box,
    trouble_label,
)

_BESIDE = 6
_STATUSES = (("accepted", mark("Accepted only")), ("all", mark("Accepted and suggested")))
_STEM = "sayso"
Preview = Callable[[str, str, str], str]


class ExportDialog(PlainDialog):
    """Format, scope, status and path; `export_requested` carries them in this order."""

    export_requested = Signal(str, str, str, Path)

    def __init__(
        self,
        formats: Sequence[tuple[str, str, str, str]],
        scopes: Sequence[tuple[str, str]],
        choices: Mapping[str, str],
        folder: Path,
        preview: Preview,
        parent: QWidget | None = None,
    ) -> None:
        """Ask what to write where.

        Args:
            formats: name, title, extension (".csv") and what it leaves out, of each format.
            scopes: value and words of each scope that there is.
            choices: format, scope, status and folder of the last time, as far as known.
            folder: where the file goes by default.
            preview: format, scope and status -> the first rows as text.
            parent: the window that asks.
        """
        super().__init__(tr("Export"), parent)
        self._extensions = {name: extension for name, _, extension, _ in formats}
        self._leaves_out = {name: left_out for name, _, _, left_out in formats}
        self._preview_of = preview
        titles = [(name, title) for name, title, *_ in formats]
        statuses = [(value, tr(words)) for value, words in _STATUSES]
        self._format = _box("format", tr("Format"), titles, choices)
        self._scope = _box("scope", tr("Scope"), scopes, choices)
        self._status = _box("status", tr("Status"), statuses, choices)
        remembered = Path(choices.get("folder", folder))
        self._path = QLineEdit(str((remembered if remembered.is_dir() else folder) / _STEM))
        self._path.setAccessibleName(tr("File"))
        self._rows = self._preview()
        self._left_out = plain_label("", faint=True)
        self._note = plain_label("", faint=True)
        self._trouble = trouble_label()
        buttons, self._export = self.answer_buttons(tr("E&xport"))
        column = QVBoxLayout(self)
        column.addLayout(self._form())
        column.addWidget(QLabel(tr("First rows")))
        column.addWidget(self._rows, 1)
        column.addWidget(self._left_out)
        column.addWidget(self._note)
        column.addWidget(self._trouble)
        column.addWidget(buttons)
        self.resize(620, 520)
        self._format.currentIndexChanged.connect(lambda _: self._format_changed())
        for box in (self._scope, self._status):
            box.currentIndexChanged.connect(lambda _: self._show_rows())
        self._path.textChanged.connect(lambda _: self._check())
        self._format_changed()

    def path(self) -> Path:
        """Return the file to be written."""
        return Path(self._path.text().strip()).expanduser()

    def accept(self) -> None:
        """Ask for the export, if there is a place for the file."""
        self._check()
        if self._export.isEnabled():
            super().accept()
            values = (box.currentData() for box in (self._format, self._scope, self._status))
            self.export_requested.emit(*values, self.path())

    def _form(self) -> QFormLayout:
        browse = QPushButton(tr("Bro&wse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(_BESIDE)  # not that of the form, which it would take over
        place.addWidget(self._path, 1)
        place.addWidget(browse)
        form = plain_form()
        form.addRow(tr("&Format"), self._format)
        form.addRow(tr("&Documents"), self._scope)
        form.addRow(tr("&Annotations"), self._status)
        label = QLabel(tr("F&ile"))
        label.setBuddy(self._path)
        form.addRow(label, place)
        return form

    def _preview(self) -> QPlainTextEdit:
        rows = reading_box("", tr("First rows"))
        rows.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        rows.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return rows

    def _format_changed(self) -> None:
        name, path = self._format.currentData(), str(self.path())
        known = [end for end in self._extensions.values() if path.endswith(end)]
        stem = path.removesuffix(max(known, key=len, default=""))
        self._path.setText(stem + self._extensions[name])
        left_out = self._leaves_out[name]
        said_of_it = tr("This format leaves out {what}.", what=left_out) if left_out else ""
        self._left_out.setText(said_of_it)
        self._left_out.setVisible(bool(left_out))
        self._show_rows()
        self._check()

    def _show_rows(self) -> None:
        boxes = (self._format, self._scope, self._status)
        try:
            rows = self._preview_of(*(box.currentData() for box in boxes))
        except UserError as error:
            rows = said(error)
        self._rows.setPlainText(rows or tr("Nothing would be written."))

    def _check(self) -> None:
        path, wrong = self.path(), ""
        if not self._path.text().strip() or path.is_dir():
            wrong = tr("Choose a file to write.")
        elif not path.parent.is_dir():
            wrong = tr("There is no folder {folder}.", folder=path.parent)
        self._trouble.setText(wrong)
        self._trouble.setVisible(bool(wrong))
        self._export.setEnabled(not wrong)
        self._note.setText(tr("This file exists and will be replaced."))
        self._note.setVisible(path.is_file())

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export to"),
            str(self.path()),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._path.setText(name)


def _box(
    name: str, spoken: str, entries: Sequence[tuple[str, str]], choices: Mapping[str, str]
) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    for value, words in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(choices.get(name, ""))))
    return box
