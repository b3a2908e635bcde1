"""The languages of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui.look.languages import ENGLISH, SYSTEM, languages, speak, spoken
from gui.translation import tr, trn


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)


def test_english_and_german_name_themselves() -> None:
    assert languages() == {"de": "Deutsch", "en": "English"}


@pytest.mark.parametrize(
    ("choice", "wanted", "code"),
    [
        ("de", [], "de"),
        ("xx", ["de-AT"], "en"),
        (SYSTEM, ["xx-XX", "de-AT", "en-GB"], "de"),
        (SYSTEM, ["de_CH"], "de"),
        (SYSTEM, ["xx"], "en"),
        (SYSTEM, [], "en"),
    ],
)
def test_the_choice_comes_first_then_the_system_then_english(
    choice: str, wanted: list[str], code: str
) -> None:
    assert spoken(choice, wanted) == code


def test_german_is_put_in_force_and_english_again(speaking: QApplication) -> None:
    english = tr("&Quote")
    speak(speaking, "de")
    assert tr("&Quote") != english
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    speak(speaking, ENGLISH)
    assert tr("&Quote") == english
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(speaking.findChildren(QTranslator)) == 2


def test_english_counts(speaking: QApplication) -> None:
    speak(speaking, ENGLISH)
    assert [trn("%Ln document(s)", n) for n in (0, 1, 1234)] == [
        "0 documents", "1 document", "1,234 documents",
    ]  # fmt: skip
