"""Menus that depend on where and when: context menus and the recent libraries."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from gui.commands import Menu
from gui.session.preferences import Preferences
from gui.translation import tr
from gui.widgets.main_window import MainWindow

_READER = (
    "quote.tag", "quote.content", "quote.source", "quote.cue", "quote.kind", "speaker.link",
    "speaker.inherit", "speaker.inherit_all", None,
    "quote.piece_order", "quote.split", "quote.merge", "quote.source_from_entity",
    "entity.from_source", "annotation.overlap", "view.parts", None,
    "entity.tag", *(f"tag.apply_{digit}" for digit in "123456789"),
    "annotation.memo", "annotation.start", "annotation.end", None,
    "suggestion.accept", "suggestion.reject", "annotation.delete",
    "suggestion.next", "suggestion.previous",
    "suggestion.accept_same", "suggestion.reject_same", "entity.retype_all", "entity.link_all",
    "entity.mark_missed", "entity.not_one", None,
    "select.sentence", "select.quotation", "edit.copy",
)  # fmt: skip
_ANNOTATIONS = (
    "suggestion.accept", "suggestion.reject", "annotation.delete", None,
    "speaker.link", "speaker.inherit", "quote.kind", "view.parts", "annotation.memo", None,
    "suggestion.accept_all", "suggestion.reject_all", "suggestion.accept_same",
    "suggestion.reject_same", "entity.retype_all", "entity.link_all", "entity.mark_missed",
    "entity.not_one",
)  # fmt: skip
_DOCUMENTS = (
    "document.state", "document.edit", "document.detect", None, "document.remove",
    "document.removed", None, "document.import", "export.run",
)  # fmt: skip


class MenusHandler(QObject):
    """Opens the context menus, which repeat the commands of the menu bar, and fills the list of
    recent libraries when it is looked at."""

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        open_library: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._open = open_library
        window.reader.menu_requested.connect(lambda place: self._pop_up(_READER, place))
        window.documents.menu_requested.connect(lambda place: self._pop_up(_DOCUMENTS, place))
        window.annotations.menu_requested.connect(lambda place: self._pop_up(_ANNOTATIONS, place))
        self._recent = QMenu(tr("Recent li&braries"), window)
        self._recent.setAccessibleName(self._recent.title().replace("&", ""))
        files = window.menus[Menu.FILE]
        files.insertMenu(window.actions_by_id["document.import"], self._recent)
        files.insertSeparator(window.actions_by_id["document.import"])
        self._recent.aboutToShow.connect(self._fill_recent)

    def _pop_up(self, idents: tuple[str | None, ...], place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window.actions_by_id.add_to(menu, idents)
        self._window.actions_by_id.follow(menu)
        menu.popup(place)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for number, path in enumerate(self._preferences.value.recent, 1):
            # An ampersand in a file's name is no mnemonic.
            action = self._recent.addAction(f"&{number}  {path.replace('&', '&&')}")
            action.setEnabled(Path(path).exists())
            action.triggered.connect(lambda _checked=False, p=path: self._open(Path(p)))
        if self._recent.isEmpty():
            self._recent.addAction(tr("None yet")).setEnabled(False)
