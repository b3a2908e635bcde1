"""The states that the gallery shows, each set at a real window by what a person does there."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from gui.domain.annotation import Layer
from gui.session.jobs import Job
from gui.session.preferences import Preferences
from gui.session.tagging import Tagging
from gui.translation import tr
from gui.widgets.dialogs.filter_picker import FilterPicker
from gui.widgets.dialogs.memo import MemoDialog
from tests.end_to_end.conftest import CTRL, PLAIN, SHIFT, Desk
from tests.end_to_end.rounds import QUOTE

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CEASEFIRE = "A complete ceasefire and a cessation of all hostilities"
ARABIC = "مكتبة"
SIZE = (1440, 900)


@dataclass(frozen=True, slots=True)
class State:
    """One picture: how it comes about, over which library, and how large the window is.

    `library` is "samples" (detected), "long", "empty", "none" (no library can be opened) or
    "held" (another program has the samples open). `notice` keeps what is said in passing.
    """

    name: str
    scene: Callable[[Desk], object]
    library: str = "samples"
    size: tuple[int, int] = SIZE
    notice: bool = False


def nothing(_desk: Desk) -> None:
    """Leave the window as it comes."""


def refused(desk: Desk) -> None:
    """Put the message away that says why no library is open."""
    for dialog in desk.dialogs():
        dialog.reject()


def suggestions(desk: Desk) -> None:
    """The given article at its first suggestion."""
    desk.press(KEY.Key_N)


def long(desk: Desk) -> None:
    """The middle of a long text."""
    desk.window.reader.setFocus()
    desk.window.reader.set_caret(len(desk.window.reader.text()) // 2)
    desk.press(KEY.Key_N)


def overlaps(desk: Desk) -> None:
    """Twelve spans that cross one another, quotes in quotes, and one in two pieces."""
    labels = [label.name for label in desk.session.library.codebook.labels(Layer.TAG)]
    tagging, text = Tagging(desk.session), desk.window.reader.text()
    start, _ = desk.place(CEASEFIRE)
    for number in range(9):
        first = text.index(" ", start + number * 9) + 1
        tagging.apply_tag(first, text.index(" ", first + 70), labels[number % len(labels)])
    for words in (CEASEFIRE, "cessation of all hostilities"):
        desk.select(words)
        desk.press(KEY.Key_Q)
    desk.select("all hostilities")
    desk.press(KEY.Key_Q)
    after = text.index(" ", start + len(CEASEFIRE) + 30) + 1
    desk.window.reader.select(after, text.index(" ", after + 25))
    desk.press(KEY.Key_Q, SHIFT)
    desk.caret("hostilities")
    desk.press(KEY.Key_O)


def parts(desk: Desk) -> None:
    """A quote with source and cue, its parts listed."""
    desk.caret(QUOTE)
    desk.settle()
    desk.command("view.parts")
    desk.window.reader.setFocus()


def boundary(desk: Desk) -> None:
    """The end of a quote, to be moved."""
    desk.caret(QUOTE)
    desk.press(KEY.Key_A)
    desk.press(KEY.Key_BracketRight)


def handles(desk: Desk) -> None:
    """An end of one's own quote under the mouse, held."""
    desk.select(CEASEFIRE)
    desk.press(KEY.Key_Q)
    reader = desk.window.reader
    place = reader._line_box(desk.place(CEASEFIRE)[1]).center().toPoint()
    QTest.mousePress(reader.viewport(), LEFT, PLAIN, place)


def offer(desk: Desk) -> None:
    """A source that is offered."""
    desk.caret(QUOTE)
    desk.press(KEY.Key_A)
    desk.press(KEY.Key_S)


def chips(desk: Desk) -> None:
    """A filter by three things."""
    desk.caret(QUOTE)
    for ident in ("view.filter_label", "view.filter_speaker"):
        desk.command(ident)
    desk.command("view.filter")
    picker = desk.dialog(FilterPicker)
    QTest.keyClicks(picker.field, "0.4" if tr("Cancel") == "Cancel" else "0,4")
    QTest.keyClick(picker.field, KEY.Key_Return)


