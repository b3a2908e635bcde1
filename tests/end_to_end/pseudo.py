"""A language that marks what was translated, and a walk that finds what was not."""

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from gui.look.languages import languages

LONGER = 0.4
"""So much longer than English other languages get."""
ROWS = 150
_PLACE = re.compile(r"(\{\w+\}|%Ln|%n|%\d)")
_ROLE = Qt.ItemDataRole
_TOLD = (
    *(_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.StatusTipRole),
    *(_ROLE.AccessibleTextRole, _ROLE.AccessibleDescriptionRole),
)
_DATA = (
    *("Sayso", "PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "DATE"),
    *("WORK_OF_ART", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"),
    *("rules 2", "Aa", *languages().values(), "JSONL", "CSV", "sqlite", "txt"),
)
"""Names that are the same in every language; what else the library holds is in Cyrillic."""
_FILES = ("Licences and sources", "First rows")
"""Boxes, by name, that show a file as it is."""

_SAID: dict[type[QWidget], tuple[str, ...]] = {
    QWidget: ("accessibleName", "accessibleDescription", "toolTip", "statusTip", "windowTitle"),
    QMessageBox: ("text", "informativeText"),
    QLabel: ("text",),
    QAbstractButton: ("text",),
    QLineEdit: ("placeholderText",),
    QPlainTextEdit: ("placeholderText",),
    QGroupBox: ("title",),
    QMenu: ("title",),
}


class Pseudo(QTranslator):
    """Marks each stretch of a text of its own, so that values put in stand outside the marks."""

    def isEmpty(self) -> bool:
        """Have an answer to everything."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text marked, and longer."""
        pieces = [f"⟦{p}⟧" if _has_letters(p) else p for p in _PLACE.split(source)]
        return "".join(pieces) + "·" * round(LONGER * len(source))


def _has_letters(piece: str) -> bool:
    return not _PLACE.fullmatch(piece) and any(letter.isalpha() for letter in piece)


def plain_words(text: str) -> list[str]:
    """Return the words of two or more Latin letters that stand outside the marks."""
    text = html.unescape(re.sub(r"</?(div|br|p)/?>", " ", text))
    for name in _DATA:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    text = re.sub(r"\S*/\S*", " ", text)
    depth, outside = 0, []
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        outside.append(letter if not depth else " ")
    return re.findall(r"[A-Za-z]{2,}", "".join(outside))


def untranslated(top: QWidget) -> Iterator[str]:
    """Find what a widget and all within it say in plain English."""
    for widget in (top, *top.findChildren(QWidget)):
        for what, text in texts(widget):
            if plain_words(text):
                yield f"{type(widget).__name__} {widget.objectName()!r} {what}: {text!r}"
    for action in top.findChildren(QAction):
        for what in ("text", "toolTip", "statusTip", "iconText"):
            text = str(getattr(action, what)())
            if plain_words(text):
                yield f"action {action.objectName()!r} {what}: {text!r}"


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Return all that a widget says by itself, each with what it is."""
    for kind, attributes in _SAID.items():
        if isinstance(widget, kind):
            for what in attributes:
                yield what, str(getattr(widget, what)())
    if isinstance(widget, QPlainTextEdit) and widget.isReadOnly() and not _is_file(widget):
        yield "text", widget.toPlainText()
    elif isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(place)) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget.model()) if widget.model() else ()


def _is_file(box: QPlainTextEdit) -> bool:
    return any(name in box.accessibleName() for name in _FILES)


def _cells(
    model: QAbstractItemModel, parent: QModelIndex | None = None
) -> Iterator[tuple[str, str]]:
    top = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(columns):
        for role in _TOLD:
            header = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield f"header {column} {role.name}", header if isinstance(header, str) else ""
        for row in range(min(model.rowCount(top), ROWS)):
            index = model.index(row, column, top)
            for role in _TOLD:
                said = index.data(role)
                yield f"cell {row} {column} {role.name}", said if isinstance(said, str) else ""
            if not column and model.rowCount(index):
                yield from _cells(model, index)
