"""Correcting what is known of a document."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.domain.document import Details
from gui.domain.errors import UserError
from gui.translation import mark, said, tr
from gui.widgets.dialogs.plain import PlainDialog, plain_form, plain_label, trouble_label

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DATE_LENGTH = len("2020-11-11")
_FIELDS = (
    ("title", mark("&Title"), ""),
    ("published", mark("&Date"), "2020-11-11"),
    ("byline", mark("&Byline"), mark("Who wrote it")),
    ("outlet", mark("&Outlet"), mark("Who published it")),
    ("url", mark("&Address"), "https://…"),
    ("language", mark("&Language"), "en"),
)


class DetailsDialog(PlainDialog):
    """Fields for title, date, byline, outlet, address and language; `saved` carries Details."""

    saved = Signal(Details)

    def __init__(self, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(tr("Document details"), parent)
        self._details = details
        self._fields: dict[str, QLineEdit] = {}
        form = plain_form()
        for name, words, hint in _FIELDS:
            label = tr(words)
            field = QLineEdit(getattr(details, name) or "")
            field.setObjectName(name)
            field.setPlaceholderText(tr(hint))
            field.setAccessibleName(label.replace("&", ""))
            field.setCursorPosition(0)
            form.addRow(label, field)
            self._fields[name] = field
        self._trouble = trouble_label()
        buttons, _ = self.answer_buttons(tr("&Save"))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(plain_label(tr("The text itself never changes."), faint=True))
        column.addWidget(self._trouble)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(540)

    def trouble(self) -> str:
        """Return what is wrong with the entries, as it is shown; empty if nothing is."""
        return self._trouble.text()

    def accept(self) -> None:
        """Save if all entries can be read; else say which one cannot, and go there."""
        try:
            after = self._read()
        except UserError as error:
            self._trouble.setText(said(error))
            self._trouble.show()
            return
        super().accept()
        if after != self._details:
            self.saved.emit(after)

    def _read(self) -> Details:
        values = {name: self._text(name) or None for name in self._fields}
        values["published"] = self._checked("published", iso_date)
        values["language"] = self._checked("language", language_code)
        return replace(self._details, **values)  # type: ignore[arg-type]

    def _text(self, name: str) -> str:
        return " ".join(self._fields[name].text().split())

    def _checked(self, name: str, read: Callable[[str], str | None]) -> str | None:
        try:
            return read(self._text(name))
        except UserError:
            self._fields[name].setFocus()
            self._fields[name].selectAll()
            raise


def iso_date(typed: str) -> str | None:
    """Return a typed date or date-time as ISO 8601; None for an empty one.

    Raises:
        UserError: if it cannot be read.
    """
    if not typed:
        return None
    try:
        if len(typed) <= _DATE_LENGTH:
            return date.fromisoformat(typed).isoformat()
        return datetime.fromisoformat(typed).isoformat()
    except ValueError:
        raise UserError("Write the date as year-month-day, such as 2020-11-11.") from None


def language_code(typed: str) -> str | None:
    """Return a typed language code; None for an empty one.

    Raises:
        UserError: if it is no code.
    """
    if not typed:
        return None
    head, dash, tail = typed.partition("-")
    code = head.lower() + dash + tail
    if not _LANGUAGE.fullmatch(code):
        raise UserError("Write the language as its code, such as en, de or ar.")
    return code
