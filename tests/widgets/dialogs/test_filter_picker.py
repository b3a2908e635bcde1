"""Choosing what to filter by."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer
from gui.domain.annotation_filter import Facet
from gui.widgets.dialogs.filter_picker import FilterPicker

PERSON, NOBODY = Facet("labels", (Layer.ENTITY, "PERSON")), Facet("speakers", None)
KNOWN = [(7, "Ana Roy", 4), (8, "Roy Ltd", 1)]


def picker(qtbot: QtBot) -> FilterPicker:
    made = FilterPicker(
        [(PERSON, "3 here"), (Facet("speakers", 7), "2 here"), (NOBODY, "")],
        {7: "Ana Roy"},
        lambda typed: [row for row in KNOWN if typed.casefold() in row[1].casefold()],
    )
    qtbot.addWidget(made)
    made.open()
    return made


def words(made: FilterPicker, typed: str) -> list[str]:
    made.field.setText(typed)
    return [choice.words for choice in made.shown()]


def test_letters_narrow_the_list_to_labels_and_actors(qtbot: QtBot) -> None:
    made = picker(qtbot)
    assert words(made, "")[:3] == ["Person", "Speaker: Ana Roy", "No speaker"]
    assert words(made, "pers") == ["Person"]
    assert words(made, "no sp") == ["No speaker"]
    assert words(made, "roy") == ["Speaker: Ana Roy", "Speaker: Roy Ltd"]
    assert words(made, "nothing such") == []


def test_a_number_is_a_score(qtbot: QtBot) -> None:
    made = picker(qtbot)
    assert words(made, "0,65") == ["Score at least 0.65", "Score at most 0.65"]
    assert words(made, "7") == []


def test_enter_tells_what_is_chosen(qtbot: QtBot) -> None:
    made = picker(qtbot)
    made.field.setText("ltd")
    with qtbot.waitSignal(made.chosen) as told:
        QTest.keyClick(made.field, Qt.Key.Key_Return)
    assert told.args == [Facet("speakers", 8)]
