"""Faults that nobody caught: logged, told once, and the program goes on."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from gui.app.faults import catch_faults
from gui.domain.errors import UserError
from gui.widgets.main_window import MainWindow


def test_a_fault_is_told_once_and_the_program_goes_on(
    make: Callable[[Path], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    window = make(tmp_path / "library.sqlite")
    window.show()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_faults(window)

    def fail(words: Exception) -> list[str]:
        try:
            raise words
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
        return [b.text() for b in window.findChildren(QMessageBox) if b.isVisible()]

    first = fail(RuntimeError("wrong"))
    assert len(first) == 1
    assert "Copy diagnostics" in first[0]
    assert "wrong" not in first[0]
    assert fail(RuntimeError("wrong again")) == first, "one dialog, however often it happens"
    assert [str(r.exc_info[1]) for r in caplog.records if r.exc_info] == ["wrong", "wrong again"]
    window.findChildren(QMessageBox)[0].close()
    assert fail(UserError("The disk is full.")) == ["The disk is full."]
    window.findChildren(QMessageBox)[0].close()
    window.actions_by_id["library.saved"].trigger()
    assert window.status.currentMessage().startswith("All saved")
