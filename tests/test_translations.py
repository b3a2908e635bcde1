"""The files of translation are in step with the source, whole, and fit for use."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from gui.commands import COMMANDS
from resources.translations.update import ENGLISH, FOLDER, release, texts

FILES = sorted(FOLDER.glob("*.ts"))
WHOLE = [path for path in FILES if path != ENGLISH]
PLACE = re.compile(r"\{\w*(?:[:!][^}]*)?\}")
COUNT = re.compile(r"%L?n")
KEY = re.compile(r"(?<!&)&(?=\S)")


def messages(path: Path) -> list[ET.Element]:
    return list(ET.parse(path).getroot().iter("message"))


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def source(message: ET.Element) -> str:
    return message.findtext("source") or ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_text_of_the_window_is_there_and_translated(path: Path) -> None:
    wanted = {t for t, (_, counts) in texts().items() if counts or path != ENGLISH}
    found = messages(path)
    assert {source(message) for message in found} == wanted
    left = [source(m) for m in found if not all(forms(m)) or "type" in m.find("translation").attrib]  # type: ignore[union-attr]
    assert not left


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_translation_has_the_places_of_its_text(path: Path) -> None:
    for message in messages(path):
        text = source(message)
        counted = bool(COUNT.search(text))
        for form in forms(message):
            assert Counter(PLACE.findall(form)) == Counter(PLACE.findall(text)), text
            # A language may leave the number out ("one quote"), never bring one in.
            assert counted or not COUNT.search(form), text
            assert bool(KEY.search(form)) == bool(KEY.search(text)), text
            assert form.strip() == form or text.strip() != text, text


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.name)
def test_no_two_entries_of_a_menu_have_the_same_letter(path: Path) -> None:
    words = {source(message): forms(message)[0] for message in messages(path)}
    menus: dict[tuple[str, str], list[str]] = {}
    for command in COMMANDS:
        menus.setdefault((command.menu, command.submenu), []).append(words[command.text])
    for submenu in {(c.menu, c.submenu) for c in COMMANDS if c.submenu}:
        menus[submenu[0], ""].append(words[submenu[1]])
    menus["", ""] = list({words[command.menu.value] for command in COMMANDS})
    for menu, entries in menus.items():
        letters = Counter(e[m.end()].casefold() for e in entries if (m := KEY.search(e)))
        assert not {letter for letter, count in letters.items() if count > 1}, menu


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_file_that_is_read_is_made_from_the_one_that_is_written(
    path: Path, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"
    release(path, made)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes()
