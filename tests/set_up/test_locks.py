"""The lock files: complete, hashed, without a host, and owned up to in NOTICE."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
RUN_LOCK = ROOT / "resources" / "requirements.lock"
TEST_LOCK = ROOT / "resources" / "requirements-test.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def pins(lock: Path) -> dict[str, set[str]]:
    """Package -> its pinned versions; several where platforms or Pythons differ."""
    found: dict[str, set[str]] = {}
    for entry in entries(lock):
        pin = Requirement(entry.split(" --hash=")[0])
        (version,) = pin.specifier
        assert version.operator == "=="
        found.setdefault(canonicalize_name(pin.name), set()).add(version.version)
    return found


def entries(lock: Path) -> list[str]:
    """The lock's requirements, each with its hashes on one line."""
    lines = lock.read_text(encoding="utf-8").replace("\\\n", "").splitlines()
    return [" ".join(line.split()) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("wanted", "locks"),
    [
        (PROJECT["dependencies"], [RUN_LOCK]),
        (PROJECT["optional-dependencies"]["test"], [TEST_LOCK]),
        (PROJECT["optional-dependencies"]["cluster"], [TEST_LOCK]),
    ],
)
def test_the_lock_fulfils_the_project(wanted: list[str], locks: list[Path]) -> None:
    for requirement in map(Requirement, wanted):
        versions = pins(locks[0])[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(version) for version in versions)


@pytest.mark.parametrize("lock", [RUN_LOCK, TEST_LOCK])
def test_every_entry_has_hashes_and_no_entry_an_address(lock: Path) -> None:
    for entry in entries(lock):
        assert re.search(r"( --hash=sha256:[0-9a-f]{64})+$", entry), entry
    assert not re.search(r"://|@ |^-|\.(com|org|net|io)\b", "\n".join(entries(lock)), re.MULTILINE)


def test_the_two_locks_agree() -> None:
    run, test = pins(RUN_LOCK), pins(TEST_LOCK)
    both = run.keys() & test.keys()
    assert {name: run[name] for name in both} == {name: test[name] for name in both}


def test_the_notice_names_every_package() -> None:
    notice = (ROOT / "resources" / "NOTICE").read_text(encoding="utf-8")
    listed = set(re.findall(r"^   (\S+)  +\S.*  +\S.*$", notice, re.MULTILINE))
    assert pins(RUN_LOCK).keys() <= listed
