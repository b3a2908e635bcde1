"""What Qt needs from a Linux system, looked up before Qt is loaded: missing, it would abort.

Standard library only, so that it works in an environment where nothing else does.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

OPTION = "--install-system-libraries"

# Library file -> Debian package, as the Qt wheels ask for them.
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
}
FOR_PLATFORM: dict[str, dict[str, str]] = {
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}
DISPLAY_NAMED_BY = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}


@dataclass(frozen=True, slots=True)
class System:
    """The questions asked of the machine, so that tests can answer them."""

    name: str
    environ: Mapping[str, str]
    loads: Callable[[str], bool]
    answers: Callable[[str], bool]
    finds: Callable[[str], str | None]
    root: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """Why no window can be shown, as a sentence, and the Debian packages that would mend it."""

    sentence: str
    packages: tuple[str, ...] = ()


def this_system() -> System:
    """The machine this runs on."""
    return System(
        name=sys.platform,
        environ=os.environ,
        loads=_loads,
        answers=_answers,
        finds=shutil.which,
        root=hasattr(os, "geteuid") and os.geteuid() == 0,
    )


def find_fault(system: System) -> Fault | None:
    """None if Qt can show a window; else what is missing for the last platform Qt would try."""
    if system.name != "linux":
        return None
    faults = [_fault_of(platform, system) for platform in _platforms(system.environ)]
    return None if None in faults else faults[-1]


def mending_command(packages: tuple[str, ...], system: System) -> list[str] | None:
    """The one command that installs the packages, or None where it cannot be known."""
    if not packages or system.finds("apt-get") is None:
        return None
    install = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    command = ["sh", "-c", f"apt-get update && {install}"]
    return command if system.root else ["sudo", *command]


def ensure(system: System, *, install: bool) -> bool:
    """Whether a window can be shown, after mending the system if `install` or the person says so.

    Says on stderr what is missing and how to mend it. Asks only on a terminal. Mending libraries
    may bring a second fault to light, such as a missing display.
    """
    tried: list[list[str]] = []
    while fault := find_fault(system):
        # What mends is loaded only where something is missing: nearly every start needs none of it.
        import shlex
        import subprocess

        _say(fault.sentence)
        command = mending_command(fault.packages, system)
        if command is None or command in tried:
            return False
        _say(f"This command installs what is missing:\n\n    {shlex.join(command)}\n")
        if not (install or _agreed()):
            return False
        quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        if subprocess.run(command, stdout=sys.stderr, env=quietly, check=False).returncode:
            _say("The command failed; its last lines above say why.")
            return False
        tried.append(command)
    return True


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """The Qt platforms that will be tried, in order."""
    chosen = [part.partition(":")[0] for part in environ.get("QT_QPA_PLATFORM", "").split(";")]
    if any(chosen):
        return [name for name in chosen if name]
    return ["wayland", "xcb"] if environ.get("WAYLAND_DISPLAY") else ["xcb"]


def _fault_of(platform: str, system: System) -> Fault | None:
    needed = ALWAYS | FOR_PLATFORM.get(platform, {})
    missing = [file for file in needed if not system.loads(file)]
    if missing:
        return Fault(
            f"Qt cannot start, because these system libraries are missing: {', '.join(missing)}.",
            tuple(sorted({needed[file] for file in missing})),
        )
    variable = DISPLAY_NAMED_BY.get(platform)
    if variable is None or (system.environ.get(variable) and system.answers(platform)):
        return None
    return Fault(
        f"There is no display to show the window on ({_state_of(variable, system.environ)}): start"
        " Sayso in a graphical session, or on a virtual one with: xvfb-run -a python3 main.py",
        () if system.finds("xvfb-run") else ("xauth", "xvfb"),
    )


def _state_of(variable: str, environ: Mapping[str, str]) -> str:
    value = environ.get(variable)
    return f"{variable}={value} does not answer" if value else f"{variable} is not set"


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _answers(platform: str) -> bool:
    """Whether the display named in the environment takes a connection. Its library must load."""
    if platform == "xcb":
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
        refused = bool(xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)
        return not refused
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)


def _agreed() -> bool:
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    print("Run it now? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
