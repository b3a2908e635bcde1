"""The list of documents with its search field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from gui.models.documents import DocumentColumn, DocumentTable
from gui.widgets.row_table import RowTable


class DocumentPanel(QWidget):
    """Lists documents; making a row current chooses that document."""

    document_chosen = Signal(int)
    reader_requested = Signal()
    search_changed = Signal(str)
    samples_requested = Signal()
    import_requested = Signal()
    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: DocumentTable | None = None
        self._current: int | None = None
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setAccessibleName("Search all documents")
        self.search.setPlaceholderText("Search all documents")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.search_changed)
        self.view = RowTable()
        self.view.setObjectName("documents")
        self.view.setAccessibleName("Documents")
        self.view.row_chosen.connect(self._choose)
        self.view.row_entered.connect(lambda _: self.reader_requested.emit())
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.view)

    def set_model(self, model: DocumentTable) -> None:
        """Show these documents."""
        self._model = model
        self.view.setModel(model)
        self.view.setSortingEnabled(True)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(DocumentColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._restore_current)

    def show_current(self, document: int | None) -> None:
        """Make a document's row current without choosing it again."""
        self._current = document
        self._restore_current()

    def _restore_current(self) -> None:
        if self._model is not None:
            row = -1 if self._current is None else self._model.row_of(self._current)
            self.view.make_current(row)

    def _choose(self, row: int) -> None:
        if self._model is not None:
            self._current = self._model.id_at(row)
            self.document_chosen.emit(self._current)
