"""The three panes."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.panes import Panes, shared

WANTED = 720


@pytest.fixture
def panes(qtbot: QtBot) -> Panes:
    """Return shown panes whose centre wants its measure."""
    panes = Panes(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)
    panes.set_wanted(WANTED)
    panes.resize(1280, 700)
    panes.show()
    return panes


def test_the_centre_gets_its_measure_where_there_is_room() -> None:
    for width in (1280, 1440, 1920):
        assert shared(width, WANTED)[1] >= WANTED
        assert sum(shared(width, WANTED)) == width


def test_the_lists_stay_usable_in_a_narrow_window() -> None:
    left, centre, right = shared(1024, WANTED)
    assert (left, right) == (208, 264)
    assert centre < WANTED


def test_panes_follow_the_window_until_a_border_is_moved(panes: Panes) -> None:
    assert panes.state().isEmpty()
    panes.resize(1600, 700)
    assert panes.sizes() == list(shared(1600 - 2 * panes.handleWidth(), WANTED))
    panes.moveSplitter(400, 1)
    left, _, right = panes.sizes()
    panes.resize(1300, 700)
    assert (panes.sizes()[0], panes.sizes()[2]) == (left, right)


def test_chosen_widths_come_back(panes: Panes, qtbot: QtBot) -> None:
    panes.moveSplitter(400, 1)
    again = Panes(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(again)
    again.resize(panes.size())
    again.restore(panes.state())
    again.show()
    assert again.sizes() == panes.sizes()
    assert again.state() == panes.state()
