"""Rounds through all there is in the window: every dialog, every widget that takes the focus."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTabWidget, QWidget

from gui.translation import tr
from gui.widgets.dialogs.message import show_details
from tests.end_to_end.conftest import Desk

ROLE = QAccessible.Role
QUOTE = "Unfortunately, over"
NAME = "Armenia"

PLAIN_COMMANDS = (
    *("app.preferences", "app.keys", "view.palette", "codebook.edit", "export.run"),
    *("document.edit", "document.removed", "library.restore", "edit.annotator"),
    *(
        "suggestion.accept_all",
        "bookmark.list",
        "view.filter",
        "help.keys",
        "help.about",
        "help.model_card",
    ),
)
ON_A_QUOTE = ("annotation.memo", "speaker.link", "suggestion.accept_same")
ON_A_NAME = ("entity.retype_all", "entity.link_all", "entity.mark_missed", "entity.not_one")
IN_THE_CODEBOOK = ("&New tag…", "&Rename…", "&Merge…", "&Delete…")


def everything_shown(desk: Desk) -> None:
    """Show all that can be shown in the window at once."""
    desk.caret(QUOTE)
    desk.settle()
    for ident in ("bookmark.set", "view.parts", "view.filter_label", "view.history"):
        desk.command(ident)
    desk.window.banner.show_lines(["This library is open for reading only."], "Open &another…")
    desk.command("find.document")
    desk.window.find_bar.open_with("the")
    desk.caret(QUOTE)
    desk.settle()
    desk.command("annotation.overlap")
    desk.settle()


def dialogs(desk: Desk) -> Iterator[tuple[str, QDialog]]:
    """Open every dialog in turn; yield what opened it, and it; close it afterwards."""
    desk.caret("ceasefire")
    desk.command("bookmark.set")  # without any the list of bookmarks does not open
    for ident in PLAIN_COMMANDS:
        yield from _opened(desk, ident, partial(desk.command, ident))
    for words, idents in ((QUOTE, ON_A_QUOTE), (NAME, ON_A_NAME)):
        for ident in idents:
            desk.caret(words)
            desk.settle()
            yield from _opened(desk, ident, partial(desk.command, ident))
    desk.select("ceasefire")
    yield from _opened(desk, "entity.tag", lambda: desk.command("entity.tag"))
    yield from _opened(desk, "failed", lambda: desk.session.failed.emit("It was not done."))
    yield from _opened(desk, "import", lambda: show_details(desk.window, "Done.", ["one", "two"]))
    yield from _in_the_codebook(desk)


def _in_the_codebook(desk: Desk) -> Iterator[tuple[str, QDialog]]:
    desk.select("ceasefire")
    desk.command("tag.apply_1")  # deleting a tag asks where it is in use
    desk.command("codebook.edit")
    (book,) = desk.dialogs()
    for words in IN_THE_CODEBOOK:
        (button,) = [b for b in book.findChildren(QPushButton) if b.text() == tr(words)]
        yield from _opened(desk, words, button.click)
    book.reject()


def _opened(desk: Desk, what: str, act: Callable[[], object]) -> Iterator[tuple[str, QDialog]]:
    before = desk.dialogs()
    act()
    desk.settle()
    fresh = [d for d in desk.dialogs() if d not in before]
    assert len(fresh) == 1, f"{what} opened {fresh}"
    dialog = fresh[0]
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    yield what, dialog
    dialog.reject()
    owner = before[-1] if before else desk.window
    owner.activateWindow()
    desk.qtbot.waitUntil(owner.isActiveWindow)


def pages(dialog: QDialog) -> Iterator[str]:
    """Turn to each page of a dialog; one without pages has one."""
    books = [book for book in dialog.findChildren(QTabWidget) if book.isVisible()]
    if not books:
        yield ""
    for book in books:
        for page in range(book.count()):
            book.setCurrentIndex(page)
            QApplication.processEvents()
            yield book.tabText(page)


def takes_focus(widget: QWidget) -> bool:
    """Tell whether Tab should come to a widget as it is now."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def focusable(top: QWidget) -> list[QWidget]:
    """Return all widgets of a window that Tab should come to."""
    return [w for w in top.findChildren(QWidget) if takes_focus(w) and w.window() is top]


def tabbed(top: QWidget, *, back: bool = False, most: int = 80) -> list[QWidget]:
    """Press Tab, or Shift+Tab, until the focus is where it was first; return the way."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    way: list[QWidget] = []
    for _ in range(most):
        now = QApplication.focusWidget()
        if now is None or (way and now is way[0]):
            break
        way.append(now)
        QTest.keyClick(now, key, modifier)
    return way


def told(widget: QWidget) -> str:
    """Return a widget's class and names, for a message."""
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()!r}"


@dataclass(frozen=True, slots=True)
class Heard:
    """What a screen reader is told of one thing."""

    role: QAccessible.Role
    name: str
    thing: QObject | None
    focusable: bool
    invisible: bool


def heard(top: QWidget) -> list[Heard]:
    """Return what a screen reader finds in a window, from the window down.

    Rows beyond the third of a list are left out: they are made alike, and there can be many.
    """
    # Qt frees an interface with its widget, and tells its wrapper nothing: one that a failed test
    # still holds would be taken for whatever is made in the same place later, and crash there.
    root = QAccessible.queryAccessibleInterface(top)
    assert root is not None
    return list(_heard(root))


def _heard(one: QAccessibleInterface) -> Iterator[Heard]:
    state = one.state()
    yield Heard(
        one.role(), _name_of(one), one.object(), bool(state.focusable), bool(state.invisible)
    )
    listing = one.role() in (ROLE.Table, ROLE.List, ROLE.Tree)
    for place in range(min(one.childCount(), 30) if listing else one.childCount()):
        child = one.child(place)
        if child is not None and child.isValid():
            yield from _heard(child)


def _name_of(one: QAccessibleInterface) -> str:
    """Return what a screen reader calls something; a choice is called by the label beside it."""
    labels = one.relations(QAccessible.RelationFlag.Label)
    names = [label.text(QAccessible.Text.Name) for label, _ in labels]
    return " ".join(filter(None, names)) or one.text(QAccessible.Text.Name)
