"""What moves by itself: the blinking caret, and what menus, boxes and tool tips do when they open.

What the system asks for holds, unless a person wants less.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_AS_THE_SYSTEM = -1
_STILL = 0


class Motion:
    """Stills an application, and gives it back what the system has."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._effects = {effect: app.isEffectEnabled(effect) for effect in _EFFECTS}

    def reduce(self, reduced: bool) -> None:
        """Let nothing move by itself, or what the system lets move."""
        self._app.setCursorFlashTime(_STILL if reduced else _AS_THE_SYSTEM)
        for effect, on in self._effects.items():
            self._app.setEffectEnabled(effect, on and not reduced)
