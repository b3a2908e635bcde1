"""The table of commands: complete, without conflicts, and told in plain words."""

import re
from collections import Counter

import pytest

from gui.commands import ACTS, COMMANDS, Command, Menu, Scope, find

KEYS = {
    "document.import": ("Ctrl+O",),
    "document.next": ("Ctrl+PgDown",),
    "document.previous": ("Ctrl+PgUp",),
    "document.state": ("Ctrl+D",),
    "document.edit": ("F2",),
    "document.remove": ("Shift+Delete",),
    "export.run": ("Ctrl+E",),
    "edit.undo": ("Ctrl+Z",),
    "edit.redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "find.document": ("Ctrl+F",),
    "find.next": ("F3",),
    "find.previous": ("Shift+F3",),
    "find.library": ("Ctrl+Shift+F",),
    "quote.tag": ("Q",),
    "quote.content": ("Shift+Q",),
    "quote.source": ("S",),
    "quote.cue": ("C",),
    "quote.kind": ("K",),
    "entity.tag": ("E",),
    "suggestion.next": ("N",),
    "suggestion.previous": ("P",),
    "suggestion.accept": ("A",),
    "suggestion.reject": ("X",),
    "suggestion.skip": ("Space",),
    "suggestion.accept_all": ("Ctrl+Shift+A",),
    "suggestion.reject_all": ("Ctrl+Shift+X",),
    "annotation.delete": ("Delete",),
    "annotation.next": (".",),
    "annotation.previous": (",",),
    "annotation.overlap": ("O",),
    "annotation.start": ("[", "F7"),
    "annotation.end": ("]", "F8"),
    "annotation.memo": ("M",),
    "speaker.link": ("L",),
    "select.word": ("W",),
    "select.sentence": ("Shift+W",),
    "select.quotation": ("'", "F9"),
    "bookmark.set": ("B",),
    "bookmark.go": ("Shift+B",),
    "help.keys": ("F1",),
    **{f"tag.apply_{digit}": (digit,) for digit in "123456789"},
}
"""The default keys that the design fixes."""


@pytest.mark.parametrize("ident", KEYS)
def test_the_default_keys_are_those_of_the_design(ident: str) -> None:
    assert find(ident).keys == KEYS[ident]


def test_ids_are_unique_and_an_unknown_one_is_an_error() -> None:
    assert len({c.id for c in COMMANDS}) == len(COMMANDS)
    with pytest.raises(KeyError):
        find("no.such")


def test_no_key_stands_for_two_commands() -> None:
    # The reader lies within the window, so a key may not stand in both scopes either.
    counted = Counter(key for command in COMMANDS for key in command.keys)
    assert [key for key, times in counted.items() if times > 1] == []


def test_a_bare_key_that_types_something_works_only_in_the_text() -> None:
    typing = re.compile(r"(Shift\+)?(.|Space|Delete)")
    loose = [
        c.id
        for c in COMMANDS
        for key in c.keys
        if c.scope is Scope.WINDOW and typing.fullmatch(key) and key != "Shift+Delete"
    ]
    assert loose == []


def test_the_usual_keys_of_editing_keep_their_meaning() -> None:
    taken = {key: c.id for c in COMMANDS for key in c.keys}
    assert taken["Ctrl+C"] == "edit.copy"
    assert taken["Ctrl+S"] == "library.saved"
    assert not {"Ctrl+A", "Ctrl+V", "Ctrl+X"} & set(taken)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.id)
def test_texts_are_plain_sentences(command: Command) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z_]+(_[1-9])?", command.id)
    assert command.help.endswith(".")
    assert command.help[0].isupper()
    assert "!" not in command.help + command.text
    assert command.text.count("&") <= 1


@pytest.mark.parametrize("menu", Menu)
def test_each_menu_has_its_own_mnemonics(menu: Menu) -> None:
    texts = {c.submenu or c.text for c in COMMANDS if c.menu is menu}
    letters = Counter(match[1].lower() for t in texts if (match := re.search("&(.)", t)))
    assert texts, "no menu is empty"
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_the_menus_themselves_have_different_mnemonics() -> None:
    letters = [re.sub(r".*&(.).*", r"\1", menu.value).lower() for menu in Menu]
    assert len(set(letters)) == len(letters)


def test_each_act_has_words_for_the_edit_menu() -> None:
    ids = {c.id for c in COMMANDS} | {"tag.apply", "annotation.boundary", "document.bring_back"}
    ids |= {"bookmark.remove"}
    ids |= {f"codebook.{act}" for act in ("add", "change", "rename", "merge", "delete", "import")}
    assert set(ACTS) <= ids
    assert all(words[0].islower() and not words.endswith(".") for words in ACTS.values())
