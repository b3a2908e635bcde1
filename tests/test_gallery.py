"""The gallery takes pictures, a state in each theme, without a real screen too."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from tests.dialog_scenes import DIALOGS
from tests.gallery import main
from tests.scenes import STATES


def test_a_state_is_taken_in_both_themes(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    main([str(tmp_path), "--only", "empty"])
    light, dark = (QImage(str(tmp_path / f"empty-{theme}.png")) for theme in ("light", "dark"))
    assert light.size() == dark.size()
    corners = [QColor(image.pixel(2, 2)).lightness() for image in (light, dark)]
    assert corners[0] > 200 > 60 > corners[1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty-dark.png", "empty-light.png"]


def test_each_state_has_a_name_of_its_own() -> None:
    names = [*(state.name for state in STATES), *(f"dialog-{name}" for name in DIALOGS)]
    assert len(set(names)) == len(names)
