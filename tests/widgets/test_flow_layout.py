"""Widgets in lines, as words in a paragraph."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.flow_layout import FlowLayout


def boxes(qtbot: QtBot, *widths: int) -> tuple[QWidget, list[QWidget]]:
    room = QWidget()
    qtbot.addWidget(room)
    flow = FlowLayout(room, spacing=5)
    made = [QWidget() for _ in widths]
    for box, width in zip(made, widths, strict=True):
        box.setFixedSize(width, 10)
        flow.addWidget(box)
    return room, made


def test_a_line_begins_where_the_width_is_used_up(qtbot: QtBot) -> None:
    room, made = boxes(qtbot, 40, 40, 40, 95)
    room.resize(100, 60)
    room.show()
    assert [(box.x(), box.y()) for box in made] == [(0, 0), (45, 0), (0, 15), (0, 30)]
    layout = room.layout()
    assert layout is not None
    assert layout.heightForWidth(100) == 40
    assert layout.heightForWidth(400) == 10


def test_a_hidden_widget_takes_no_room(qtbot: QtBot) -> None:
    room, made = boxes(qtbot, 40, 40, 40)
    room.resize(100, 60)
    room.show()
    made[0].hide()
    qtbot.waitUntil(lambda: made[1].x() == 0)
    assert (made[2].x(), made[2].y()) == (45, 0)
