"""What the README says of keys, menus and the command line is so."""

import re
from pathlib import Path

import pytest

from gui.__main__ import COMMAND_WORDS
from gui.commands import COMMANDS, Menu

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
KEYS = {key for command in COMMANDS for key in command.keys}


def plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


MENUS = {plain(menu.value) for menu in Menu}
ENTRIES = {plain(c.menu.value): set[str]() for c in COMMANDS}
for command in COMMANDS:
    ENTRIES[plain(command.menu.value)] |= {plain(command.text), plain(command.submenu)}


def rows() -> list[str]:
    """The first cells of the table of keys."""
    section = README.split("\n## Keys\n")[1].split("\n## ")[0]
    return re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)


def test_each_key_that_is_named_acts() -> None:
    named = [key for row in rows() for key in re.findall(r"`([^`]+)`", row)]
    assert len(named) > 50
    assert [key for key in named if key not in KEYS] == []
    assert len(set(named) - {"1", "9"}) == len([k for k in named if k not in {"1", "9"}])


@pytest.mark.parametrize("menu", sorted(MENUS))
def test_each_entry_of_a_menu_that_is_named_is_there(menu: str) -> None:
    words = README.replace("\n", " ")
    named = re.findall(rf"\b{menu} > (\w+(?: \w+)*)", words)
    for entry in named:
        assert any(entry == e or entry.startswith(f"{e} ") for e in ENTRIES[menu] if e), entry


def test_each_command_of_the_command_line_is_told_and_no_other() -> None:
    told = set(re.findall(r"^    python3 main\.py (\w+)", README, re.MULTILINE))
    assert told - {"test"} == set(COMMAND_WORDS)
