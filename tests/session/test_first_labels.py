"""The labels that a new library starts with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from gui.domain.annotation import Layer
from gui.session.first_labels import TEXTS, first_labels
from gui.store.codebook import default_labels
from gui.store.opening import create


class Words(QTranslator):
    """Says in its own words what a function makes of a text."""

    def __init__(self, made: Callable[[str], str]) -> None:
        super().__init__()
        self._made = made

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return self._made(source)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[Callable[[str], str]], None]]:
    """Return a function that puts a language in force."""
    spoken: list[Words] = []

    def put(made: Callable[[str], str]) -> None:
        spoken.append(Words(made))
        qapp.installTranslator(spoken[-1])

    yield put
    for words in spoken:
        qapp.removeTranslator(words)


Speak = Callable[[Callable[[str], str]], None]


def test_english_has_them_as_they_come(qapp: QApplication) -> None:
    assert first_labels() == default_labels()


def test_all_of_the_codebook_that_is_words_can_be_translated() -> None:
    labels = default_labels()
    names = {label.name for label in labels if label.layer is Layer.TAG}
    assert set(TEXTS) == names | {label.description for label in labels}


def test_another_language_has_its_own_tags_but_the_same_codes(speak: Speak, tmp_path: Path) -> None:
    speak(lambda text: f"*{text}")
    library = create(tmp_path / "new.sqlite", first_labels())
    kept = library.codebook.labels()
    library.close()
    assert all(label.description.startswith("*") for label in kept)
    assert all(label.name.startswith("*") is (label.layer is Layer.TAG) for label in kept)
    assert [label.key for label in kept] == [label.key for label in default_labels()]


def test_names_that_become_one_stay_english(speak: Speak) -> None:
    speak(lambda _: "same")
    assert [label.name for label in first_labels()] == [label.name for label in default_labels()]
