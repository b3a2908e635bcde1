"""A library for the models to show."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.store.library import Library
from tests.models import shelf


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English: counts have plurals only with a language in force."""


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[Library]:
    """Return a library of three documents, with an application for the models."""
    library = shelf.made(tmp_path / "library.sqlite")
    yield library
    library.close()
