"""Languages: what is taken for English, and what is not."""

import pytest

from gui.detect.language.guess import is_english, language_of

ENGLISH = "The minister told parliament on Thursday that the bridge would open in June."
GERMAN = "Die Feuerwehr hat am Freitag ein Storchennest vom Dach der alten Mühle geholt."
ARABIC = "وصلت أول مكتبة متنقلة إلى قرى الوادي يوم الأحد وهي حافلة قديمة."


@pytest.mark.parametrize(
    ("text", "language"),
    [(ENGLISH, "en"), (GERMAN, "de"), (ARABIC, "ar"), ("Hm.", None), ("", None)],
)
def test_language_of(text: str, language: str | None) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        (ENGLISH, None, True),
        (GERMAN, None, False),
        (GERMAN, "en", True),
        (GERMAN, "en-GB", True),
        (ENGLISH, "de", False),
        ("Hm.", None, True),
    ],
)
def test_the_document_s_own_language_wins(text: str, language: str | None, english: bool) -> None:
    assert is_english(text, language) is english
