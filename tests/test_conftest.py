"""What holds for every test holds where tests fail, too."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FAILING = '''
import ctypes
import pytest
from pathlib import Path

@pytest.fixture
def broken(qapp):
    """Let Qt complain once Python has ended."""
    maps = Path("/proc/self/maps").read_text("utf-8").splitlines()
    core = ctypes.CDLL(next(line.split()[-1] for line in maps if "libQt6Core" in line))
    complain = ctypes.cast(core._ZN16QCoreApplication4execEv, ctypes.c_void_p)
    at_exit = ctypes.CDLL(None).__cxa_atexit
    at_exit.argtypes = [ctypes.c_void_p] * 3
    at_exit(complain, None, None)
    raise AssertionError

def test_that_never_begins(broken):
    pass
'''


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")
def test_what_qt_says_after_a_failed_setup_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "test_failing.py").write_text(FAILING, "utf-8")
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest"),
            *("-c", "pyproject.toml", "-p", "no:cacheprovider", str(tmp_path)),
        ],
        capture_output=True,
        cwd=ROOT,
        text=True,
        check=False,
        timeout=120,
    )
    assert "1 error" in run.stdout
    assert run.returncode == 1, run.stderr
