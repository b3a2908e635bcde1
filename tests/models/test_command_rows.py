"""Which commands are listed, in which order, and what each line says."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from gui.commands import COMMANDS, find
from gui.models.command_rows import CommandRow, CommandRows, plain
from gui.translation import tr


def rows(recent: Sequence[str] = (), blocked: Sequence[str] = ()) -> CommandRows:
    return CommandRows(
        COMMANDS,
        lambda ident: find(ident).text,
        lambda ident: "Not here." if ident in blocked else "",
        recent,
    )


def ids(found: Sequence[CommandRow]) -> list[str]:
    return [row.id for row in found]


def test_with_nothing_typed_all_are_listed_and_those_chosen_last_stand_first() -> None:
    listed = ids(rows(["quote.tag", "view.theme_dark"]).find(" "))
    assert listed[:2] == ["quote.tag", "view.theme_dark"]
    assert sorted(listed) == sorted(c.id for c in COMMANDS)


def test_letters_find_commands_and_are_marked() -> None:
    first = rows().find("accall")[0]
    assert first.words == "Accept all shown"
    assert "".join(first.words[place] for place in first.places) == "Accall"


def test_the_name_of_a_menu_and_the_help_find_commands_too() -> None:
    assert ids(rows().find("viewdark"))[0] == "view.theme_dark"
    assert "view.theme_light" in ids(rows().find("dark text on light"))
    assert rows().find("qqqq") == []


def test_in_another_language_its_own_words_and_the_english_ones_find_a_command(
    german: None,
) -> None:
    found = CommandRows(COMMANDS, lambda ident: tr(find(ident).text), lambda _: "")
    assert found.find("rückgängig")[0].id == "edit.undo"
    first = found.find("undo")[0]
    assert (first.id, first.words, first.menu) == ("edit.undo", "Rückgängig", "Bearbeiten")
    assert first.places == (), "the letters stand in other words"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak a little German."""

    class German(QTranslator):
        def translate(
            self, context: str, source: str, disambiguation: str | None = None, n: int = -1
        ) -> str:
            return {"&Undo": "&Rückgängig", "&Edit": "&Bearbeiten"}.get(source, source)

        def isEmpty(self) -> bool:
            return False

    speaker = German()
    qapp.installTranslator(speaker)
    yield
    qapp.removeTranslator(speaker)


def test_what_cannot_act_says_why_and_stands_after_what_fits_as_well() -> None:
    usual = ids(rows().find("theme"))
    blocked = rows(blocked=usual[:1]).find("theme")
    assert ids(blocked)[0] == usual[1]
    (row,) = [row for row in blocked if row.reason]
    assert row.spoken == f"{row.words}, View, not available: Not here."


def test_a_line_has_menu_submenu_and_key() -> None:
    row = rows().find("tag 3")[0]
    assert (row.words, row.menu, row.key) == ("Tag 3", "Annotate › Tag", "3")


def test_signs_for_the_keyboard_are_no_words() -> None:
    assert plain("&1  Law && order…") == "1 Law & order"
