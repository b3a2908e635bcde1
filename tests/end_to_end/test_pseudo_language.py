"""All that the window says goes through the translation: a made-up language marks what does."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from gui.commands import COMMANDS
from gui.detect.rules.detector import RuleDetector
from gui.domain.actor import ActorKind
from gui.domain.annotation import Layer, Part, Role
from gui.domain.document import Details, State
from gui.domain.incoming import Incoming
from gui.domain.proposal import Proposal, SpeakerProposal
from gui.domain.span import Span
from gui.look.languages import ENGLISH
from gui.session.jobs import JobState
from gui.session.preferences import Preferences
from gui.store.opening import create
from gui.translation import tr
from tests.end_to_end.conftest import Desk
from tests.end_to_end.pseudo import Pseudo, plain_words, untranslated
from tests.end_to_end.test_accessibility import every_dialog

QUOTE = "«Мы выйдем на рассвете»"
NAME = "Порт Эллен"
TEXT = (
    f"{QUOTE}, — сказала Мара Линд, начальник гавани.\n\n"
    f"Лодки покинули {NAME} в понедельник. Она добавила, что море спокойно.\n\n"
    f"В {NAME} ждут «новых «добрых» вестей»."
)
LEAVE_OUT = ("app.quit", "view.full_screen", "library.samples", "document.remove")
"""The last two are for the end: they change which documents there are."""
WIDEST = 1000
"""Pixels that the window may need at least, in a language of long words."""
Sit = Callable[..., Desk]


@pytest.fixture
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak the made-up language, in which nothing but data has plain Latin words."""
    translator, before = Pseudo(), QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Russian))  # its months are no Latin words
    monkeypatch.setattr("gui.app.starting.speak", lambda *_: ENGLISH)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a library that has no Latin letters: documents, tags, names, suggestions."""
    path = tmp_path / "полка.sqlite"
    library = create(path)
    titled = Details("Лодки в море", outlet="Гавань", published="2026-03-01", state=State.DONE)
    added = library.documents.add([Incoming(titled, TEXT), Incoming(Details(), TEXT + " Ещё.")])
    detector = RuleDetector()
    for ident in added.ids:
        library.detections.save(ident, detector.origin, detector.layers, suggestions())
    raw = library.connection.raw
    raw.execute("UPDATE label SET description = ''")
    raw.execute("UPDATE label SET name = 'Метка ' || key WHERE layer = 'tag'")
    raw.commit()
    library.close()
    return path


def suggestions() -> tuple[Proposal, ...]:
    """Return a quote with its speaker, and names."""
    parts = (
        Part(Role.CONTENT, place(QUOTE)),
        Part(Role.CUE, place("сказала")),
        Part(Role.SOURCE, place("Мара Линд")),
    )
    speaker = SpeakerProposal("Мара Линд", ActorKind.PERSON, 0.7, "named: 'Мара Линд'")
    why = "cue 'сказала' after closing mark"
    inner = (Part(Role.CONTENT, place("«новых «добрых» вестей»")),)
    return (
        Proposal(Layer.QUOTE, "direct", parts, 0.85, why, (speaker,)),
        Proposal(Layer.QUOTE, "mixed", inner, 0.4, "a sentence in marks, without attribution"),
        Proposal(Layer.ENTITY, "PERSON", (named("Мара Линд"),), 0.6, "first name 'Мара'"),
        Proposal(Layer.ENTITY, "GPE", (named(NAME),), 0.9, "the name of a city"),
        Proposal(Layer.ENTITY, "DATE", (named("понедельник"),), 0.9, "a date"),
    )


def named(words: str) -> Part:
    return Part(Role.MENTION, place(words))


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def desk(pseudo: None, sit: Sit, library: Path) -> Desk:
    """Return a person at a window of the made-up language."""
    desk = sit(library)
    (preferences,) = desk.window.findChildren(Preferences)
    preferences.change(replace(preferences.value, annotator="Анна"))
    return desk


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is said to file dialogs, which are put away at once."""
    said: list[str] = []

    def refuse(*given: object, **named: object) -> tuple[object, str]:
        said.extend(words for words in (*given, *named.values()) if isinstance(words, str))
        return "", ""

    for name in ("getOpenFileNames", "getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    return said


class Round:
    """Runs all commands in one state after the other and keeps what was said in plain English."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.found: dict[str, str] = {}
        self.seen: set[str] = set()
        desk.session.noticed.connect(lambda words: self.hear("notice", words))
        desk.session.failed.connect(lambda words: self.hear("failure", words))
        desk.session.runner.changed.connect(self._hear_jobs)
        desk.window.actions_by_id.unavailable.connect(lambda words: self.hear("reason", words))

    def hear(self, what: str, words: str) -> None:
        """Keep a sentence with plain words."""
        if plain_words(words):
            self.found.setdefault(f"{what}: {words!r}", what)

    def _hear_jobs(self, jobs: tuple[JobState, ...]) -> None:
        for job in jobs:
            self.hear("job", job.title)

    def look(self, top: QWidget, after: str) -> None:
        """Look through a window."""
        for fault in untranslated(top):
            self.found.setdefault(fault, after)

    def run(self, ready: Callable[[], None], *, keep: bool = True) -> None:
        """Run each command after getting ready for it; keep what it did, or take it back."""
        history = None if keep else self.desk.session.library.history
        for command in COMMANDS:
            if command.id in LEAVE_OUT:
                continue
            ready()
            self.hear(command.id, self.desk.window.actions_by_id.reason(command.id))
            action = self.desk.window.findChild(QAction, command.id)
            assert isinstance(action, QAction)
            before = history and history.undoable(self.desk.session.who)
            action.trigger()
            self.desk.settle()
            self.look_at_dialogs(command.id)
            if history and history.undoable(self.desk.session.who) != before:
                self.desk.session.undo()
            self.hear(command.id, self.desk.window.status.place())
        self.look(self.desk.window, "the round")

    def look_at_dialogs(self, after: str) -> None:
        """Look through what is open, and at what the buttons of the codebook open; close it."""
        for dialog in self.desk.dialogs():
            self.seen.add(type(dialog).__name__)
            self.look(dialog, after)
            if after == "codebook.edit":
                self._press_buttons(dialog)
            dialog.reject()
        self.desk.activate()

    def _press_buttons(self, dialog: QDialog) -> None:
        ends = {b for box in dialog.findChildren(QDialogButtonBox) for b in box.buttons()}
        for button in dialog.findChildren(QPushButton):
            if button.isEnabled() and button.isVisible() and button not in ends:
                button.click()
                for further in self.desk.dialogs():
                    if further is not dialog:
                        self.seen.add(type(further).__name__)
                        self.look(further, button.text())
                        further.reject()


def at(desk: Desk, words: str) -> None:
    desk.session.open_document(1)
    desk.caret(words)


def selected(desk: Desk, words: str) -> None:
    desk.session.open_document(1)
    desk.select(words)


def some_files(folder: Path) -> list[Path]:
    """Return files to bring in: one that is new, one that is not, one that is no text."""
    contents = {
        "новый.txt": "Ещё новость.".encode(),
        "старый.txt": TEXT.encode(),
        "дым.txt": b"\0\1",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def test_what_is_not_translated_is_found(pseudo: None, qapp: QApplication) -> None:
    told = tr("Nothing bears “{name}”; it only leaves the codebook.", name="Мета")
    assert plain_words(told) == []
    assert plain_words(tr("{day} {time}", day="Monday", time="12:00")) == ["Monday"]
    assert plain_words(f"{tr('Quote')} or (Q)") == ["or"]
    top = QWidget()
    label = QLabel("Plain words", top)
    label.setAccessibleName(tr("Find in document"))
    assert [fault.partition(" text: ")[2] for fault in untranslated(top)] == ["'Plain words'"]


def test_all_that_the_window_says_is_translated(
    desk: Desk, asked: list[str], tmp_path: Path
) -> None:
    going = Round(desk)
    going.look(desk.window, "the start")
    going.run(desk.window.reader.clearFocus)
    desk.open(QUOTE)
    desk.window.find_bar.open_with("Линд")
    going.look(desk.window, "opening")
    going.run(partial(selected, desk, "море спокойно"))
    for words in ("выйдем", "Эллен", "вестей"):
        going.run(partial(at, desk, words), keep=False)
    going.run(partial(at, desk, "спокойно"))
    desk.window.documents.files_dropped.emit(some_files(tmp_path))
    desk.settle()
    going.look_at_dialogs("files")
    for ident in LEAVE_OUT[2:]:
        desk.command(ident)
        desk.settle()
    for words in asked:
        going.hear("file dialog", words)
    assert not going.found, "\n".join(f"{after}: {fault}" for fault, after in going.found.items())
    missing = {dialog.__name__ for dialog in every_dialog()} - going.seen
    assert not missing


def test_menus_that_open_are_translated(desk: Desk) -> None:
    going = Round(desk)
    desk.open(QUOTE)
    desk.caret("выйдем")
    for menu in desk.window.menus.values():
        menu.aboutToShow.emit()
        going.look(menu, menu.title())
        menu.aboutToHide.emit()
    assert not going.found, "\n".join(going.found)


def test_without_a_library_all_is_translated_too(
    pseudo: None, sit: Sit, tmp_path: Path, asked: list[str]
) -> None:
    bad = tmp_path / "записки.sqlite"
    bad.write_text("no library")
    desk = sit(bad)
    going = Round(desk)
    going.look_at_dialogs("the start")
    going.look(desk.window, "the start")
    going.run(lambda: None)
    assert not going.found, "\n".join(going.found)


def test_long_words_have_room(desk: Desk) -> None:
    desk.open(QUOTE)
    desk.command("view.history")
    desk.window.find_bar.open_with("Линд")
    assert desk.window.minimumSizeHint().width() <= WIDEST
    assert desk.window.minimumWidth() <= WIDEST
    desk.window.resize(WIDEST, 700)
    assert desk.window.width() == WIDEST
