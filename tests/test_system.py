"""What is said and done about Qt's system libraries and the display, on made-up machines."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gui import system
from gui.system import ALWAYS, FOR_PLATFORM, System

DESKTOP = System(
    name="linux",
    environ={"DISPLAY": ":0"},
    loads=lambda _: True,
    answers=lambda _: True,
    finds=lambda program: f"/usr/bin/{program}",
    root=True,
)

QT_LIBRARIES = ("Core", "DBus", "Gui", "Svg", "WaylandClient", "Widgets", "XcbQpa")
ON_EVERY_SYSTEM = {
    *("libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1", "libzstd.so.1"),
}


def without(*files: str) -> Callable[[str], bool]:
    return lambda file: file not in files


def test_a_desktop_has_no_fault() -> None:
    assert system.find_fault(DESKTOP) is None


def test_other_systems_bring_all_with_them() -> None:
    bare = replace(DESKTOP, name="darwin", environ={}, loads=lambda _: False)
    assert system.find_fault(bare) is None


def test_missing_libraries_are_named_with_their_packages() -> None:
    fault = system.find_fault(
        replace(DESKTOP, loads=without("libEGL.so.1", "libgthread-2.0.so.0", "libglib-2.0.so.0"))
    )
    assert fault is not None
    assert "libEGL.so.1, libglib-2.0.so.0, libgthread-2.0.so.0" in fault.sentence
    assert fault.packages == ("libegl1", "libglib2.0-0")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:port=5901"])
def test_a_platform_without_display_needs_the_common_libraries_only(platform: str) -> None:
    chosen = replace(DESKTOP, environ={"QT_QPA_PLATFORM": platform}, answers=lambda _: False)
    assert system.find_fault(replace(chosen, loads=without(*FOR_PLATFORM["xcb"]))) is None
    assert system.find_fault(replace(chosen, loads=without("libGL.so.1"))) is not None


def test_wayland_or_x11_is_enough() -> None:
    both = replace(DESKTOP, environ={"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"})
    assert system.find_fault(replace(both, loads=without("libwayland-cursor.so.0"))) is None
    assert system.find_fault(replace(both, loads=without("libxcb-cursor.so.0"))) is None
    neither = replace(both, loads=without("libwayland-cursor.so.0", "libxcb-cursor.so.0"))
    fault = system.find_fault(neither)
    assert fault is not None
    assert fault.packages == ("libxcb-cursor0",)


def test_a_missing_display_is_told_from_a_silent_one() -> None:
    missing = system.find_fault(replace(DESKTOP, environ={}))
    silent = system.find_fault(replace(DESKTOP, answers=lambda _: False))
    assert missing is not None
    assert silent is not None
    assert "DISPLAY is not set" in missing.sentence
    assert "DISPLAY=:0 does not answer" in silent.sentence
    assert missing.packages == ()


def test_the_virtual_display_is_installed_where_it_is_named_but_missing() -> None:
    fault = system.find_fault(replace(DESKTOP, environ={}, finds=lambda _: None))
    assert fault is not None
    assert fault.packages == ("xauth", "xvfb")


def test_the_mending_command_fits_the_person_and_the_system() -> None:
    as_root = system.mending_command(("libgl1",), DESKTOP)
    as_other = system.mending_command(("libgl1",), replace(DESKTOP, root=False))
    assert as_root is not None
    assert as_other == ["sudo", *as_root]
    assert "apt-get install -y --no-install-recommends libgl1" in as_root[-1]
    assert system.mending_command(("libgl1",), replace(DESKTOP, finds=lambda _: None)) is None
    assert system.mending_command((), DESKTOP) is None


class Machine:
    """A machine that lacks libEGL until apt-get has run, and counts the runs."""

    def __init__(self, *, mends: bool = True) -> None:
        self.commands: list[list[str]] = []
        self.mended = False
        self.mends = mends
        self.system = replace(DESKTOP, loads=lambda file: self.mended or file != "libEGL.so.1")

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        self.mended = self.mends
        return subprocess.CompletedProcess(command, 0 if self.mends else 100)


def say_on_terminal(patch: pytest.MonkeyPatch, answer: str) -> None:
    patch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    patch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    patch.setattr(sys.stdin, "readline", lambda: answer, raising=False)


def test_a_sound_machine_is_left_in_peace(capsys: pytest.CaptureFixture[str]) -> None:
    assert system.ensure(DESKTOP, install=True)
    assert capsys.readouterr() == ("", "")


def test_nothing_is_installed_unasked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine()
    monkeypatch.setattr(subprocess, "run", machine.run)
    assert not system.ensure(machine.system, install=False)
    assert machine.commands == []
    said = capsys.readouterr().err
    assert "missing: libEGL.so.1." in said
    assert "apt-get install -y --no-install-recommends libegl1" in said


@pytest.mark.parametrize(("answer", "mended"), [("y\n", True), ("\n", False), ("no\n", False)])
def test_a_person_on_a_terminal_decides(
    monkeypatch: pytest.MonkeyPatch, answer: str, mended: bool
) -> None:
    machine = Machine()
    say_on_terminal(monkeypatch, answer)
    monkeypatch.setattr(subprocess, "run", machine.run)
    assert system.ensure(machine.system, install=False) is mended
    assert len(machine.commands) == mended


def test_the_option_installs_without_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine()
    monkeypatch.setattr(subprocess, "run", machine.run)
    assert system.ensure(machine.system, install=True)


def test_a_failed_command_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(mends=False)
    monkeypatch.setattr(subprocess, "run", machine.run)
    assert not system.ensure(machine.system, install=True)
    assert "The command failed" in capsys.readouterr().err


def test_a_display_cannot_be_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine()
    monkeypatch.setattr(subprocess, "run", machine.run)
    assert not system.ensure(replace(machine.system, environ={}), install=True)
    said = capsys.readouterr().err
    assert said.index("libEGL.so.1") < said.index("There is no display")


def test_a_command_that_mends_nothing_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine()
    monkeypatch.setattr(subprocess, "run", machine.run)
    assert not system.ensure(replace(machine.system, loads=lambda _: False), install=True)
    assert len(machine.commands) == 1


def test_the_real_questions_have_answers() -> None:
    here = system.this_system()
    assert not here.loads("libsayso-never-was.so.1")
    assert here.finds("sayso-never-was") is None


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland are Linux matters")
@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_a_display_that_is_not_there_does_not_answer(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(variable, ":987")
    here = system.this_system()
    needed = {"xcb": "libxcb.so.1", "wayland": "libwayland-client.so.0"}[platform]
    assert not (here.loads(needed) and here.answers(platform))


@pytest.mark.skipif(sys.platform != "linux", reason="only there does Qt lean on the system")
def test_every_library_that_the_wheels_ask_for_is_known() -> None:
    """Read from the wheels, so that a new Qt that needs more is seen here first."""
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt"
    files = [
        *(folder / "plugins/platforms" / f"libq{name}.so" for name in ("xcb", "offscreen")),
        *(folder / "lib" / f"libQt6{name}.so.6" for name in QT_LIBRARIES),
    ]
    asked_for = {
        found.decode()
        for file in files
        for found in re.findall(rb"\0(lib[\w+.-]+\.so\.[.0-9]+)(?=\0)", file.read_bytes())
    }
    shipped = {file.name for file in (folder / "lib").iterdir()}
    known = set(ALWAYS) | set(FOR_PLATFORM["xcb"]) | set(FOR_PLATFORM["wayland"])
    assert "libxcb-cursor.so.0" in asked_for
    assert asked_for - shipped - ON_EVERY_SYSTEM <= known
