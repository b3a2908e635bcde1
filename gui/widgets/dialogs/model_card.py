"""How well the detector does, on what it was trained, and where it fails."""

from PySide6.QtGui import QTextFrameFormat, QTextTable
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from gui.look.assets import text
from gui.models.suggestion_words import maker
from gui.session.detector_in_use import stands_in
from gui.translation import mark, tr
from gui.widgets.dialogs.plain import PlainDialog, plain_label

_CELL = 5
_NONE = mark("No model card came with this installation.")


class ModelCardDialog(PlainDialog):
    """Shows the card that comes with the model, and says which detector is in use."""

    def __init__(self, origin: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model card"), parent)
        card = QTextBrowser()
        card.setMarkdown(_card())
        _calm_tables(card)
        card.setOpenLinks(False)
        card.setTabChangesFocus(True)
        card.setAccessibleName(tr("Model card"))
        column = QVBoxLayout(self)
        column.addWidget(plain_label(_in_use(origin)))
        column.addWidget(card, 1)
        column.addWidget(self.close_button())
        self.resize(860, 640)
        card.setFocus()


def _calm_tables(card: QTextBrowser) -> None:
    """Draw tables with the quiet lines of the window, and with room around the words."""
    for frame in card.document().rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format()
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderBrush(card.palette().dark())
            look.setBorderCollapse(True)
            look.setCellPadding(_CELL)
            frame.setFormat(look)


def _in_use(origin: str) -> str:
    if stands_in(origin):
        return tr(
            "In use: {detector}. The files of the model, which this card is about, are missing.",
            detector=maker(origin),
        )
    return tr("In use: {detector}.", detector=maker(origin))


def _card() -> str:
    try:
        return text("models/card.md")
    except OSError:
        return tr(_NONE)
