"""What holds for every test: no real display, no real home folder, no network."""

import os
import socket
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read when Qt is first imported

# No deadlines: a slow machine is no fault. The same examples in CI each time, others elsewhere.
settings.register_profile(
    "sayso",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("sayso")


def pytest_unconfigure() -> None:
    """Take Qt's messages from Python: one that comes when Python has ended already is a crash.

    pytest-qt itself leaves its handler where the last test failed before it was called.
    """
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        core.qInstallMessageHandler(None)


@pytest.fixture(scope="session", autouse=True)
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Run as a person without any settings, so that no test reads or writes a real home."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable, folder in {
            "HOME": "",
            "USERPROFILE": "",
            "APPDATA": "roaming",
            "LOCALAPPDATA": "local",
            "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "data",
            "XDG_STATE_HOME": "state",
        }.items():
            patch.setenv(variable, str(home / folder))
        yield


@pytest.fixture(scope="session", autouse=True)
def offline() -> Iterator[None]:
    """Fail any test that reaches for the network: Sayso never does."""

    def refuse(_: socket.socket, address: object) -> None:
        raise AssertionError(f"a connection was tried: {address!r}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        patch.setattr(socket.socket, "connect_ex", refuse)
        yield


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application, which speaks English as the program does: counts have plurals."""
    from gui.look.languages import ENGLISH, speak

    speak(qapp, ENGLISH)
    return qapp
