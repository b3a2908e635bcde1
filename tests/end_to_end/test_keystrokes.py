"""Twelve typical corrections take no more keys than they should."""

from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.keystrokes import CORRECTIONS, make_library, perform
from tests.end_to_end.conftest import Desk


def test_each_correction_is_done_with_few_keys(sit: Callable[..., Desk], tmp_path: Path) -> None:
    path = tmp_path / "harbour.sqlite"
    make_library(path)
    desk = sit(path)
    desk.open("“We sail at dawn,”")
    rows = desk.rows()
    slow = []
    for correction in CORRECTIONS:
        keys = perform(desk.window, correction)
        desk.activate()
        if keys is None or keys > correction.aim:
            slow.append((correction.name, keys))
        assert desk.rows() == rows, f"{correction.name} is undone whole"
    assert slow == []
