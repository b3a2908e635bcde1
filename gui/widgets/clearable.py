"""Buttons in fields, such as the one that empties it."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from gui.translation import tr


def make_clearable(field: QLineEdit) -> None:
    """Give a field a button that empties it, and the button a name: Qt leaves it without one."""
    field.setClearButtonEnabled(True)
    name_buttons(field, tr("Empty the field"))


def name_buttons(field: QLineEdit, name: str) -> None:
    """Name the buttons in a field that have no name yet."""
    for button in field.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(name)
