"""Acts on 10,000 annotations, single acts, and the walk over a library of 1,000,000 annotations.

A bulk act is one transaction beside the window: its time, the longest the window stood still
meanwhile, and its undo. Single acts and steps of the walk are from the act to the painted window.
Aim: p95 at most 16 ms for acts on one annotation and for the question what comes next.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import sqlite_utils
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.detect.rules.detector import RuleDetector
from gui.domain.annotation import Annotation, Layer, Status
from gui.domain.visibility import Visibility
from gui.session.bulk import Bulk
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.store.applying import unwatched
from gui.store.queue import Certainty
from gui.widgets.main_window import MainWindow
from tests.benchmarks.corpus import article, grow, make_library
from tests.benchmarks.measuring import milliseconds, p95, window_over

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
BULK = 10_000
TIMES = 60
FOREVER = 600_000


class Pulse(QObject):
    """Notes the longest that the event loop stood still."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "library.sqlite"
        make_library(path, [article(5000)])
        grow(path, SIZE)
        prepare(path)
        with window_over(path, RuleDetector()) as window:
            session = window.findChild(Session)
            assert isinstance(session, Session)
            print(f"{SIZE:,} annotations")
            single(window, session)
            walk(window, session)
            questions(session)
            bulk(session)


def prepare(path: Path) -> None:
    """Give scores by chance, the same other words to 10,000 mentions, and none to detect."""
    database = sqlite_utils.Database(str(path))
    with database.conn:
        run = database.conn.execute
        run("update annotation set score = (id * 7919 % 1000) / 1000.0")
        run(
            "update part set start = 20, stop = 32, exact = (select substr(text, 21, 12) from"
            " document where title = 'Filler 1') where annotation in (select id from annotation"
            " where uid like 'fill-%' order by id limit ?)",
            (BULK,),
        )
        detector = RuleDetector()
        for layer in detector.layers:
            run(
                "insert or ignore into detection (document, layer, origin, finished, found)"
                " select id, ?, ?, '2026-01-01T00:00:00.000Z', 0 from document",
                (layer.value, detector.origin),
            )
    database.close()


def tell(what: str, times: list[float]) -> None:
    """Print median and 95th percentile."""
    print(f"{what}: median {statistics.median(times):.1f} ms, p95 {p95(times):.1f} ms")


def single(window: MainWindow, session: Session) -> None:
    """Measure accept, type and link in the first article."""
    tagging = Tagging(session)
    session.open_document(1)
    QApplication.processEvents()

    def suggestions(layer: Layer | None = None) -> list[Annotation]:
        assert session.document is not None
        found = [a for a in session.document.all() if a.status is Status.SUGGESTED]
        return [a for a in found if layer in (None, a.layer)][:TIMES]

    def timed(act: Callable[[Annotation], object], annotations: list[Annotation]) -> list[float]:
        def once(annotation: Annotation) -> None:
            act(annotation)
            QApplication.processEvents()

        return [milliseconds(lambda a=a: once(a)) for a in annotations]  # type: ignore[misc]

    entities = [a for a in session.document.all() if a.layer is Layer.ENTITY][:TIMES]  # type: ignore[union-attr]
    tell("accept", timed(tagging.accept, suggestions()))
    fresh = [session.document.get(a.id) or a for a in entities]  # type: ignore[union-attr]
    tell("another type", timed(lambda a: tagging.set_label(a, "EVENT"), fresh))
    fresh = [session.document.get(a.id) or a for a in entities]  # type: ignore[union-attr]
    tell("link an actor", timed(lambda a: tagging.link_actor(a, "Ana Roy", None), fresh))
    tell("undo", [milliseconds(session.undo) for _ in range(TIMES)])


def walk(window: MainWindow, session: Session) -> None:
    """Measure steps by key over the library, in both orders."""
    reader = window.reader

    def step() -> None:
        QTest.keyClick(reader, Qt.Key.Key_N)
        QApplication.processEvents()

    reader.setFocus()
    window.actions_by_id.trigger("review.scope")
    tell("next in the library, reading order", [milliseconds(step) for _ in range(TIMES)])
    window.actions_by_id.trigger("review.order")
    tell(
        "next in the library, least certain first (each opens another document)",
        [milliseconds(step) for _ in range(TIMES)],
    )
    window.actions_by_id.trigger("review.order")
    window.actions_by_id.trigger("review.scope")


def questions(session: Session) -> None:
    """Measure the questions of the walk alone, with all shown and with much hidden."""
    queue = session.library.queue
    shown = {
        "all shown": Visibility(),
        "from 0.70 on": Visibility(0.7),
        "from 0.70 on, and other types hidden": Visibility(0.7, types=frozenset({"CARDINAL"})),
        "entities hidden": Visibility(layers=frozenset({Layer.ENTITY})),
        "all types hidden": Visibility(types=frozenset({"PERSON"})),
    }
    documents = range(1, SIZE // 100, max(1, SIZE // 100 // TIMES))
    for words, visibility in shown.items():
        places = [Certainty(n / TIMES, 0) for n in range(TIMES)]
        tell(
            f"  which is next in certainty, {words}",
            [milliseconds(lambda p=p: queue.certain_beyond(p, 1, visibility)) for p in places],  # type: ignore[misc]  # noqa: B023
        )
        tell(
            f"  which document is next, {words}",
            [milliseconds(lambda d=d: queue.document_beyond(d, 1, visibility)) for d in documents],  # type: ignore[misc]  # noqa: B023
        )


def bulk(session: Session) -> None:
    """Measure finding, accepting and undoing 10,000 at once."""
    library = session.library
    (row,) = library.connection.rows("select id, document from annotation where uid = 'fill-1'")
    session.open_document(row[1])
    like = library.annotations.get(row[0])
    assert like is not None
    act = Bulk(session).decide(like, accept=True)
    start = time.perf_counter()
    places = act.find(library, None, unwatched)
    print(f"find {len(places):,} places in the library: {time.perf_counter() - start:.2f} s")
    timed("accept them", session, lambda: Bulk(session).run(act, places))
    timed("undo that", session, session.undo)
    pulse = Pulse()
    Bulk(session).run(act, places)
    while not session.runner.states()[0].done:
        QApplication.processEvents()
    asked = time.perf_counter()
    session.runner.cancel(session.runner.states()[0].number)
    session.runner.wait_idle(FOREVER)
    statuses = {
        a.status for a in library.annotations.some(p.annotation or 0 for p in places).values()
    }
    assert statuses == {Status.SUGGESTED}, "cancelled whole"
    print(f"cancel midway: nothing stored {time.perf_counter() - asked:.2f} s later")
    del pulse


def timed(what: str, session: Session, act: Callable[[], object]) -> None:
    """Print how long an act beside the window takes and the longest that the window waited."""
    pulse = Pulse()
    start = time.perf_counter()
    act()
    session.runner.wait_idle(FOREVER)
    seconds = time.perf_counter() - start
    print(f"{what}: {seconds:.2f} s, the window stood still for {pulse.longest:.0f} ms at most")


if __name__ == "__main__":
    main()
