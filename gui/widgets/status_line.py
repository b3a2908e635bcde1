"""The line below the panes: what is at the caret, what is running, and that all is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QSize, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)

from gui.models.wording import figure
from gui.session.jobs import JobState
from gui.translation import tr
from gui.widgets.announcer import Announcer
from gui.widgets.elided_label import ElidedLabel

_NOTICE_MS = 8000
_NOTICE_LEAST_MS = 1200
_BAR_WIDTH = 110


class JobLine(QWidget):
    """How far running work has come, with a button that stops the oldest job."""

    cancel_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._still = False
        self._title = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(10)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QToolButton()
        self._cancel.setText(tr("Cancel"))
        self._cancel.setAutoRaise(True)
        self._cancel.clicked.connect(lambda: self.cancel_requested.emit(self._number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._title, self._bar, self._cancel):
            row.addWidget(widget)
        self.hide()

    def set_still(self, still: bool) -> None:
        """Let no bar move by itself: a job of unknown length then has words alone."""
        self._still = still
        self._show_bar()

    def _show_bar(self) -> None:
        self._bar.setVisible(not self._still or self._bar.maximum() > 0)

    def show_jobs(self, jobs: Sequence[JobState]) -> None:
        """Show the oldest job and how many wait behind it; nothing when there is none."""
        self.setVisible(bool(jobs))
        if not jobs:
            return
        first = jobs[0]
        self._number = first.number
        more = f" (+{figure(len(jobs) - 1)})" if len(jobs) > 1 else ""
        self._title.show_words(f"{_how_far(first)}{more}")
        self._bar.setRange(0, first.total)
        self._bar.setValue(first.done)
        self._show_bar()
        self._cancel.setToolTip(tr("Stop: {job}", job=first.title))
        self._cancel.setAccessibleName(tr("Cancel: {job}", job=first.title))


def _how_far(job: JobState) -> str:
    if not job.total:
        return job.title
    at, total = figure(min(job.done + 1, job.total)), figure(job.total)
    return tr("{job} {number} of {total}", job=job.title, number=at, total=total)


class StatusLine(QStatusBar):
    """Tells, and never asks. A notice lies over what is at the caret for some seconds."""

    cancel_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self._noticed = QElapsedTimer()
        self._place = ElidedLabel()
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place.setMinimumSize(QSize(80, 0))
        self._mode = self._said = ""
        self._told: tuple[int | None, str] = (None, "")
        self._announcer = Announcer(self)
        self._note = ElidedLabel()
        self._note.setToolTip(tr("How many suggestions are decided, of those that are shown."))
        self._detector = ElidedLabel()
        self._detector.setToolTip(
            tr(
                "The files of the model are missing, so quotes and names are looked for by rule, "
                "which finds fewer. Help > Model card says how well each does."
            )
        )
        self._jobs = JobLine()
        self._jobs.cancel_requested.connect(self.cancel_requested)
        self._saved = ElidedLabel()
        self._saved.setToolTip(tr("Every act is saved the moment it is made."))
        self.addWidget(self._place, 1)
        for widget in (self._jobs, self._detector, self._note, self._saved):
            self.addPermanentWidget(widget)
        for label in (self._detector, self._note, self._saved):
            label.setContentsMargins(6, 0, 10, 0)
            label.hide()

    def show_place(self, words: str, note: str = "", keys: str = "") -> None:
        """Say what is at the caret and which keys matter there, and at the right a short note on
        the document.

        A notice that has been there for a moment makes room.
        """
        said = " · ".join(filter(None, (words, keys)))
        if said != self._said and self._noticed.hasExpired(_NOTICE_LEAST_MS):
            self.clearMessage()
        self._said = said
        self._place.show_words(self._mode or said)
        self._note.show_words(note)
        self._note.setVisible(bool(note))

    def tell_place(self, about: int | None, words: str, outcome: str = "") -> None:
        """Let a screen reader say what the last act came to, and what is at the caret.

        Args:
            about: the id of the annotation meant, or None. The same words about the same one are
                not said again.
            words: what is at the caret; empty where nothing is.
            outcome: what an act came to; empty where there was none.
        """
        new = words if (about, words) != self._told else ""
        self._told = about, words
        self._announcer.say(" ".join(filter(None, (outcome, new))))

    def show_mode(self, words: str) -> None:
        """Say which keys mean something else now, as long as they do; empty when that ends."""
        if words:
            self.clearMessage()
            self._announcer.say(words, at_once=True)
        self._mode = words
        self._place.show_words(words or self._said)

    def set_still(self, still: bool) -> None:
        """Let nothing here move by itself, or what does."""
        self._jobs.set_still(still)

    def show_detector(self, words: str) -> None:
        """Say for good what is special about the detector; empty where nothing is."""
        self._detector.show_words(words)
        self._detector.setVisible(bool(words))

    def detector(self) -> str:
        """Return what is said about the detector."""
        return self._detector.text()

    def show_jobs(self, jobs: Sequence[JobState]) -> None:
        """Show what is running."""
        self._jobs.show_jobs(jobs)

    def show_notice(self, words: str) -> None:
        """Say something that passes."""
        self._noticed.start()
        self._announcer.say(words)
        self.showMessage(" ".join(words.split()), _NOTICE_MS)

    def show_saved(self) -> None:
        """Say that all is saved."""
        self._saved.show_words(tr("All saved"))
        self._saved.show()

    def place(self) -> str:
        """Return what is said about the caret, in full."""
        return self._place.text()
