"""Settings in force: each change is written at once and told once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from gui.session.preferences import Preferences
from gui.session.settings import Place, Settings, SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """Return a file of its own."""
    return SettingsFile(tmp_path / "settings.ini")


def test_a_change_is_told_once_and_there_for_the_next_start(
    file: SettingsFile, tmp_path: Path
) -> None:
    preferences = Preferences(file)
    told = QSignalSpy(preferences.changed)
    wanted = replace(preferences.value, zoom=1.5, theme="dark", annotator="Ann")
    preferences.change(wanted)
    assert told.count() == 1
    assert told.at(0)[0] == wanted == preferences.value
    assert Preferences(SettingsFile(tmp_path / "settings.ini")).value == wanted


def test_the_same_again_is_no_change(file: SettingsFile) -> None:
    preferences = Preferences(file)
    told = QSignalSpy(preferences.changed)
    preferences.change(replace(preferences.value))
    assert told.count() == 0


def test_a_first_start_has_the_defaults(file: SettingsFile) -> None:
    assert Preferences(file).value == Settings()


def test_two_windows_keep_each_others_places(file: SettingsFile, tmp_path: Path) -> None:
    one, two = Preferences(file), Preferences(SettingsFile(tmp_path / "settings.ini"))
    for window, name in ((one, "one"), (two, "two")):
        window.change(window.value.with_recent(tmp_path / name))
    one.change(replace(one.value, zoom=1.4))
    for window, name, at in ((one, "one", 1), (two, "two", 2), (one, "one", 3)):
        window.change(window.value.with_place(tmp_path / name, Place(1, at)))
    value = Preferences(SettingsFile(tmp_path / "settings.ini")).value
    assert value.places == {
        str(tmp_path / "one"): Place(1, 3),
        str(tmp_path / "two"): Place(1, 2),
    }
    assert set(value.recent) == {str(tmp_path / "one"), str(tmp_path / "two")}
    assert value.zoom == 1.4


def test_places_and_recent_libraries_come_back(file: SettingsFile, tmp_path: Path) -> None:
    preferences = Preferences(file)
    library = tmp_path / "a & ü.sqlite"
    preferences.change(preferences.value.with_recent(library).with_place(library, Place(3, 77)))
    value = Preferences(SettingsFile(tmp_path / "settings.ini")).value
    assert value.recent == (str(library),)
    assert value.places == {str(library): Place(3, 77)}
