"""A coder who finishes an article by key alone: presses go to whatever has the focus."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.span import Span
from gui.session.session import Session
from gui.widgets.main_window import MainWindow
from tests.end_to_end.coding.answers import Answers, Quote

KEY = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN_WORDS = re.compile(r"[!-~]+(?: [!-~]+){0,3}")
"""A few words without the quotation marks that no key types."""
MOST = 400
"""Presses after which something that is done until it is right has gone wrong."""


@dataclass
class Coder:
    """Sees what the window shows, knows what is right, and presses keys until it is so."""

    window: MainWindow
    session: Session
    answers: Answers
    presses: int = 0
    made: dict[int, int] = field(default_factory=dict)
    """The annotation's id of each quote that stands, by its place among the answers."""

    # Keys.

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Press a key as the window system would: the focus gets it."""
        for _ in range(times):
            self.presses += 1
            if QApplication.activeWindow() is None:
                self.window.activateWindow()  # as a window manager does after a dialog
                QApplication.processEvents()
            active = QApplication.activeWindow()
            assert active is not None
            QTest.keyClick(active.windowHandle(), key, held)
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words into the field that has the focus."""
        for letter in words:
            self.presses += 1
            field = QApplication.focusWidget()
            assert field is not None
            QTest.keyClicks(field, letter)
        QApplication.processEvents()

    def until(self, done: Callable[[], bool], key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        """Press a key until something is so."""
        for _ in range(MOST):
            if done():
                return
            self.press(key, held)
        raise AssertionError(f"{key} does not get there")

    # Going about.

    def find(self, start: int) -> None:
        """Put the caret before the words at a place, by looking for them."""
        found = PLAIN_WORDS.search(self.answers.text, start)
        assert found is not None
        reader = self.window.reader
        self.press(KEY.Key_F, CTRL)
        self.type(found[0])
        self.until(lambda: reader.selection() == found.span(), KEY.Key_Return, PLAIN)
        self.press(KEY.Key_Escape)
        self.press(KEY.Key_Left, times=1 + found.start() - start)
        assert reader.selection() == (start, start)

    def select(self, span: Span) -> None:
        """Select words: by whole words first, then letter by letter."""
        reader = self.window.reader
        self.find(span.start)
        self.until(lambda: reader.selection()[1] >= span.stop, KEY.Key_Right, CTRL | SHIFT)
        self.until(lambda: reader.selection()[1] == span.stop, KEY.Key_Left, SHIFT)

    def move_end(self, key: Qt.Key, now: Span, wanted: Span) -> None:
        """Move the end of a part, the start for [ and the stop for ]: by words, then letters."""
        at, to = (
            (now.start, wanted.start) if key is KEY.Key_BracketLeft else (now.stop, wanted.stop)
        )
        if at == to:
            return
        self.find(now.start)
        self.press(key)
        current = self.current()
        forth, back = (KEY.Key_Right, KEY.Key_Left) if to > at else (KEY.Key_Left, KEY.Key_Right)

        def place() -> int:
            near = next(s for s in self.again(current).main if s.overlaps(now))
            return near.start if key is KEY.Key_BracketLeft else near.stop

        passed = (lambda: place() >= to) if to > at else (lambda: place() <= to)
        self.until(passed, forth, PLAIN)
        self.until(lambda: place() == to, back, CTRL)
        self.press(KEY.Key_Escape)

    # Looking.

    def current(self) -> Annotation:
        """Return the annotation at the caret."""
        found = self.session.current
        assert found is not None
        return found

    def again(self, annotation: Annotation) -> Annotation:
        """Return an annotation as it is now."""
        document = self.session.document
        found = document.get(annotation.id) if document else None
        assert found is not None
        return found

    def standing(self) -> list[Annotation]:
        """Return what is not rejected."""
        document = self.session.document
        return [a for a in document.all() if a.status is not Status.REJECTED] if document else []

    def speakers(self, quote: Annotation) -> list[str]:
        """Return the names of the speakers, accepted or proposed."""
        document = self.session.document
        names = document.names if document else {}
        return [names[link.actor] for link in self.again(quote).links]

    def open(self) -> list[Annotation]:
        """Return the suggestions that wait for a decision and are shown."""
        document = self.session.document
        shown = document.visible() if document else []
        return [a for a in shown if a.status is Status.SUGGESTED]

    # The work.

    def reject_types(self) -> None:
        """Reject at once what is of types that the answers do not have."""
        wanted = {label for _, _, label in self.answers.names}
        names = (a for a in self.open() if a.layer is Layer.ENTITY)
        for label in sorted({a.label or "" for a in names} - wanted):
            self.press(KEY.Key_L, CTRL)
            self.type(label)
            self.press(KEY.Key_Return)
            self.press(KEY.Key_X, CTRL | SHIFT)
            self.press(KEY.Key_Return)
            self.press(KEY.Key_L, CTRL | SHIFT)

    def annotate(self, number: int, tag: str, memo: str) -> None:
        """Put a tag and a memo on a quote."""
        document = self.session.document
        found = document.get(self.made[number]) if document else None
        assert found is not None
        self.go_to(found)
        self.press(getattr(KEY, f"Key_{tag}"))
        self.press(KEY.Key_M)
        self.type(memo)
        self.press(KEY.Key_Return, CTRL)

    def review(self) -> None:
        """Decide on each suggestion, in the order of the text."""
        self.press(KEY.Key_Home, CTRL)
        for _ in range(MOST):
            current = self.session.current
            if current is None or current.status is not Status.SUGGESTED:
                self.press(KEY.Key_N)
                current = self.session.current
            if current is None or current.status is not Status.SUGGESTED:
                if not self.open():
                    return
                self.press(KEY.Key_Home, CTRL)
                continue
            self.decide(current)
        raise AssertionError("the review does not come to an end")

    def decide(self, suggestion: Annotation) -> None:
        """Accept a suggestion, correct it, or reject it."""
        if suggestion.layer is Layer.ENTITY:
            self.decide_name(suggestion)
            return
        fits = [
            number
            for number, quote in enumerate(self.answers.quotes)
            if number not in self.made and _touch(suggestion.main, quote.parts["content"])
        ]
        if not fits:
            self.press(KEY.Key_X)
        else:
            self.made[fits[0]] = suggestion.id
            self.correct(suggestion, self.answers.quotes[fits[0]])

    def decide_name(self, suggestion: Annotation) -> None:
        """Decide on a suggested name."""
        (span,) = suggestion.main
        near = [name for name in self.answers.names if name[0] < span.stop and span.start < name[1]]
        taken = {(a.main[0].start, a.main[0].stop) for a in self.standing() if _is_done(a)}
        near = [name for name in near if name[:2] not in taken]
        if not near or (suggestion.label != near[0][2] and span != Span(*near[0][:2])):
            self.press(KEY.Key_X)
            return
        start, stop, label = near[0]
        self.move_end(KEY.Key_BracketLeft, span, Span(start, stop))
        self.move_end(KEY.Key_BracketRight, Span(start, span.stop), Span(start, stop))
        if self.again(suggestion).label != label:
            self.press(KEY.Key_E)
            self.type(label)
            self.press(KEY.Key_Return)
        elif self.again(suggestion).status is Status.SUGGESTED:
            self.press(KEY.Key_A)

    def correct(self, suggestion: Annotation, wanted: Quote) -> None:
        """Bring a quote's parts and speaker to what they should be, and accept it."""
        contents = wanted.parts["content"]
        for span in suggestion.main:
            if not _touch([span], contents):
                self.part_from(suggestion, span)
        for span in contents:
            near = [s for s in self.again(suggestion).main if s.overlaps(span)]
            if near:
                self.move_end(KEY.Key_BracketLeft, near[0], span)
                self.move_end(KEY.Key_BracketRight, Span(span.start, near[0].stop), span)
            else:
                self.select(span)
                self.press(KEY.Key_Q, SHIFT)
        self.add_roles(suggestion, wanted)
        self.name_speaker(suggestion, wanted)
        if self.again(suggestion).status is Status.SUGGESTED or self.proposed(suggestion):
            self.go_to(suggestion)
            self.press(KEY.Key_A)

    def part_from(self, quote: Annotation, piece: Span) -> None:
        """Cut the quote before a piece that belongs to another, or take the piece away."""
        self.find(piece.start)
        others = [q for n, q in enumerate(self.answers.quotes) if n not in self.made]
        if any(_touch([piece], other.parts["content"]) for other in others):
            self.press(KEY.Key_J, SHIFT)
            self.review_half(quote, piece)
        else:
            self.press(KEY.Key_Q, SHIFT)

    def review_half(self, quote: Annotation, piece: Span) -> None:
        """Correct the second half of a quote that was cut in two."""
        (half,) = [a for a in self.standing() if a.layer is Layer.QUOTE and piece in a.main]
        assert half.id != quote.id
        (number,) = [
            n
            for n, q in enumerate(self.answers.quotes)
            if n not in self.made and _touch([piece], q.parts["content"])
        ]
        self.made[number] = half.id
        self.correct(half, self.answers.quotes[number])

    def add_roles(self, quote: Annotation, wanted: Quote) -> None:
        """Set source and cue where they are not right."""
        for role, key in ((Role.SOURCE, KEY.Key_S), (Role.CUE, KEY.Key_C)):
            spans = wanted.parts[role.value]
            if list(self.again(quote).spans(role)) == spans:
                continue
            for number, span in enumerate(spans):
                self.go_to(quote)
                self.select(span)
                self.press(key, SHIFT if number else PLAIN)

    def name_speaker(self, quote: Annotation, wanted: Quote) -> None:
        """Say who speaks: the words before offer it, or its name is typed."""
        if self.speakers(quote) == [wanted.speaker]:
            return
        self.go_to(quote)
        self.press(KEY.Key_I)
        if self.speakers(quote) != [wanted.speaker]:
            self.press(KEY.Key_L)
            self.type(wanted.speaker)
            self.press(KEY.Key_Return)

    def proposed(self, quote: Annotation) -> bool:
        """Tell whether a speaker of a quote is only proposed."""
        return any(link.status is Status.SUGGESTED for link in self.again(quote).links)

    def go_to(self, quote: Annotation) -> None:
        """Put the caret on a quote and make it the current one."""
        self.find(min(self.again(quote).main).start)
        for _ in range(MOST):
            if self.session.current is not None and self.session.current.id == quote.id:
                return
            self.press(KEY.Key_O)
        raise AssertionError("O does not come to the quote")

    def add_missed(self) -> None:
        """Tag what nobody suggested."""
        for number, wanted in enumerate(self.answers.quotes):
            if number not in self.made:
                first, *more = wanted.parts["content"]
                self.select(first)
                self.press(KEY.Key_Q)
                quote = self.current()
                self.made[number] = quote.id
                for span in more:
                    self.select(span)
                    self.press(KEY.Key_Q, SHIFT)
                self.add_roles(quote, wanted)
                self.name_speaker(quote, wanted)
        for start, stop, label in sorted(self.answers.names - names(self.standing())):
            self.select(Span(start, stop))
            self.press(KEY.Key_E)
            self.type(label)
            self.press(KEY.Key_Return)


def names(annotations: Iterable[Annotation]) -> set[tuple[int, int, str]]:
    """Return the accepted names as the answers have them."""
    return {
        (a.main[0].start, a.main[0].stop, a.label or "")
        for a in annotations
        if a.layer is Layer.ENTITY and _is_done(a)
    }


def _is_done(annotation: Annotation) -> bool:
    return annotation.status is Status.ACCEPTED


def _touch(some: Iterable[Span], others: Iterable[Span]) -> bool:
    others = list(others)
    return any(span.overlaps(other) for span in some for other in others)
