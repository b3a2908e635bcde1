"""The editor of the codebook: labels as a tree, and what is kept of the current one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.domain.annotation import Layer
from gui.domain.codebook import Label, Use
from gui.look.theme import is_dark
from gui.translation import mark, tr
from gui.widgets.dialogs.label_form import LabelForm
from gui.widgets.dialogs.plain import PlainDialog, plain_label, trouble_label
from gui.widgets.label_tree import LabelTree
from gui.widgets.splitter import Splitter

_HINT = mark("Alt and arrows move a label · F2 renames · Delete deletes · Ctrl+Z takes back")
Rows = Mapping[Layer, Sequence[tuple[Label, int]]]


class CodebookDialog(PlainDialog):
    """Shows the codebook and asks for changes, each at once; it changes nothing itself.

    Signals:
        add_asked: a new tag is wanted.
        change_asked: a Label as it shall be; its name stays.
        move_asked: a Label, the name to lie below or None, the name to come before or None.
        rename_asked, merge_asked, delete_asked: the Label.
        import_asked, export_asked, undo_asked, redo_asked.
    """

    add_asked = Signal()
    change_asked = Signal(object)
    move_asked = Signal(object, object, object)
    rename_asked = Signal(object)
    merge_asked = Signal(object)
    delete_asked = Signal(object)
    import_asked = Signal()
    export_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Codebook"), parent)
        self.tree = LabelTree(self)
        self.form = LabelForm(self)
        self._said = plain_label("", faint=True)
        self._trouble = trouble_label()
        self._rows: Rows = {}
        self._uses: Mapping[str, Use] = {}
        self._merge = _button(tr("&Merge…"), lambda: self._ask(self.merge_asked))
        self._on_tag = (
            _button(tr("&Rename…"), lambda: self._ask(self.rename_asked)),
            self._merge,
            _button(tr("&Delete…"), lambda: self._ask(self.delete_asked)),
        )
        self._lay_out()
        self.tree.label_chosen.connect(self._show)
        self.tree.move_asked.connect(self.move_asked)
        self.tree.rename_asked.connect(lambda: self._ask(self.rename_asked))
        self.tree.delete_asked.connect(lambda: self._ask(self.delete_asked))
        self.form.change_asked.connect(self.change_asked)
        self.form.parent_asked.connect(
            lambda label, parent: self.move_asked.emit(label, parent, None)
        )
        for keys, signal in (
            (QKeySequence.StandardKey.Undo, self.undo_asked),
            (QKeySequence.StandardKey.Redo, self.redo_asked),
        ):
            for key in QKeySequence.keyBindings(keys):
                QShortcut(key, self).activated.connect(signal)
        self.resize(860, 600)

    def show_labels(self, rows: Rows, uses: Mapping[str, Use]) -> None:
        """Show the labels of each layer with their depths, and how often each tag is used."""
        self._rows, self._uses = rows, uses
        self.tree.show_labels(rows, uses, dark=is_dark(self.palette()))
        self._show(self.tree.current())

    def say(self, words: str) -> None:
        """Say what was done."""
        self._trouble.hide()
        self._said.setText(words or tr(_HINT))

    def say_trouble(self, words: str) -> None:
        """Say why something was not done, and show again what is kept."""
        self._trouble.setText(words)
        self._trouble.show()
        self._show(self.tree.current())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the colours anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._rows:
            self.show_labels(self._rows, self._uses)

    def done(self, result: int) -> None:
        """Keep a description that is still being written."""
        self.form.finish()
        super().done(result)

    def _show(self, label: Label | None) -> None:
        layer = label.layer if label else Layer.TAG
        self.form.show_label(label, [each for each, _ in self._rows.get(layer, ())], self._uses)
        tag = label is not None and label.layer is Layer.TAG
        for button in self._on_tag:
            button.setEnabled(tag)
        self._merge.setEnabled(tag and len(self._rows.get(Layer.TAG, ())) > 1)

    def _ask(self, signal: SignalInstance) -> None:
        label = self.tree.current()
        if label is None:
            return
        if label.layer is not Layer.TAG:
            self.say_trouble(
                tr("Only tags can be renamed, merged or deleted; the other names are fixed.")
            )
            return
        self.form.finish()
        signal.emit(label)

    def _lay_out(self) -> None:
        self._said.setText(tr(_HINT))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.tree, 1)
        column.addLayout(_row(_button(tr("&New tag…"), self.add_asked.emit), *self._on_tag))
        panes = Splitter()
        panes.addWidget(left)
        panes.addWidget(self.form)
        panes.setStretchFactor(0, 1)
        foot = _row(
            _button(tr("&Import…"), self.import_asked.emit),
            _button(tr("&Export…"), self.export_asked.emit),
        )
        close = self.close_button()
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.addWidget(panes, 1)
        whole.addWidget(self._trouble)
        whole.addWidget(self._said)
        whole.addLayout(foot)


def _button(words: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: act())
    return button


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
