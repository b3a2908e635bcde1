"""The line under the table: how many annotations it lists, and how many are out of sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.domain.visibility import Hidden
from gui.models.wording import figure
from gui.translation import tr, trn
from gui.widgets.elided_label import ElidedLabel


class CountLine(QWidget):
    """Says what is listed; a second line, where weak suggestions are hidden, offers to show them.

    Signals:
        weak_requested: the hidden weak suggestions are wanted.
    """

    weak_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hidden = Hidden()
        self._rows = QLabel()
        self._beside = ElidedLabel()
        self._beside.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._beside.setToolTip(tr("Types and layers that are not shown: View > Entity types"))
        self._beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._beside.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._weak = QToolButton()
        self._weak.setObjectName("hidden_weak")
        self._weak.setAutoRaise(True)
        self._weak.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._weak.setToolTip(tr("Show them; View > Suggestions hides them again"))
        self._weak.clicked.connect(self.weak_requested)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 0)
        line.addWidget(self._rows)
        line.addWidget(self._beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._weak, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_hidden(Hidden())

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (self._weak,)

    def show_rows(self, rows: int, total: int) -> None:
        """Say how many of how many annotations in sight are listed."""
        some = tr(
            "{rows} of {total} listed, {hidden} filtered out",
            rows=figure(rows),
            total=figure(total),
            hidden=figure(total - rows),
        )
        said = trn("%Ln annotation(s)", total) if rows == total else some
        self._rows.setText(said if total else "")

    def show_hidden(self, hidden: Hidden) -> None:
        """Say how many annotations are out of sight."""
        self.hidden = hidden
        self._weak.setText(trn("%Ln weaker suggestion(s) hidden", hidden.weak))
        self._weak.setVisible(bool(hidden.weak))
        beside = hidden.types + hidden.layers
        self._beside.setText(trn("%Ln of hidden types", beside) if beside else "")
