"""First paint of Sayso over the samples, against a bare Qt window with an empty QTextEdit.

Whole processes as a person starts them, to the end of the first paint event, compiled modules being
there as they are from the second start on. The two take turns, so that both meet the same load.
Aim: at most 2.5 times.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.corpus import SEEDS

ROUNDS = 11
ROOT = Path(__file__).parents[2]

_PAINTED = """
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
"""
BARE = f"""
import os
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
{_PAINTED}
app = QApplication(sys.argv)
window = QMainWindow()
edit = QTextEdit()
window.setCentralWidget(edit)
watch = Watch()
edit.viewport().installEventFilter(watch)
window.resize(1440, 880)
window.show()
app.exec()
"""
SAYSO = f"""
import os
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from gui.__main__ import main
{_PAINTED}
watch = Watch()
run = QApplication.exec

def run_watched():
    for window in QApplication.topLevelWidgets():
        if hasattr(window, "reader"):
            window.reader.viewport().installEventFilter(watch)
    return run()

QApplication.exec = run_watched
main([os.path.join(sys.argv[1], "library.sqlite")])
"""


def main() -> None:
    """Print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as home:
        _prepare(Path(home))
        times: dict[str, list[float]] = {"bare": [], "sayso": []}
        for number in range(ROUNDS + 1):
            for name, code in (("bare", BARE), ("sayso", SAYSO)):
                start = time.perf_counter()
                command = [sys.executable, "-c", code, home]
                subprocess.run(command, cwd=ROOT, env=_environment(home), check=True)
                if number:  # the first round compiles
                    times[name].append((time.perf_counter() - start) * 1000)
    bare, sayso = (statistics.median(times[name]) for name in ("bare", "sayso"))
    print(f"bare Qt window with an empty QTextEdit: {bare:.0f} ms (median of {ROUNDS})")
    print(f"Sayso over {len(list(SEEDS.glob('*.txt')))} detected articles: {sayso:.0f} ms")
    print(f"ratio {sayso / bare:.2f} (aim <= 2.5)")


def _environment(home: str) -> dict[str, str]:
    environment = dict(os.environ, PYTHONPYCACHEPREFIX=f"{home}/compiled")
    environment |= {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("DATA", "CONFIG", "STATE")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _prepare(home: Path) -> None:
    """Make the library and detect in it, outside the measured time."""
    code = (
        "import sys; from pathlib import Path; from gui.store.opening import create;"
        "from gui.session.samples import add_samples;"
        "library = create(Path(sys.argv[1]) / 'library.sqlite'); add_samples(library);"
        "library.close()"
    )
    subprocess.run([sys.executable, "-c", code, str(home)], cwd=ROOT, check=True)
    command = [sys.executable, "-m", "gui", "detect", str(home / "library.sqlite")]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
