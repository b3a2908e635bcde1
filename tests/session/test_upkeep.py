"""Upkeep: a sound library gets its daily copy, a damaged one is named and not copied."""

from pathlib import Path

import sqlite_utils

from gui.session.session import Session
from gui.session.upkeep import Upkeep
from gui.store.copies import listed


def test_a_sound_library_is_copied_once_a_day(session: Session) -> None:
    for _ in range(2):
        Upkeep(session).start()
        assert session.runner.wait_idle(20_000)
    assert len(listed(session.library.path)) == 1


def test_a_fault_is_told_and_nothing_is_copied(session: Session, tmp_path: Path) -> None:
    path = session.library.path
    session.close_library()
    database = sqlite_utils.Database(str(path))
    database.execute("update document set text = 'another text'")
    database.conn.commit()
    database.close()
    heard: list[str] = []
    session.failed.connect(heard.append)
    session.open_library(path)
    Upkeep(session).start()
    assert session.runner.wait_idle(20_000)
    assert "Restore" in heard[0]
    assert listed(path) == []
