"""Version, licences, sources."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui import __version__
from gui.look.assets import text
from gui.widgets.dialogs.plain import PlainDialog, plain_label


class AboutDialog(PlainDialog):
    """Says which Sayso this is, and what of it belongs to others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("About Sayso", parent)
        name = plain_label(f"Sayso {__version__}")
        font = name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.4)
        name.setFont(font)
        notice = QPlainTextEdit(text("NOTICE"))
        notice.setReadOnly(True)
        notice.setTabChangesFocus(True)
        notice.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        notice.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        notice.setAccessibleName("Licences and sources")
        column = QVBoxLayout(self)
        column.addWidget(name)
        column.addWidget(plain_label("Reads news and keeps who said what. All of it offline."))
        column.addWidget(plain_label("Apache License 2.0. What others own is named here:"))
        column.addWidget(notice, 1)
        column.addWidget(self.close_button())
        self.resize(780, 520)
