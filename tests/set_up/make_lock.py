"""Write the two lock files anew from pyproject.toml. Needs `uv` on the PATH:

    python tests/set_up/make_lock.py [--upgrade]

`resources/requirements.lock` is what the program runs with, `requirements-test.lock` what the tests
need on top, those of the `cluster` extra included. Both hold for Linux, macOS and Windows and for
Python 3.11 to 3.13, name no host, and give the hash of every file, so that an environment made next
year is the one that was tested.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
HEADER = "# Made by tests/set_up/make_lock.py from pyproject.toml. Not for editing by hand.\n"
COMPILE = (
    *("uv", "pip", "compile", "-", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--only-binary", ":all:", "--quiet"),
    *("--exclude-newer", "7 days"),  # let others find the broken releases first
    *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
)

# The newest wheels of these do not run on Debian 12 on ARM, and on Macs with Intel processors.
OLDER_WHEELS = [
    "pyside6-essentials<6.8.1 ; sys_platform == 'linux' and platform_machine == 'aarch64'",
    "onnxruntime<1.24 ; sys_platform == 'darwin' and platform_machine == 'x86_64'",
    "onnxruntime>=1.30 ; sys_platform != 'darwin' or platform_machine != 'x86_64'",
]


def lock(requirements: list[str], target: Path, *options: str) -> None:
    """Resolve the requirements and write `target`; versions already in it are kept."""
    resolved = subprocess.run(
        [*COMPILE, "--output-file", str(target), *options],
        input="\n".join(requirements),
        text=True,
        check=False,
    )
    if resolved.returncode:
        sys.exit(f"uv could not resolve {target.name}")
    target.write_text(HEADER + target.read_text(encoding="utf-8"), encoding="utf-8")


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime = RESOURCES / "requirements.lock"
    lock(project["dependencies"] + OLDER_WHEELS, runtime, *sys.argv[1:])
    extras = project["optional-dependencies"]
    lock(
        extras["test"] + extras["cluster"],
        RESOURCES / "requirements-test.lock",
        *("--constraint", str(runtime), *sys.argv[1:]),
    )


if __name__ == "__main__":
    main()
