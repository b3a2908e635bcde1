"""The table of annotations with its filter."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from gui.models.annotations import AnnotationColumn, AnnotationFilter, AnnotationTable
from gui.widgets.row_table import RowTable


class AnnotationPanel(QWidget):
    """Lists the annotations of the open document; making a row current chooses it."""

    annotation_chosen = Signal(int)
    reader_requested = Signal()
    filter_changed = Signal(AnnotationFilter)
    speaker_entered = Signal(int, str)
    label_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: AnnotationTable | None = None
        self._current: int | None = None
        self._actors: Callable[[str], list[str]] = lambda _: []
        self.view = RowTable()
        self.view.setObjectName("annotations")
        self.view.setAccessibleName("Annotations")
        self.view.row_chosen.connect(self._choose)
        self.view.row_entered.connect(lambda _: self.reader_requested.emit())
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)

    def set_model(self, model: AnnotationTable) -> None:
        """Show these annotations."""
        self._model = model
        self.view.setModel(model)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(AnnotationColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._restore_current)
        model.speaker_entered.connect(self.speaker_entered)
        model.label_chosen.connect(self.label_chosen)

    def set_actor_source(self, source: Callable[[str], list[str]]) -> None:
        """Say where names for the type-ahead come from: what is typed -> names."""
        self._actors = source

    def show_current(self, annotation: int | None) -> None:
        """Make an annotation's row current without choosing it again."""
        self._current = annotation
        self._restore_current()

    def _restore_current(self) -> None:
        if self._model is not None:
            row = -1 if self._current is None else self._model.row_of(self._current)
            self.view.make_current(row)

    def _choose(self, row: int) -> None:
        if self._model is not None:
            self._current = self._model.annotation_at(row).id
            self.annotation_chosen.emit(self._current)
