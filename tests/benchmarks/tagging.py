"""From the key press to repainted and durable, with 1,000 and 1,000,000 annotations in the library.

Each tag is read back over another connection before the next. Aim: median at most 16 ms.
"""

import statistics
import tempfile
from pathlib import Path

import sqlite_utils
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.widgets.main_window import MainWindow
from tests.benchmarks.corpus import article, grow, make_library
from tests.benchmarks.measuring import milliseconds, p95, window_over

SIZES = (1_000, 1_000_000)
TAGS = 60


class Watch(QObject):
    """Sees whether a widget was painted."""

    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the event, and let it pass."""
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    """Print the medians."""
    for size in SIZES:
        with tempfile.TemporaryDirectory() as home:
            path = Path(home) / "library.sqlite"
            make_library(path, [article(5000)])
            grow(path, size)
            with window_over(path) as window:
                times = measure(window, path)
        print(
            f"{size:,} annotations: median {statistics.median(times):.1f} ms, "
            f"p95 {p95(times):.1f} ms over {len(times)} tags (aim: median <= 16)"
        )


def measure(window: MainWindow, path: Path) -> list[float]:
    """Tag quotes in the first article; return the time of each."""
    reader = window.reader
    text = reader.text()
    starts = [i for i in range(1, len(text)) if text[i - 1] == " " and text[i].isalnum()]
    other = sqlite_utils.Database(str(path))

    def stored() -> int:
        query = "select count(*) from annotation where origin like 'user:%' and document = 1"
        return int(other.execute(query).fetchone()[0])

    watch = Watch()
    reader.viewport().installEventFilter(watch)
    times = []
    for start in starts[:TAGS]:
        reader.setFocus()
        reader.select(start, start + 60)
        QApplication.processEvents()
        before = stored()

        def tag() -> None:
            QTest.keyClick(reader, Qt.Key.Key_Q)
            QApplication.processEvents()

        watch.painted = False
        times.append(milliseconds(tag))
        if not watch.painted:
            raise AssertionError("the tag is not painted")
        if stored() != before + 1:
            raise AssertionError("the tag is not durable")
    other.close()
    return times


if __name__ == "__main__":
    main()
