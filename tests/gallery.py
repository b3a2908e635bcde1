"""Save a picture of each state of the window in both themes, to be looked at.

`python -m tests.gallery FOLDER [--language de] [--scale 3] [--theme dark] [--only NAME...]`, under
a real or virtual screen (`xvfb-run -a -s "-screen 0 1600x1000x24"`).
"""

import argparse
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.app import Folders
from gui.detect.rules.detector import RuleDetector
from gui.domain.document import Details
from gui.domain.incoming import Incoming
from gui.session.samples import add_samples
from gui.session.settings import Settings, SettingsFile
from gui.store.library import Library
from gui.store.opening import create, open_library
from seeds import __file__ as seeds
from tests.camera import THEMES, Camera
from tests.dialog_scenes import DIALOGS
from tests.end_to_end.conftest import SEED, Desk, detect_by_rule
from tests.end_to_end.rounds import dialogs, pages
from tests.scenes import SIZE, STATES, State

_REPEATS = 3
"""How often the long text has all samples in it."""


class Bot:
    """What a Desk needs of pytest's robot, without pytest."""

    def addWidget(self, widget: QWidget) -> None:
        """Leave the widget to the gallery, which closes it."""

    def waitUntil(self, true: Callable[[], bool], timeout: int = 2000) -> None:
        """Wait until something is true, or some milliseconds are over: where a message lies over
        the window, it does not become the active one."""
        clock = QElapsedTimer()
        clock.start()
        while not true() and not clock.hasExpired(timeout):
            QTest.qWait(10)


class Gallery:
    """Sits down at a window for each state and takes its pictures."""

    def __init__(self, camera: Camera, home: Path, language: str) -> None:
        self._camera = camera
        self._home = home
        self._language = language
        self._made: dict[str, Path] = {}

    @contextmanager
    def desk(self, library: str = "samples", size: tuple[int, int] = SIZE) -> Iterator[Desk]:
        """Sit down at a window over a library of one's own; see `State` for what there is."""
        home = Path(tempfile.mkdtemp(dir=self._home))
        folders = Folders(home / "data", home / "config", home / "state")
        folders.config.mkdir()
        settings = Settings(language=self._language, annotator="Mara Lind")
        SettingsFile(folders.config / "settings.ini").save(settings)
        path = home / "Morning desk.sqlite"
        shutil.copyfile(self._library("samples" if library == "held" else library), path)
        holder = open_library(path) if library == "held" else None
        desk = Desk(cast(QtBot, Bot()), path, folders, RuleDetector())
        desk.window.resize(*size)
        if library in ("samples", "held"):
            desk.open(SEED)
            desk.window.reader.set_caret(0)
        yield desk
        for dialog in reversed(desk.dialogs()):
            dialog.reject()
        desk.close()
        if holder is not None:
            holder.close()

    def show(self, state: State) -> None:
        """Take one state."""
        with self.desk(state.library, state.size) as desk:
            state.scene(desk)
            self._camera.take(desk.window, state.name, notice=state.notice)

    def menus(self) -> None:
        """Take each menu of the menu bar, opened."""
        with self.desk() as desk:
            for name, menu in desk.window.menus.items():
                place = desk.window.menuBar().actionGeometry(menu.menuAction()).bottomLeft()
                menu.popup(desk.window.menuBar().mapToGlobal(place))
                self._camera.take(desk.window, f"menu-{name.name.lower()}", close=True)
                menu.close()

    def every_dialog(self) -> None:
        """Take each dialog there is, page by page, and those in a state of their own."""
        with self.desk() as desk:
            for what, dialog in dialogs(desk):
                self._pages(desk, f"dialog-{_file_name(what)}", dialog)
        for name, scene in DIALOGS.items():
            with self.desk() as desk:
                scene(desk)
                self._camera.take(desk.window, f"dialog-{name}", close=True)

    def _pages(self, desk: Desk, name: str, dialog: QDialog) -> None:
        for number, _page in enumerate(pages(dialog)):
            self._camera.take(desk.window, f"{name}-{number}" if number else name, close=True)

    def _library(self, name: str) -> Path:
        """Return the path of a library, made when it is first asked for."""
        if name not in self._made:
            self._made[name] = self._home / f"{name}.sqlite"
            _MAKERS[name](self._made[name])
        return self._made[name]


def _file_name(what: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in what.lower()).strip("-")


def _samples(path: Path) -> None:
    _detected(path, add_samples)


def _long(path: Path) -> None:
    texts = [file.read_text("utf-8") for file in sorted(Path(seeds).parent.glob("*.txt"))]
    english = "\n\n".join(texts[:6] * _REPEATS)
    article = Incoming(Details(title="A long day on the river", language="en"), english)
    _detected(path, lambda library: library.documents.add([article]))


def _detected(path: Path, fill: Callable[[Library], object]) -> None:
    library = create(path)
    fill(library)
    detect_by_rule(library)
    library.close()


_MAKERS: dict[str, Callable[[Path], object]] = {
    "samples": _samples,
    "long": _long,
    "empty": lambda path: create(path).close(),
    "none": lambda path: path.write_text("Not a library.", "utf-8"),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Take the pictures that were asked for."""
    parser = argparse.ArgumentParser(description="Save a picture of each state of the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en", help="that of the window, as in de")
    parser.add_argument("--scale", default="1", help="how much larger all is drawn")
    parser.add_argument("--theme", choices=THEMES, action="append", help="both without it")
    parser.add_argument("--only", nargs="+", help="names of states; also: menus, dialogs")
    wanted = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = wanted.scale  # read when the application is made
    only: list[str] = wanted.only or []
    with tempfile.TemporaryDirectory() as home:
        gallery = Gallery(
            Camera(wanted.folder, wanted.theme or THEMES), Path(home), wanted.language
        )
        for state in STATES:
            if not only or state.name in only:
                gallery.show(state)
        for name, take in (("menus", gallery.menus), ("dialogs", gallery.every_dialog)):
            if not only or name in only:
                take()


if __name__ == "__main__":
    main()
