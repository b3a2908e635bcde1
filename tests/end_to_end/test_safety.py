"""Nothing that a person did is lost: kill -9, a second window, bad files."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from gui.session.samples import sample_paths
from gui.store.checking import check
from gui.store.opening import open_library
from tests.end_to_end.conftest import Desk

Sit = Callable[..., Desk]
ROOT = Path(__file__).parents[2]

TAGGER = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from gui.app import Folders, build

base = Path(sys.argv[2])
window = build(Path(sys.argv[1]), Folders(base / "d", base / "c", base / "s"))
window.show()
window.activateWindow()
QTest.qWaitForWindowActive(window, 5000)
window.wait_idle(30000)
view = window.findChild(QAbstractItemView, "annotations")
text = window.reader.text()
words = [i for i in range(1, len(text)) if text[i - 1].isspace() and text[i].isalnum()]
done = 0
while True:
    start = words[done % (len(words) - 9)]
    stop = words[done % (len(words) - 9) + 2 + done // len(words)] - 1
    window.reader.setFocus()
    window.reader.select(start, stop)
    before = view.model().rowCount()
    QTest.keyClick(window.reader, Qt.Key.Key_Q)
    if view.model().rowCount() > before:
        print("confirmed", flush=True)
    done += 1
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a POSIX signal")
def test_a_kill_in_the_middle_of_tagging_loses_nothing(library: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", TAGGER, str(library), str(tmp_path / "home")],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    confirmed = 0
    for line in process.stdout:
        confirmed += line.strip() == "confirmed"
        if confirmed == 12:
            process.send_signal(signal.SIGKILL)
            break
    confirmed += process.stdout.read().count("confirmed")
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    opened = open_library(library)
    try:
        assert not opened.read_only, "the lock is free after the death of its holder"
        assert list(check(opened, lambda: False)) == []
        documents = range(1, opened.documents.count() + 1)
        own = [
            a
            for ident in documents
            for a in opened.annotations.of(ident)
            if a.origin.startswith("user:")
        ]
        assert confirmed <= len(own) <= confirmed + 1
    finally:
        opened.close()


IMPORTER = """
import sys
from pathlib import Path
from gui.app import Folders, build
from gui.session.importing import Importing
from gui.session.session import Session

base = Path(sys.argv[2])
window = build(Path(sys.argv[1]), Folders(base / "d", base / "c", base / "s"))
session = window.findChild(Session)
session.runner.changed.connect(
    lambda states: [print("stored", flush=True) for state in states if state.done]
)
Importing(session, window).import_files([Path(sys.argv[3])])
window.wait_idle(60000)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a POSIX signal")
def test_what_came_in_before_a_kill_is_shown_and_told(
    sit: Sit, library: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(2000):
        text = f"Ferry {number} is late\n\nNobody knows why ferry {number} is late.\n"
        (folder / f"{number:04d}.txt").write_text(text, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-c", IMPORTER, str(library), str(tmp_path / "home"), str(folder)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "stored\n"
    process.send_signal(signal.SIGKILL)
    process.stdout.close()
    assert process.wait() == -signal.SIGKILL
    assert list(check(library, lambda: False)) == []
    before = len(sample_paths())
    desk = sit(library)
    came = len(desk.titles()) - before
    assert 0 < came < 2000
    assert "An import was cut off" in desk.window.banner.text()
    assert f"({came})" in desk.window.banner.text()
    assert desk.session.library.documents.count(removed=True) == 0, "nothing lies hidden"
    desk.command("edit.undo")
    assert len(desk.titles()) == before
    desk.command("edit.redo")
    assert len(desk.titles()) == before + came
    desk.close()
    assert list(check(library, lambda: False)) == []


def test_a_second_window_reads_only_and_says_so(sit: Sit) -> None:
    first = sit()
    second = sit()
    assert second.window.banner.isVisible()
    second.open("Jean-Yves Le Drian")
    before = second.rows()
    second.select("A complete ceasefire")
    second.press(Qt.Key.Key_Q)
    assert second.rows() == before
    for box in second.window.findChildren(QMessageBox):
        box.close()
    second.close()
    first.open("Jean-Yves Le Drian")
    count = len(first.rows())
    first.select("A complete ceasefire")
    first.press(Qt.Key.Key_Q)
    assert len(first.rows()) == count + 1
    first.close()
    third = sit()
    assert not third.window.banner.isVisible()


@pytest.mark.parametrize("content", [b"", b"no library", b"SQLite format 3\x00" + b"\xff" * 400])
def test_a_file_that_is_no_library_is_left_alone(sit: Sit, tmp_path: Path, content: bytes) -> None:
    bad = tmp_path / "notes.sqlite"
    bad.write_bytes(content)
    beside = sorted(p.name for p in tmp_path.iterdir())
    desk = sit(bad)
    (box,) = desk.window.findChildren(QMessageBox)
    assert "notes.sqlite" in box.text()
    box.close()
    assert bad.read_bytes() == content
    assert set(beside) >= {p.name for p in tmp_path.iterdir() if p.name.startswith("notes")}
    assert desk.titles() == []
    desk.command("edit.copy")
    desk.close()
