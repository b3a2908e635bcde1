"""How many keys twelve typical corrections take, pressed in the real window.

The caret stands on the thing to be corrected, or the words are selected; a key with Shift or Ctrl
counts as one. `tests/end_to_end/test_keystrokes.py` holds each to its aim.
"""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.domain.proposal import Proposal
from gui.domain.span import Span
from gui.session.session import Session
from gui.store.opening import create
from gui.widgets.main_window import MainWindow
from tests.benchmarks.measuring import window_over

KEY = Qt.Key
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
TEXT = (
    "“We sail at dawn,” said Mara Lind, who held a rope. Tom Ray stood beside her.\n\n"
    "Ada Moss replied that the sea was rough. The Harbour Board met on Monday.\n\n"
    "“Nobody asked us,” Tom Ray added. A boat came in.\n\n"
    "“We wait for news,” the pilot told the crew, and left.\n"
)
SAIL, ROUGH, ASKED = "“We sail at dawn,”", "the sea was rough", "“Nobody asked us,”"


@dataclass
class Typist:
    """Presses keys in a window and counts them."""

    window: MainWindow
    count: int = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where a person's would go: in the field of an open dialog, or the text."""
        self.count += 1
        QTest.keyClick(self._place(), key, held)
        QApplication.processEvents()

    def _place(self) -> QWidget:
        for field in self.window.findChildren(QLineEdit):
            if field.isVisible() and field.window() is not self.window:
                return field
        return self.window.reader

    @property
    def session(self) -> Session:
        """The session behind the window."""
        found = self.window.findChild(Session)
        if not isinstance(found, Session):
            raise LookupError("no session")
        return found

    def has(self, content: str, role: Role = Role.CONTENT) -> list[Annotation]:
        """Return what is not rejected and whose first part of a role has these words."""
        document = self.session.document
        shown = document.all() if document else []
        return [
            a
            for a in shown
            if a.status is not Status.REJECTED
            and [s.of(TEXT) for s in a.spans(role)][:1] == [content]
        ]

    def speaker(self, content: str) -> str:
        """Return the accepted speaker of a quote."""
        document = self.session.document
        names = document.names if document else {}
        links = [k for k in self.has(content)[0].links if k.status is Status.ACCEPTED]
        return ", ".join(names[link.actor] for link in links)


@dataclass(frozen=True)
class Correction:
    """One correction: where it begins, its keys, and how to see that it is done.

    `place` are the words that hold the caret, `inside` how far from their beginning; with
    `selected` they are selected.
    """

    name: str
    aim: int
    place: str
    keys: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]
    done: Callable[[Typist], bool]
    inside: int = 1
    selected: bool = False


def _plain(*keys: Qt.Key) -> tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]:
    return tuple((key, PLAIN) for key in keys)


def _is_complete(typist: Typist) -> bool:
    quotes = typist.has("“We wait for news,”")
    return (
        len(quotes) == 1
        and [s.of(TEXT) for s in quotes[0].spans(Role.SOURCE)] == ["the pilot"]
        and [s.of(TEXT) for s in quotes[0].spans(Role.CUE)] == ["told"]
    )


