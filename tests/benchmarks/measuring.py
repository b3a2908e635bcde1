"""Small help for measuring: one window, milliseconds, percentiles."""

import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.app import Folders, build
from gui.detect.detector import Detector
from gui.widgets.main_window import MainWindow


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long an act takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def p95(values: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20)[-1]


@contextmanager
def window_over(library: Path, detector: Detector | None = None) -> Iterator[MainWindow]:
    """Show the real window over a library, with a person's folders of its own.

    The detector is the program's own if none is given.
    """
    with tempfile.TemporaryDirectory() as home:
        base = Path(home)
        folders = Folders(base / "data", base / "config", base / "state")
        window = build(library, folders, detector)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 5000)
        window.wait_idle(600_000)
        QApplication.processEvents()
        gc.freeze()  # as the program does once its window has settled
        yield window
        window.close()