def nothing_passes(desk: Desk) -> None:
    """Words that no annotation and no document has."""
    for name in ("filter_words", "search"):
        field = desk.window.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, "xylophone")
    QTest.qWait(500)


def find(desk: Desk) -> None:
    """Many hits."""
    desk.command("find.document")
    desk.window.find_bar.open_with("the")


def wrong_pattern(desk: Desk) -> None:
    """A pattern that is none."""
    desk.command("find.document")
    desk.command("find.regex")
    desk.window.find_bar.open_with("(the")


def bookmarks(desk: Desk) -> None:
    """Two bookmarks, and a note on the document."""
    for words in ("Tovuz", "hostilities"):
        desk.caret(words)
        desk.press(KEY.Key_B)
    desk.command("document.note")
    field = desk.dialog(MemoDialog).findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "Ask the ministry for the full transcript before this is used.")
    QTest.keyClick(field, KEY.Key_Return, CTRL)
    desk.press(KEY.Key_Home, CTRL)


def history(desk: Desk) -> None:
    """Acts, some taken back."""
    for words in ("ceasefire", "Tovuz district", CEASEFIRE):
        desk.select(words)
        desk.press(KEY.Key_Q)
    for _ in range(3):
        desk.press(KEY.Key_N)
        desk.press(KEY.Key_A)
    for _ in range(2):
        desk.press(KEY.Key_Z, CTRL)
    desk.command("view.history")


def job(desk: Desk) -> None:
    """Work under way."""
    ready = threading.Event()

    def work(job: Job) -> None:
        job.progress(3, 15)
        ready.set()
        while not job.stopped():
            threading.Event().wait(0.05)

    title = tr("Looking for quotes and names")
    desk.session.runner.run(title, work, lambda _done: None, lambda _trouble: None)
    ready.wait()


def broken_off(desk: Desk) -> None:
    """What is said where detection broke off."""
    words = (
        "Looking for quotes and names broke off in “{title}”. What you did is safe, and what"
        " was found so far is kept. Document > Detect in new documents tries again."
    )
    desk.session.failed.emit(tr(words, title=desk.titles()[2]))


def arabic(desk: Desk) -> None:
    """An article from right to left, at a suggestion."""
    desk.open(ARABIC)
    desk.press(KEY.Key_N)


def magnified(desk: Desk) -> None:
    """The text three times as large."""
    preferences = desk.window.findChild(Preferences)
    assert isinstance(preferences, Preferences)
    preferences.change(replace(preferences.value, zoom=3.0))
    desk.press(KEY.Key_N)


def reader_menu(desk: Desk) -> None:
    """What can be done with a quote, by the right button."""
    desk.caret(QUOTE)
    desk.window.reader.menu_requested.emit(QPoint(500, 60))


STATES = (
    State("no-library-error", nothing, "none"),
    State("no-library", refused, "none"),
    State("empty", nothing, "empty"),
    State("samples", suggestions),
    State("long", long, "long"),
    State("overlaps", overlaps),
    State("parts", parts),
    State("selection", lambda desk: desk.select(CEASEFIRE), notice=True),
    State("boundary", boundary),
    State("handles", handles),
    State("offer", offer),
    State("filter", chips),
    State("filter-empty", nothing_passes),
    State("find", find),
    State("find-wrong", wrong_pattern),
    State("bookmarks", bookmarks),
    State("history", history, notice=True),
    State("read-only", nothing, "held"),
    State("job", job),
    State("broken-off", broken_off),
    State("right-to-left", arabic),
    State("zoom-300", magnified),
    State("small", suggestions, size=(1000, 640)),
    State("small-all", history, size=(1000, 640)),
    State("large", parts, size=(1920, 1080)),
    State("menu-reader", reader_menu),
)
"""All states but dialogs and the menu bar's menus, which the gallery finds by itself."""