CORRECTIONS = (
    Correction(
        "accept a suggestion", 1, ROUGH, _plain(KEY.Key_A),
        lambda t: t.has(ROUGH)[0].status is Status.ACCEPTED,
    ),
    Correction("reject a suggestion", 1, ROUGH, _plain(KEY.Key_X), lambda t: not t.has(ROUGH)),
    Correction(
        "fix the source", 2, SAIL, _plain(KEY.Key_S, KEY.Key_Return),
        lambda t: t.has("Mara Lind", Role.SOURCE) == t.has(SAIL),
    ),
    Correction(
        "add the cue that is missing", 2, ASKED, _plain(KEY.Key_C),
        lambda t: t.has("added", Role.CUE) == t.has(ASKED),
    ),
    Correction(
        "set the speaker from the source's name", 2, ROUGH, _plain(KEY.Key_L, KEY.Key_Return),
        lambda t: t.speaker(ROUGH) == "Ada Moss",
    ),
    Correction(
        "a name in the text is the source", 2, "Tom Ray added", _plain(KEY.Key_T),
        lambda t: t.has("Tom Ray", Role.SOURCE) == t.has(ASKED),
    ),
    Correction(
        "a new quote with source and cue", 4, "“We wait for news,”",
        _plain(KEY.Key_Q, KEY.Key_C, KEY.Key_S, KEY.Key_Return), _is_complete, selected=True,
    ),
    Correction(
        "change the kind", 1, SAIL, _plain(KEY.Key_K), lambda t: t.has(SAIL)[0].label == "indirect",
    ),
    Correction(
        "move the end by a word", 2, ROUGH,
        _plain(KEY.Key_BracketRight, KEY.Key_Left), lambda t: len(t.has("the sea was")) == 1,
    ),
    Correction(
        "change the type of a name", 2, "Harbour Board", _plain(KEY.Key_E, KEY.Key_2),
        lambda t: t.has("Harbour Board", Role.MENTION)[0].label == "ORG",
    ),
    Correction(
        "split a quote", 1, SAIL, ((KEY.Key_J, SHIFT),),
        lambda t: len(t.has("“We sail")) == len(t.has("at dawn,”")) == 1, inside=9,
    ),
    Correction(
        "join a quote with the next", 1, SAIL, _plain(KEY.Key_J),
        lambda t: len(t.has(SAIL)[0].main) == 2 and not t.has(ROUGH),
    ),
)  # fmt: skip


def make_library(path: Path) -> None:
    """Make a library of one article with suggestions, some of them wrong."""
    library = create(path)
    added = library.documents.add([Incoming(Details("Harbour"), TEXT)])
    detector = RuleDetector()
    library.detections.save(
        added.ids[0],
        detector.origin,
        detector.layers,
        (
            _quote("direct", (Role.CONTENT, SAIL), (Role.SOURCE, "her"), (Role.CUE, "said")),
            _quote(
                "indirect",
                (Role.CONTENT, ROUGH),
                (Role.SOURCE, "Ada Moss"),
                (Role.CUE, "replied"),
            ),
            _quote("direct", (Role.CONTENT, ASKED)),
            *(_name(words, "PERSON") for words in ("Mara Lind", "Ada Moss")),
            _name("Tom Ray", "PERSON", TEXT.index("Tom Ray added")),
            _name("Harbour Board", "GPE"),
        ),
    )
    library.close()


def _part(role: Role, words: str, after: int = 0) -> Part:
    start = TEXT.index(words, after)
    return Part(role, Span(start, start + len(words)))


def _quote(kind: str, *parts: tuple[Role, str]) -> Proposal:
    return Proposal(Layer.QUOTE, kind, tuple(_part(*part) for part in parts), 0.7, "marks", ())


def _name(words: str, label: str, after: int = 0) -> Proposal:
    return Proposal(Layer.ENTITY, label, (_part(Role.MENTION, words, after),), 0.8, "name", ())


def perform(window: MainWindow, correction: Correction) -> int | None:
    """Do one correction and undo it; return the keys it took, or None if it was not done."""
    reader, typist = window.reader, Typist(window)
    start = TEXT.index(correction.place)
    reader.setFocus()
    reader.set_caret(0)
    if correction.selected:
        reader.select(start, start + len(correction.place))
    else:
        reader.set_caret(start + correction.inside)
    for key, held in correction.keys:
        typist.press(key, held)
    done = correction.done(typist)
    typist.session.set_current(None)
    QTest.keyClick(reader, KEY.Key_Escape)
    while window.actions_by_id["edit.undo"].isEnabled():
        typist.session.undo()
    return typist.count if done else None


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "library.sqlite"
        make_library(path)
        with window_over(path, RuleDetector()) as window:
            window.documents.view.setCurrentIndex(window.documents.view.model().index(0, 0))
            print("| correction | keys | aim |\n|---|---|---|")
            for correction in CORRECTIONS:
                keys = perform(window, correction) or "not done"
                print(f"| {correction.name} | {keys} | {correction.aim} |")


if __name__ == "__main__":
    main()
