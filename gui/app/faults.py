"""What a person is told when an act, or the program, fails."""

import logging
import sys
from types import TracebackType

from PySide6.QtWidgets import QMessageBox

from gui.domain.errors import UserError
from gui.translation import said, tr
from gui.widgets.main_window import MainWindow

log = logging.getLogger(__name__)


def say(window: MainWindow | None, message: str) -> QMessageBox:
    """Show a sentence that the person must see."""
    from gui.widgets.dialogs.message import show_error

    return show_error(window, message)


def catch_faults(window: MainWindow) -> None:
    """Log what nobody caught and say so once; the program goes on."""
    telling = False

    def told(_answer: int) -> None:
        nonlocal telling
        telling = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal telling
        log.critical("fault", exc_info=(kind, error, trace))
        if telling:
            return  # a fault in painting comes back with each frame
        message = (
            said(error)
            if isinstance(error, UserError)
            else tr(
                "Sayso made a mistake; what you did before is saved. "
                "Help > Copy diagnostics copies what is needed to report it."
            )
        )
        telling = True
        say(window, message).finished.connect(told)

    sys.excepthook = hook
