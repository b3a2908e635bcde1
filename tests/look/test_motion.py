"""What moves by itself, and how it is stilled."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.look.motion import Motion


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application with effects, as on a system that has them."""
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateCombo)
    before = {effect: qapp.isEffectEnabled(effect) for effect in effects}
    for effect in effects:
        qapp.setEffectEnabled(effect, True)
    yield qapp
    for effect, on in before.items():
        qapp.setEffectEnabled(effect, on)
    qapp.setCursorFlashTime(-1)


def test_it_stills_and_gives_back_what_the_system_has(app: QApplication) -> None:
    motion, flash = Motion(app), app.cursorFlashTime()
    assert flash > 0
    motion.reduce(True)
    assert app.cursorFlashTime() == 0
    assert not app.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    motion.reduce(False)
    assert app.cursorFlashTime() == flash
    assert app.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
