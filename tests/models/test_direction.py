"""In which direction words are read."""

import pytest

from gui.models.direction import reads_from_right, starts_from_right


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("مكتبة", True),
        ("«שלום» said", True),
        ("said «שלום»", False),
        ("12: ספר", True),
        ("12", False),
    ],
)
def test_a_line_goes_by_its_first_letter(line: str, right: bool) -> None:
    assert starts_from_right(line) is right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("REUTERS — مكتبة متنقلة تصل إلى قرى", True),
        ("The word مكتبة means library", False),
        ("", False),
    ],
)
def test_a_text_goes_by_most_of_its_letters(text: str, right: bool) -> None:
    assert reads_from_right(text) is right
