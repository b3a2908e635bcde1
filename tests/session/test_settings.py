"""Settings come back as they were, and a spoiled file costs nothing but them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from gui.domain.annotation import Layer
from gui.domain.visibility import QUIET_TYPES, Visibility
from gui.session.preferences import Preferences
from gui.session.settings import LINE_HEIGHTS, MEASURES, Place, Settings, SettingsFile


def test_a_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = Settings("Zoë, =x", "dark", "de", 1.3, False).with_recent(tmp_path / "a;b.sqlite")
    settings = settings.with_place(tmp_path / "a;b.sqlite", Place(3, 77))
    SettingsFile(path).save(settings)
    SettingsFile(path).save_window("geometry", QByteArray(b"\x00\x01"))
    again = SettingsFile(path)
    assert again.load() == settings
    assert again.window("geometry") == QByteArray(b"\x00\x01")
    assert again.window("other").isEmpty()


def test_a_spoiled_file_gives_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    for content in ("[General]\nsettings={not json\n", '[General]\nsettings="[1]"\n', "\x00\x01"):
        path.write_text(content)
        assert SettingsFile(path).load() == Settings()


def test_unknown_keys_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text('[General]\nsettings="{\\"theme\\": \\"dark\\", \\"later\\": 1}"\n')
    assert SettingsFile(path).load() == replace(Settings(), theme="dark")


def test_recent_libraries_are_few_and_each_stands_once(tmp_path: Path) -> None:
    settings = Settings()
    for n in [*range(12), 11, 3]:
        settings = settings.with_recent(tmp_path / str(n))
    assert len(settings.recent) == 8
    assert settings.recent[0] == str(tmp_path / "3")
    assert len(set(settings.recent)) == 8


def test_a_name_is_always_there() -> None:
    assert Settings().who
    assert Settings(annotator="Ann").who == "Ann"


def test_preferences_write_at_once_and_tell_real_changes(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    preferences = Preferences(SettingsFile(path))
    heard: list[Settings] = []
    preferences.changed.connect(heard.append)
    preferences.change(replace(preferences.value, zoom=2.0))
    preferences.change(preferences.value)
    assert [s.zoom for s in heard] == [2.0]
    assert SettingsFile(path).load().zoom == 2.0


def test_what_is_shown_is_remembered_and_numbers_are_not_at_first(tmp_path: Path) -> None:
    assert Settings().visibility == Visibility(types=QUIET_TYPES)
    wanted = Visibility(0.7, frozenset({Layer.TAG}), frozenset({"DATE", "LAW"}))
    SettingsFile(tmp_path / "settings.ini").save(Settings().with_visibility(wanted))
    assert SettingsFile(tmp_path / "settings.ini").load().visibility == wanted
    everything = Settings().with_visibility(Visibility())
    SettingsFile(tmp_path / "settings.ini").save(everything)
    assert SettingsFile(tmp_path / "settings.ini").load().visibility == Visibility()


def test_a_spoiled_visibility_costs_no_more_than_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    for spoiled in ('\\"hidden_layers\\": [\\"soup\\"]', '\\"least_score\\": \\"high\\"'):
        path.write_text(f'[General]\nsettings="{{{spoiled}}}"\n')
        assert SettingsFile(path).load() == Settings()


def test_keys_lines_and_the_commands_chosen_last_are_remembered(tmp_path: Path) -> None:
    settings = Settings(measure=55, line_height=170, keys={"quote.tag": ("J",), "edit.undo": ()})
    for ident in ("edit.undo", "quote.tag", "edit.undo"):
        settings = settings.with_recent_command(ident)
    assert settings.recent_commands == ("edit.undo", "quote.tag")
    SettingsFile(tmp_path / "settings.ini").save(settings)
    assert SettingsFile(tmp_path / "settings.ini").load() == settings


def test_lines_beyond_what_can_be_read_are_cut(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.ini").save(Settings(measure=1, line_height=9000))
    loaded = SettingsFile(tmp_path / "settings.ini").load()
    assert (loaded.measure, loaded.line_height) == (MEASURES[0], LINE_HEIGHTS[1])


def test_whether_overlaps_are_always_listed_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    SettingsFile(path).save(Settings(stack_always=True))
    assert SettingsFile(path).load().stack_always is True
    path.write_text('[General]\nsettings="{\\"stack_always\\": \\"yes\\"}"\n')
    assert SettingsFile(path).load().stack_always is False
