"""main.py in a copy of the tree that pins one small wheel: real environments, no network."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BASE: str = vars(sys)["_base_executable"]  # not the environment of this test run
PROGRAM = """
import sys
import greeting
print(greeting.VERSION, sys.prefix, *sys.argv[1:])
def main(words): return len(words)
"""
WITHOUT_ENSUREPIP = "import sys; sys.modules['ensurepip'] = None"

pytestmark = pytest.mark.slow


class Checkout:
    """A folder with the real main.py, a program of one line and locks for a wheel made here."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a checkout"
        self.wheels = folder / "wheels"
        self.elsewhere = folder / "elsewhere"
        self.habits = folder / "habits"
        rooms = (self.root / "gui", self.root / "resources")
        for made in (*rooms, self.wheels, self.elsewhere, self.habits):
            made.mkdir(parents=True)
        shutil.copy(ROOT / "main.py", self.root)
        shutil.copy(ROOT / "gui" / "system.py", self.root / "gui")
        (self.root / "gui" / "__init__.py").touch()
        (self.root / "gui" / "__main__.py").write_text(PROGRAM)
        (self.root / "resources" / "requirements-test.lock").write_text("# nothing\n")
        (self.habits / "sitecustomize.py").write_text(WITHOUT_ENSUREPIP)
        self.venv = self.root / ".venv"
        self.pin("1")

    def pin(self, version: str, *, spoilt: bool = False) -> None:
        """Make the wheel `greeting` in this version and the lock that asks for it."""
        name = f"greeting-{version}"
        wheel = self.wheels / f"{name}-py3-none-any.whl"
        metadata = f"Metadata-Version: 2.1\nName: greeting\nVersion: {version}\n"
        tags = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("greeting.py", f"VERSION = {version!r}\n")
            archive.writestr(f"{name}.dist-info/METADATA", metadata)
            archive.writestr(f"{name}.dist-info/WHEEL", tags)
            archive.writestr(f"{name}.dist-info/RECORD", "")
        digest = "0" * 64 if spoilt else hashlib.sha256(wheel.read_bytes()).hexdigest()
        lock = f"greeting=={version} \\\n    --hash=sha256:{digest}\n"
        (self.root / "resources" / "requirements.lock").write_text(lock)

    def start(
        self, *words: str, python: str = BASE, ensurepip: bool = False
    ) -> subprocess.Popen[str]:
        """Start main.py from another folder, as with Debian's Python unless told otherwise."""
        environment = os.environ | {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_CONFIG_FILE": os.devnull,
            "PYTHONPATH": "" if ensurepip else str(self.habits),
        }
        return subprocess.Popen(
            [python, str(self.root / "main.py"), *words],
            cwd=self.elsewhere,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, **options: str | bool) -> tuple[int, str, str]:
        """Start main.py and return its status, output and errors."""
        process = self.start(*words, **options)  # type: ignore[arg-type]
        output, errors = process.communicate()
        return process.returncode, output, errors

    def prepared(self) -> bool:
        """Whether a start had something to prepare."""
        status, output, errors = self.run("one", "two")
        assert status == 2
        assert output.split(maxsplit=1)[1] == f"{self.venv} one two\n"
        return "prepares" in errors


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_the_first_start_prepares_and_later_ones_go_straight_in(checkout: Checkout) -> None:
    status, output, errors = checkout.run("one", "two", ensurepip=True)
    assert (status, output) == (2, f"1 {checkout.venv} one two\n")
    assert "Successfully installed greeting-1" in errors
    assert checkout.run("three", ensurepip=True) == (1, f"1 {checkout.venv} three\n", "")


def test_it_works_without_ensurepip_and_follows_the_lock(checkout: Checkout) -> None:
    assert checkout.prepared()
    assert not checkout.prepared()
    checkout.pin("2")
    status, output, errors = checkout.run()
    assert (status, output) == (0, f"2 {checkout.venv}\n")
    assert "Successfully uninstalled greeting-1" in errors


def test_a_half_made_environment_is_made_anew(checkout: Checkout) -> None:
    checkout.venv.mkdir()
    (checkout.venv / "unfinished").touch()
    (checkout.venv / "lib").write_text("what a kill left behind")
    assert checkout.prepared()
    assert not checkout.prepared()


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Checkout) -> None:
    assert checkout.prepared()
    for python in (checkout.venv / "bin").glob("python*"):
        python.unlink()
    assert checkout.prepared()


def test_an_environment_made_by_hand_is_kept_and_filled(checkout: Checkout) -> None:
    make = [BASE, "-m", "venv", "--without-pip", str(checkout.venv)]
    subprocess.run(make, check=True)
    (checkout.venv / "mine").touch()
    assert checkout.prepared()
    assert (checkout.venv / "mine").exists()


def test_a_failure_is_told_and_the_next_start_tries_again(checkout: Checkout) -> None:
    checkout.pin("1", spoilt=True)
    status, output, errors = checkout.run()
    assert (status, output) == (1, "")
    assert "HASH" in errors.upper()
    assert errors.endswith("The next start tries again.\n")
    checkout.pin("1")
    assert checkout.prepared()


def test_two_starts_at_once_make_one_environment(checkout: Checkout) -> None:
    both = [checkout.start("one"), checkout.start("two")]
    errors = [process.communicate()[1] for process in both]
    assert [process.returncode for process in both] == [1, 1]
    assert sum("prepares" in text for text in errors) == 1


def test_a_folder_that_cannot_be_written_is_told(checkout: Checkout) -> None:
    checkout.venv.touch()  # stands for all that keeps a folder from being made, for root too
    status, output, errors = checkout.run()
    assert (status, output) == (1, "")
    assert "cannot make its environment" in errors
    assert "Traceback" not in errors


def test_an_environment_with_sayso_in_it_is_used_as_it_is(
    checkout: Checkout, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    subprocess.run([BASE, "-m", "venv", "--without-pip", str(own)], check=True)
    packages = next(own.rglob("site-packages"))
    (packages / "sayso-0.1.0.dist-info").mkdir()
    (packages / "greeting.py").write_text("VERSION = 'mine'\n")
    python = next(own.glob("bin/python"), own / "Scripts" / "python.exe")
    assert checkout.run("one", python=str(python))[:2] == (1, f"mine {own} one\n")
    assert not checkout.venv.exists()


@pytest.mark.parametrize(
    ("bad", "status"), [({}, 0), ({"mypy": 4}, 4), ({"ruff": 3, "pytest": 5}, 3)]
)
def test_the_test_command_runs_every_check(
    checkout: Checkout, bad: dict[str, int], status: int
) -> None:
    for tool in ("ruff", "mypy", "pytest"):
        source = f"import sys; print('{tool}', *sys.argv[1:]); sys.exit({bad.get(tool, 0)})"
        (checkout.root / f"{tool}.py").write_text(source)
    ended, output, _ = checkout.run("test", "-k", "reader")
    ran = ["ruff check", "ruff format --check", "mypy", "pytest -k reader"]
    assert output.splitlines() == ran
    assert ended == status
