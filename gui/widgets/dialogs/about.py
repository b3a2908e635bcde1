"""Version, licences, sources."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gui import __version__
from gui.look.assets import text
from gui.models.suggestion_words import maker
from gui.session.detector_in_use import stands_in
from gui.translation import tr
from gui.widgets.dialogs.plain import PlainDialog, plain_label, reading_box

_BESIDE = 90
"""Pixels beside the lines of the notice: margins, edges and the scroll bar."""


class AboutDialog(PlainDialog):
    """Says which Sayso and which detector this is, and what of it belongs to others.

    Signals:
        card_requested: the model card is wanted.
    """

    card_requested = Signal()

    def __init__(self, origin: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("About Sayso"), parent)
        name = plain_label(f"Sayso {__version__}")
        font = name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.4)
        name.setFont(font)
        notice = reading_box(text("NOTICE"), tr("Licences and sources"))
        notice.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        notice.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column = QVBoxLayout(self)
        column.addWidget(name)
        column.addWidget(plain_label(tr("Reads news and keeps who said what. All of it offline.")))
        column.addWidget(plain_label(_detector(origin)))
        column.addWidget(
            plain_label(
                tr(
                    "Apache License 2.0. What others own is named here, the data that the model "
                    "was trained on included:"
                )
            )
        )
        column.addWidget(notice, 1)
        buttons = self.close_button()
        card = buttons.addButton(tr("&Model card"), QDialogButtonBox.ButtonRole.ActionRole)
        card.clicked.connect(self.card_requested)
        card.setAutoDefault(False)
        column.addWidget(buttons)
        longest = max(map(len, notice.toPlainText().splitlines()))
        self.resize(notice.fontMetrics().horizontalAdvance("m" * longest) + _BESIDE, 520)


def _detector(origin: str) -> str:
    if stands_in(origin):
        return tr(
            "Suggestions by {detector}: the files of the model are missing.", detector=maker(origin)
        )
    return tr(
        "Suggestions by {detector}, a small model trained for Sayso, and by rule.",
        detector=maker(origin),
    )
