"""The lock: one holder, who says its name, and free after death."""

import os
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from gui.store import lock as lock_module
from gui.store.lock import Lock, LockHeldError

HOLD = """
import sys
from pathlib import Path
from gui.store import lock as lock_module
from gui.store.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def holding(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_there_is_one_holder(path: Path) -> None:
    lock = Lock(path)
    with pytest.raises(LockHeldError) as error:
        Lock(path)
    assert error.value.holder.pid == os.getpid()
    lock.release()
    lock.release()
    Lock(path).release()


def test_the_file_goes_with_the_lock(path: Path) -> None:
    lock = Lock(path)
    assert lock.path.exists()
    lock.release()
    assert not lock.path.exists()


def test_another_process_is_named_and_its_death_frees_the_lock(path: Path) -> None:
    with holding(path) as process:
        with pytest.raises(LockHeldError, match=rf"process {process.pid}\)"):
            Lock(path)
        process.kill()
        process.wait()
        lock = Lock(path)
    lock.release()


def test_a_lock_file_left_behind_holds_nobody(path: Path) -> None:
    path.with_name(path.name + ".lock").write_text("{not json")
    lock = Lock(path)
    with pytest.raises(LockHeldError):
        Lock(path)
    lock.release()


def test_a_holder_that_says_nothing_is_another_program(path: Path) -> None:
    lock = Lock(path)
    lock.path.write_text("?")
    with pytest.raises(LockHeldError, match="another program"):
        Lock(path)
    lock.release()


def test_a_lock_on_a_file_that_was_taken_away_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = lock_module._try_lock
    holders: list[Lock] = []

    def late(file: BinaryIO) -> None:
        if not holders:
            # Between our opening and our locking, the holder let go and another one came.
            path.with_name(path.name + ".lock").unlink()
            monkeypatch.setattr(lock_module, "_try_lock", honest)
            holders.append(Lock(path))
        honest(file)

    monkeypatch.setattr(lock_module, "_try_lock", late)
    with pytest.raises(LockHeldError):
        Lock(path)
    holders[0].release()


def test_a_folder_that_is_not_there_is_the_systems_error(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Lock(path.parent / "nowhere" / "library.sayso")


def test_a_child_does_not_inherit_the_lock(path: Path) -> None:
    lock = Lock(path)
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"],
        stdin=subprocess.PIPE,
        close_fds=False,
    ) as child:
        lock.release()
        Lock(path).release()
        child.kill()
