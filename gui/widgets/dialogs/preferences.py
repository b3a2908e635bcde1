"""Preferences: what can be set, in force as soon as it is set."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.domain.boundaries import Snapping
from gui.look.languages import SYSTEM, languages
from gui.session.settings import LINE_HEIGHTS, MEASURES, Settings
from gui.translation import mark, tr
from gui.widgets.dialogs.key_editor import KeyEditor
from gui.widgets.dialogs.plain import PlainDialog, plain_form, plain_label

_THEMES = ((mark("As the system"), "system"), (mark("Light"), "light"), (mark("Dark"), "dark"))
_FACES = ((mark("Serif"), True), (mark("Sans"), False))
_MOTIONS = ((mark("As the system"), False), (mark("Nothing blinks or moves by itself"), True))
_SNAPPING = (
    (mark("Never"), Snapping.NEVER),
    (mark("When an end is dragged"), Snapping.DRAGGING),
    (mark("Also when a selection is tagged"), Snapping.TAGGING),
)
_SIDE = 8
_STACK = ((mark("When asked for"), False), (mark("Always"), True))
_SIZES = (60, 300)
_USUAL = ("theme", "serif", "zoom", "measure", "line_height")


class PreferencesDialog(PlainDialog):
    """Name, look and threshold on one page, the keys on another. There is nothing to confirm.

    Signals:
        changed: the name of a setting and its new value.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        settings: Settings,
        thresholds: Sequence[tuple[str, float]],
        keys: KeyEditor,
        parent: QWidget | None = None,
    ) -> None:
        """Show settings.

        Args:
            settings: those in force.
            thresholds: words and score of each threshold there is.
            keys: the page of the keys.
            parent: the window over which to stand.
        """
        super().__init__(tr("Preferences"), parent)
        self._settings = settings
        self.name = QLineEdit(settings.who)
        self.name.setAccessibleName(tr("Your name"))
        self.theme = _choice(tr("Theme"), _translated(_THEMES))
        self.language = _choice(tr("Language"), [(tr("As the system"), SYSTEM), *_languages()])
        self.language.setToolTip(tr("The language of the window, from the next start on"))
        self.serif = _choice(tr("Type face"), _translated(_FACES))
        self.zoom = _number(tr("Text size"), _SIZES, 10, " %")
        self.measure = _number(tr("Length of a line"), MEASURES, 5, tr(" characters"))
        self.line_height = _number(tr("Height of a line"), LINE_HEIGHTS, 5, " %")
        self.motion = _choice(tr("Motion"), _translated(_MOTIONS))
        self.least_score = _choice(tr("Suggestions shown"), thresholds)
        self.snapping = _choice(tr("Snap to words"), _translated(_SNAPPING))
        self.snapping.setToolTip(tr("Alt lets an end that is dragged stand anywhere."))
        self.stack = _choice(tr("Overlaps at the caret listed"), _translated(_STACK))
        self._keys = keys
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(tr("Pages of the preferences"))
        self._tabs.addTab(self._page(), tr("&General"))
        self._tabs.addTab(keys, tr("&Keys"))
        column = QVBoxLayout(self)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._buttons())
        self._show(settings)
        self._listen()
        self.resize(720, 560)

    def show_keys(self) -> None:
        """Go to the page of the keys."""
        self._tabs.setCurrentIndex(1)
        self._keys.search.setFocus()

    def done(self, result: int) -> None:
        """Keep the name that was typed last."""
        self._take_name()
        super().done(result)

    def _page(self) -> QWidget:
        form = plain_form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setVerticalSpacing(10)
        self.name.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        for label, field in (
            (tr("Your &name"), self.name),
            (tr("&Theme"), self.theme),
            (tr("L&anguage, from the next start on"), self.language),
            (tr("Type &face"), self.serif),
            (tr("Text &size"), self.zoom),
            (tr("&Length of a line"), self.measure),
            (tr("&Height of a line"), self.line_height),
            (tr("&Motion"), self.motion),
            (tr("S&uggestions shown"), self.least_score),
            (tr("Snap to &words"), self.snapping),
            (tr("O&verlaps at the caret listed"), self.stack),
        ):
            form.addRow(label, field)
        choices = (self.theme, self.language, self.serif, self.motion, self.least_score)
        numbers = (self.zoom, self.measure, self.line_height)
        _align((*choices, *numbers, self.snapping, self.stack))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(
            plain_label(
                tr(
                    "What you tag and decide is kept under your name. "
                    "Each change is in force at once, and kept."
                ),
                faint=True,
            )
        )
        column.addStretch(1)
        return page

    def _buttons(self) -> QDialogButtonBox:
        buttons = self.close_button()
        usual = buttons.addButton(tr("Usual l&ook"), QDialogButtonBox.ButtonRole.ResetRole)
        usual.setToolTip(tr("Theme, type face, text size and lines as they were at first"))
        usual.setAutoDefault(False)
        usual.clicked.connect(self._reset_look)
        self._tabs.currentChanged.connect(lambda page: usual.setVisible(page == 0))
        return buttons

    def _show(self, settings: Settings) -> None:
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.serif.setCurrentIndex(self.serif.findData(settings.serif))
        self.zoom.setValue(round(settings.zoom * 100))
        self.measure.setValue(settings.measure)
        self.line_height.setValue(settings.line_height)
        self.motion.setCurrentIndex(self.motion.findData(settings.reduce_motion))
        self.least_score.setCurrentIndex(max(0, self.least_score.findData(settings.least_score)))
        self.snapping.setCurrentIndex(self.snapping.findData(settings.snapping))
        self.stack.setCurrentIndex(self.stack.findData(settings.stack_always))

    def _listen(self) -> None:
        self.name.editingFinished.connect(self._take_name)
        for field, box in (
            ("theme", self.theme),
            ("language", self.language),
            ("serif", self.serif),
            ("reduce_motion", self.motion),
            ("least_score", self.least_score),
            ("stack_always", self.stack),
        ):
            box.currentIndexChanged.connect(lambda _, f=field, b=box: self._set(f, b.currentData()))
        self.snapping.currentIndexChanged.connect(
            # Qt keeps the value, and forgets what it is one of.
            lambda _: self._set("snapping", Snapping(self.snapping.currentData()))
        )
        self.zoom.valueChanged.connect(lambda percent: self._set("zoom", percent / 100))
        self.measure.valueChanged.connect(lambda count: self._set("measure", count))
        self.line_height.valueChanged.connect(lambda high: self._set("line_height", high))

    def _set(self, field: str, value: Any) -> None:
        settings = replace(self._settings, **{field: value})
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(field, value)

    def _take_name(self) -> None:
        name = " ".join(self.name.text().split())
        if name and name != self._settings.who:
            self._set("annotator", name)
        elif not name:
            self.name.setText(self._settings.who)

    def _reset_look(self) -> None:
        usual = Settings()
        self._show(replace(self._settings, **{name: getattr(usual, name) for name in _USUAL}))


def _align(fields: Sequence[QWidget]) -> None:
    """Give fields that stand below one another one width."""
    widest = max(field.sizeHint().width() for field in fields)
    for field in fields:
        field.setMinimumWidth(widest)


def _languages() -> list[tuple[str, str]]:
    return [(name, code) for code, name in languages().items()]


def _translated(entries: Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
    return [(tr(words), value) for words, value in entries]


def _choice(name: str, entries: Sequence[tuple[str, Any]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for words, value in entries:
        box.addItem(words, value)
    return box


def _number(name: str, bounds: tuple[int, int], step: int, unit: str) -> QSpinBox:
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setRange(*bounds)
    box.setSingleStep(step)
    box.setSuffix(unit)
    box.setKeyboardTracking(False)  # half a number is no wish
    box.setMinimumHeight(QComboBox().sizeHint().height())
    box.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)  # the style sheet leaves it bare
    return box
