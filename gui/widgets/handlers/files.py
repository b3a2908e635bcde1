"""Libraries, import, export, copies: the File menu."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from gui.domain.errors import UserError
from gui.session.exporting import Exporting, ExportRequest, Scope, exported_rows
from gui.session.importing import Importing, Summary
from gui.session.preferences import Preferences
from gui.session.samples import sample_paths
from gui.session.session import Session
from gui.store.copies import Copy, listed, restore
from gui.store.library import Library
from gui.translation import mark, said, tr
from gui.widgets.main_window import MainWindow

if TYPE_CHECKING:
    pass

LIBRARY_SUFFIX = ".sqlite"
_LIBRARIES = mark("Sayso libraries ({pattern});;All files (*)")
_ARTICLES = mark("Articles (*.txt *.text *.md *.jsonl *.csv);;All files (*)")
_PREVIEW_ROWS = 5


class FilesHandler(QObject):
    """What brings files in and out."""

    def __init__(self, session: Session, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._path: Path | None = None
        self._importing = Importing(session, self)
        self._exporting = Exporting(session, self)
        session.library_opened.connect(self._show_library)
        session.library_closed.connect(lambda: window.setWindowTitle("Sayso"))
        window.banner.action_requested.connect(self._try_again)
        self._importing.finished.connect(self._imported)
        for dropped in (window.reader.files_dropped, window.documents.files_dropped):
            dropped.connect(self._dropped)
        window.documents.import_requested.connect(self._ask_import)
        window.documents.open_requested.connect(self._ask_open)
        window.documents.new_requested.connect(self._ask_new)
        window.documents.samples_requested.connect(self._add_samples)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the handlers by command id."""
        return {
            "library.new": self._ask_new,
            "library.open": self._ask_open,
            "library.samples": self._add_samples,
            "library.restore": self._ask_restore,
            "library.saved": self._say_saved,
            "document.import": self._ask_import,
            "export.run": self._ask_export,
            "app.quit": self._quit,
        }

    def open_path(self, path: Path, *, new: bool = False) -> None:
        """Open or make a library; on failure say why and keep the present one."""
        try:
            self._session.open_library(path, new=new)
        except UserError as error:
            self._say(error)

    def _say(self, error: UserError) -> None:
        from gui.widgets.dialogs.message import show_error

        show_error(self._window, said(error))

    def _show_lines(self, headline: str, lines: Sequence[str]) -> None:
        from gui.widgets.dialogs.message import show_details

        show_details(self._window, headline, lines)

    def _show_library(self, library: Library) -> None:
        self._path = library.path
        self._window.setWindowTitle(f"{library.path.stem} – Sayso")
        reasons = [library.reason] if library.read_only and library.reason else []
        action = tr("Try again") if reasons else ""
        self._window.banner.show_lines([said(one) for one in (*reasons, *library.notices)], action)
        self._window.documents.set_read_only(library.read_only)

    def _try_again(self) -> None:
        """Open the library anew: what hindered writing may be gone."""
        if self._path is not None:
            self._session.close_library()
            self.open_path(self._path)

    def _quit(self) -> None:
        self._window.close()

    def _ask_new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("New library"),
            str(self._folder() / f"library{LIBRARY_SUFFIX}"),
            _library_files(),
        )
        if name:
            self.open_path(Path(name), new=True)

    def _ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open library"), str(self._folder()), _library_files()
        )
        if name:
            self.open_path(Path(name))

    def _folder(self) -> Path:
        return self._session.library.path.parent if self._session.has_library else Path.home()

    def _ask_import(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Import articles"), str(Path.home()), tr(_ARTICLES)
        )
        if names:
            self._importing.import_files([Path(name) for name in names])

    def _dropped(self, paths: Sequence[Path]) -> None:
        libraries = [path for path in paths if path.suffix == LIBRARY_SUFFIX]
        if libraries:
            self.open_path(libraries[0])
        else:
            self._importing.import_files(paths)

    def _add_samples(self) -> None:
        self._importing.import_files(sample_paths(), command="library.samples")

    def _imported(self, summary: Summary) -> None:
        lines = (*summary.refused, *summary.skipped, *summary.notices)
        if lines:
            self._show_lines(summary.headline, lines)

    def _say_saved(self) -> None:
        self._session.noticed.emit(tr("All saved: every act is kept the moment it is made."))

    def _ask_restore(self) -> None:
        from gui.widgets.dialogs.copies import CopiesDialog

        path = self._session.library.path
        dialog = CopiesDialog(listed(path), parent=self._window)
        dialog.restore_requested.connect(lambda copy: self._restore(path, copy))
        dialog.open()

    def _restore(self, path: Path, copy: Copy) -> None:
        from gui.widgets.dialogs.copies import described

        self._session.close_library()
        try:
            restore(path, copy.path)
        except UserError as error:
            notice = None
            self._say(error)
        else:
            notice = tr(
                "The state of {moment} is back; the later one is kept too.",
                moment=described(copy)[0],
            )
        self.open_path(path)
        if notice:
            self._session.noticed.emit(notice)

    def _ask_export(self) -> None:
        from gui.exchange.export import FORMATS
        from gui.widgets.dialogs.export import ExportDialog

        words = self._window.documents.words()
        document = self._session.document
        dialog = ExportDialog(
            formats=[
                (f.name, tr(f.title), f.extension, tr(f.leaves_out)) for f in FORMATS.values()
            ],
            scopes=self._scopes(words, has_document=document is not None),
            choices=self._preferences.value.export,
            folder=self._folder(),
            preview=lambda name, scope, status: self._preview(name, scope, status, words),
            parent=self._window,
        )
        dialog.export_requested.connect(
            lambda name, scope, status, out: self._export(name, scope, status, out, words)
        )
        dialog.open()

    def _scopes(self, words: str, *, has_document: bool) -> list[tuple[str, str]]:
        scopes = [(Scope.DOCUMENT.value, tr("This document"))] if has_document else []
        scopes.append((Scope.ALL.value, tr("All documents")))
        if words:
            scopes.append((Scope.SEARCH.value, tr("Search result: {words}", words=words)))
        return scopes

    def _preview(self, name: str, scope: str, status: str, words: str) -> str:
        from gui.exchange.export import preview

        documents = self._exporting.documents(Scope(scope), words)
        rows = exported_rows(self._session.library, documents[:_PREVIEW_ROWS])
        return preview(name, rows, status)

    def _export(self, name: str, scope: str, status: str, out: Path, words: str) -> None:
        choices = {"format": name, "scope": scope, "status": status, "folder": str(out.parent)}
        self._preferences.change(replace(self._preferences.value, export=choices))
        self._exporting.export(ExportRequest(name, Scope(scope), status, out, words))


def _library_files() -> str:
    return tr(_LIBRARIES, pattern=f"*{LIBRARY_SUFFIX}")
