"""Frame times while scrolling three lines at a time through articles with 0.05 spans a word.

Aim: p95 at most 16 ms.
"""

import statistics
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.widgets.reader import Reader
from tests.benchmarks.corpus import article, make_library
from tests.benchmarks.measuring import milliseconds, p95, window_over
from tests.benchmarks.opening import SIZES, lay_out

FRAMES = 300


def main() -> None:
    """Print the figures by size."""
    for name, size in SIZES.items():
        with tempfile.TemporaryDirectory() as home:
            path = Path(home) / "library.sqlite"
            make_library(path, [article(size)])
            with window_over(path) as window:
                lay_out(window.reader)
                times = frames(window.reader)
        print(
            f"{name}: median {statistics.median(times):.1f} ms, p95 {p95(times):.1f} ms "
            f"over {len(times)} frames (aim: p95 <= 16)"
        )


def frames(reader: Reader) -> list[float]:
    """Scroll down, and up again at the end; return the time of each frame."""
    bar = reader.verticalScrollBar()
    step, times = 3 * reader.fontMetrics().lineSpacing(), []
    for _ in range(FRAMES):
        target = bar.value() + step
        if not 0 <= target <= bar.maximum():
            step = -step

        def frame(value: int = bar.value() + step) -> None:
            bar.setValue(value)
            reader.viewport().repaint()
            QApplication.processEvents()

        times.append(milliseconds(frame))
    return times


if __name__ == "__main__":
    main()
