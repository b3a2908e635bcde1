"""The wheel, installed in a clean environment and run from another folder."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from gui import __version__

ROOT = Path(__file__).resolve().parents[2]
SHOW = """
import sys, gui, resources, seeds
from pathlib import Path
from gui.app import build
window = build(Path("new.sayso"))
window.show()
assert window.wait_idle(60_000)
assert window.close()
print(*(Path(package.__file__).parent for package in (gui, resources, seeds)), sep="\\n")
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout as it stands."""
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run([sys.executable, *build], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


class Installed:
    """A clean environment with Sayso in it, and a folder to work in that is not the checkout.

    Its dependencies are those of this test run, through a path file: they are not what is tested.
    """

    def __init__(self, wheel: Path, folder: Path) -> None:
        self.home = folder / "environment"
        self.work = folder / "work"
        self.work.mkdir()
        python = vars(sys)["_base_executable"]
        subprocess.run([python, "-m", "venv", "--without-pip", str(self.home)], check=True)
        pip = ["-m", "pip", "--python", str(self.program("python")), "install", "--quiet"]
        options = ["--no-index", "--no-deps", "--disable-pip-version-check", str(wheel)]
        subprocess.run([sys.executable, *pip, *options], check=True)
        (packages,) = self.home.rglob("site-packages")
        (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    def program(self, name: str) -> Path:
        return self.home / ("Scripts" if os.name == "nt" else "bin") / name

    def run(self, name: str, *words: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.program(name)), *words]
        return subprocess.run(command, cwd=self.work, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(wheel, tmp_path_factory.mktemp("installed"))


NOT_SHIPPED = ("resources/pictures/", "resources/models/train/")
"""What a running Sayso does not read: the README's pictures, and how the model was trained."""


def test_the_wheel_holds_every_file_of_its_packages(wheel: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", "gui", "resources", "seeds"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    kept = {
        name
        for name in listed.stdout.split("\0")
        if name and (ROOT / name).exists() and not name.startswith(NOT_SHIPPED)
    }
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        about = archive.read(metadata).decode()
    assert kept <= names
    assert "seeds/000_822e2b77ddaa0880.txt" in names
    assert {name.split("/")[0] for name in names} == {
        *("gui", "resources", "seeds"),
        metadata.split("/")[0],
    }
    assert "License-Expression: Apache-2.0" in about


def test_the_command_says_its_version(installed: Installed) -> None:
    said = installed.run("sayso", "--version")
    assert (said.returncode, said.stderr) == (0, "")
    assert __version__ in said.stdout


def test_the_command_lists_the_formats(installed: Installed) -> None:
    said = installed.run("sayso", "formats")
    assert (said.returncode, said.stderr) == (0, "")
    assert "jsonl" in said.stdout


def test_the_command_makes_a_library_and_searches_it(installed: Installed) -> None:
    (installed.work / "note.txt").write_text('"It rained," said the ferryman.')
    made = installed.run("sayso", "import", "own.sayso", "note.txt")
    assert made.returncode == 0, made.stderr
    found = installed.run("sayso", "search", "own.sayso", "ferryman")
    assert (found.returncode, found.stderr) == (0, "")
    assert "ferryman" in found.stdout


def test_the_window_finds_all_that_it_shows(installed: Installed) -> None:
    shown = installed.run("python", "-c", SHOW)
    assert shown.returncode == 0, shown.stderr
    assert all(Path(line).is_relative_to(installed.home) for line in shown.stdout.split("\n")[:-1])
