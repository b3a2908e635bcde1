"""The style sheet of the window: quiet surfaces, one accent, room around things."""

from string import Template

from gui.look.assets import file
from gui.look.palette import mixed, scheme

_RULES = Template(
    """
QToolTip {
    color: $text; background: $panel; border: 1px solid $border; padding: 6px 8px;
}

QMenuBar { background: $window; border: none; padding: 3px 6px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; color: $text; }
QMenu {
    background: $panel; border: 1px solid $border; padding: 6px 0; menu-scrollable: 1;
}
QMenu::item { padding: 4px 28px 5px 30px; background: transparent; }
QMenu::item:selected { background: $picked; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 6px 12px; }
QMenu::indicator { left: 8px; }
QMenu::indicator, QCheckBox::indicator, QRadioButton::indicator,
QTableView::indicator, QTreeView::indicator, QListView::indicator {
    width: 12px; height: 12px; border: 1px solid $edge; border-radius: 3px; background: $page;
}
QMenu::indicator:exclusive, QRadioButton::indicator { border-radius: 7px; }
QMenu::indicator:checked, QCheckBox::indicator:checked,
QTableView::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
    image: url("$tick");
}
QMenu::indicator:exclusive:checked, QRadioButton::indicator:checked { image: url("$dot"); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; }
QCheckBox, QRadioButton { spacing: 8px; }
QMenu::icon { left: 8px; }

QPushButton {
    background: $panel; border: 1px solid $edge; border-radius: 6px;
    padding: 6px 14px; min-height: 16px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $picked; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover { background: $accent_hover; }
QPushButton:disabled { color: $faint; background: $window; border-color: $border; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton:default:focus { border-color: $text; }

QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px;
}
SortButton, #filter_status, #quote_add { padding-right: 22px; }
#filter_entity { padding-right: 26px; }
SortButton[layoutDirection="RightToLeft"],
#filter_status[layoutDirection="RightToLeft"],
#quote_add[layoutDirection="RightToLeft"] {
    padding-left: 22px; padding-right: 8px;
}
#filter_entity[layoutDirection="RightToLeft"] { padding-left: 26px; padding-right: 8px; }
#hidden_weak { color: $accent; padding: 1px 2px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $picked; }
QToolButton:checked { background: $picked; border-color: $edge; }
QToolButton:focus { border: 2px solid $focus; padding: 3px 7px; }
SortButton:focus, #filter_status:focus { padding-right: 21px; }
#filter_entity:focus { padding-right: 25px; }
SortButton:focus[layoutDirection="RightToLeft"],
#filter_status:focus[layoutDirection="RightToLeft"] {
    padding-left: 21px; padding-right: 7px;
}
#filter_entity:focus[layoutDirection="RightToLeft"] { padding-left: 25px; padding-right: 7px; }
#hidden_weak:focus { padding: 0 1px; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-button {
    border: none; border-left: 1px solid $picked_edge; width: 17px; background: transparent;
}
QToolButton::menu-indicator {
    subcontrol-origin: border; subcontrol-position: center right; width: 9px; right: 6px;
}

#filter_add { padding-left: 7px; padding-right: 7px; }
#chip {
    background: $picked; border: 1px solid $picked_edge; border-radius: 11px; padding: 2px 9px;
}
#chip:hover { background: $hover; }
#chip:focus { border: 2px solid $focus; padding: 1px 8px; }

QLineEdit, QPlainTextEdit, QTextBrowser {
    background: $page; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus {
    border: 2px solid $focus; padding: 4px 7px;
}
QLineEdit { lineedit-clear-button-icon: url("$wipe"); }
QLineEdit:disabled { color: $faint; background: $window; }
QTableView QLineEdit, QTableView QLineEdit:focus {
    border: 1px solid $focus; border-radius: 0; padding: 0 5px;
}

QComboBox {
    background: $panel; border: 1px solid $edge; border-radius: 6px;
    padding: 5px 10px; min-height: 16px;
}
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $focus; padding: 4px 9px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QAbstractItemView, #names {
    background: $panel; border: 1px solid $edge; selection-background-color: $picked;
}
QComboBox QAbstractItemView::item, #names::item { min-height: 24px; padding: 0 6px; }
QComboBox QAbstractItemView::item:selected, #names::item:selected {
    background: $picked; color: $text;
}

QAbstractSpinBox {
    background: $page; border: 1px solid $edge; border-radius: 6px;
    padding: 3px 2px; min-height: 18px;
    selection-background-color: $selection; selection-color: $text;
}
QAbstractSpinBox:focus { border: 2px solid $focus; padding: 2px 1px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: 20px; subcontrol-origin: border;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$arrow_up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }

QTabWidget::pane { border: 1px solid $border; border-radius: 6px; }
QTabBar::tab {
    background: transparent; color: $muted; border: none; padding: 7px 14px; margin: 0 2px 4px 0;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $picked; border-radius: 5px; }

QTableView, QListView, QTreeView {
    background: $page; border: 1px solid $page; outline: none;
    selection-background-color: $picked; selection-color: $text;
}
QDialog QTableView, QDialog QListView, QDialog QTreeView { border: 1px solid $border; }
QTableView:focus, QListView:focus, QTreeView:focus,
QDialog QTableView:focus, QDialog QListView:focus, QDialog QTreeView:focus {
    border: 1px solid $focus;
}
QHeaderView { background: $page; border: none; }
QHeaderView::section {
    background: $page; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 6px 8px; font-weight: 600;
}
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $page; border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
#reader QScrollBar:vertical { background: $page; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle:horizontal {
    background: $window; border-left: 1px solid $border; border-right: 1px solid $border;
}
QSplitter::handle:horizontal:hover { background: $picked_edge; }

QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0 6px; }
QStatusBar ElidedLabel { padding: 0 6px 0 4px; }
QProgressBar {
    background: $border; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

#stack {
    background: $page; border: 1px solid $edge; border-radius: 6px; padding: 3px 1px;
}

#find_bar { border-top: 1px solid $border; }
"""
)


def style_sheet(dark: bool) -> str:
    """Return the application's style sheet for the light or the dark theme."""
    names = ("arrow", "arrow_up", "wipe", "tick", "dot")
    files = {name: file(f"{name.replace('_', '-')}.svg") for name in names}
    return _RULES.substitute(style_colours(dark), **files)


def style_colours(dark: bool) -> dict[str, str]:
    """Return the colours of the style sheet by their names in it, as "#RRGGBB"."""
    colours = scheme(dark)
    return {
        "text": colours.text,
        "muted": colours.muted,
        "faint": colours.faint,
        "window": colours.window,
        "panel": colours.panel,
        "page": colours.page,
        "border": colours.border,
        "edge": colours.faint,
        "hover": colours.hover,
        "accent": colours.accent,
        "accent_hover": mixed(colours.accent, colours.text, 0.88),
        "on_accent": colours.on_accent,
        "selection": colours.selection,
        "focus": mixed(colours.accent, colours.page, 0.8),
        "picked": mixed(colours.accent, colours.page, 0.16 if not dark else 0.22),
        "picked_edge": mixed(colours.accent, colours.page, 0.35),
        "handle": colours.faint,
    }
