"""The window's words in the person's language: Qt's translations, without a class around them.

The texts are found in the source by `python -m resources.translations.update`: write them out as
the first argument. Values come in by name after the translation: `tr("Open {title}", title=it)`.
"""

from PySide6.QtCore import QCoreApplication

from gui.domain.errors import UserError
from gui.domain.message import Message, mark

__all__ = ["CONTEXT", "mark", "said", "tr", "trn"]
CONTEXT = "sayso"
"""All texts stand in one context, so that each is translated once."""


def tr(text: str, /, **values: object) -> str:
    """Return a text in the window's language, with the values put in."""
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**values) if values else found


def trn(text: str, number: int, /, **values: object) -> str:
    """Return a text that counts: "%Ln quote(s)" becomes "1 quote", "2 quotes"."""
    found = QCoreApplication.translate(CONTEXT, text, None, number)
    return found.format(**values) if values else found


def said(message: Message | UserError) -> str:
    """Return what a room without Qt says, in the window's language."""
    if isinstance(message, UserError):
        message = message.message
    values = {
        name: said(value) if isinstance(value, Message | UserError) else value
        for name, value in message.values.items()
    }
    return tr(message.text, **values)
