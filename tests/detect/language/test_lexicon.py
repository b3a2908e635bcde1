"""Word lists: read as they should be, and clean."""

from pathlib import Path

import pytest

from gui.detect.language.lexicon import classes, lines, words

FOLDER = Path(__file__).parents[3] / "resources" / "lexicon"
CLASSES = ["first_names", "grammar", "known_names", "name_words", "titles"]
ALL = sorted(path.stem for path in FOLDER.glob("*.txt"))


@pytest.mark.parametrize("name", ALL)
def test_a_list_holds_entries_and_no_comments(name: str) -> None:
    assert lines(name)
    assert all(line == line.strip() and not line.startswith("#") for line in lines(name))


@pytest.mark.parametrize("name", CLASSES)
def test_classes_have_words(name: str) -> None:
    assert all(listed for listed in classes(name).values())


def test_lines_of_one_class_add_up() -> None:
    grammar = classes("grammar")
    assert {"the", "one"} <= grammar["determiner"]
    assert {"is", "hasn't", "hasn’t"} <= grammar["auxiliary"]


def test_words() -> None:
    assert {"Danish", "Republican"} <= words("demonyms")


def test_a_missing_list_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        lines("no such list")


def test_first_names_have_one_class_each() -> None:
    listed = classes("first_names")
    assert not listed["male"] & listed["female"]
    assert not (listed["male"] | listed["female"]) & listed["either"]
