"""A person's folders, and windows built over libraries."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.app import Folders, build
from gui.detect.rules.detector import RuleDetector
from gui.widgets.main_window import MainWindow


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Return a person's folders, all within the test's own."""
    return Folders(tmp_path / "data", tmp_path / "config", tmp_path / "state")


@pytest.fixture
def make(qtbot: QtBot, folders: Folders) -> Iterator[Callable[[Path], MainWindow]]:
    """Return a function that builds the window over a library and closes it at the end."""
    windows: list[MainWindow] = []

    def built(path: Path) -> MainWindow:
        window = build(path, folders, RuleDetector())
        qtbot.addWidget(window)
        windows.append(window)
        return window

    yield built
    for window in windows:
        window.close()
