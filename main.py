"""Start Sayso from a checkout, or test it, with nothing installed but Python.

    python3 main.py [LIBRARY | COMMAND ...]     the window, or a command of the command line
    python3 main.py test [PYTEST ARGUMENT ...]  ruff, mypy and pytest

The first start makes `.venv` beside this file and installs into it what `resources/*.lock` pins;
later ones only compare the locks with what was installed and go on in that environment. An
environment in which Sayso was installed by pip (`pip install -e '.[test]'`) is used as it is.
"""

import os
import sys
from pathlib import Path
from typing import NoReturn, TextIO

if not (3, 11) <= sys.version_info[:2] < (3, 14):
    sys.exit(f"Sayso needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
UNFINISHED = VENV / "unfinished"
TURN = VENV / "turn.lock"
RUN_LOCK = HERE / "resources" / "requirements.lock"
TEST_LOCK = HERE / "resources" / "requirements-test.lock"


def main() -> int:
    """Go on in the right environment, making it first if need be. Returns the exit status."""
    words = sys.argv[1:]
    testing = words[:1] == ["test"]
    locks = [RUN_LOCK, TEST_LOCK] if testing else [RUN_LOCK]
    inside = in_own_environment()
    if not (inside or installed_here()):
        if not all(is_current(lock) for lock in locks):
            prepare(locks)
        restart()
    if testing and inside and not is_current(TEST_LOCK):
        prepare(locks)
    if str(HERE) not in sys.path:
        sys.path.insert(0, str(HERE))
    if testing:
        return test(words[1:])
    from gui.__main__ import main as start

    return start(words)


def in_own_environment() -> bool:
    """Whether the interpreter that runs this is `.venv`'s."""
    return VENV.exists() and VENV.samefile(sys.prefix)


def installed_here() -> bool:
    """Whether pip installed Sayso, and so all it needs, for the interpreter that runs this."""
    folders = [Path(entry) for entry in sys.path if entry.endswith("-packages")]
    return any(next(folder.glob("sayso-*.dist-info"), None) for folder in folders)


def is_current(lock: Path) -> bool:
    """Whether `.venv` was finished with exactly this lock, and its interpreter is still there."""
    stamp = VENV / lock.name
    if UNFINISHED.exists() or not (stamp.exists() and PYTHON.exists()):
        return False
    return stamp.read_text(encoding="utf-8") == stamp_for(lock)


def stamp_for(lock: Path) -> str:
    """What is noted once the lock is installed: the interpreter behind `.venv`, and the lock."""
    return f"# {os.path.realpath(PYTHON)}\n{lock.read_text(encoding='utf-8')}"


def prepare(locks: list[Path]) -> None:
    """Make `.venv` or mend it, and install the locks; exits with a sentence if that cannot be."""
    try:
        VENV.mkdir(exist_ok=True)
        turn = TURN.open("a", encoding="utf-8")
    except OSError as error:
        sys.exit(
            f"Sayso cannot make its environment in {VENV} ({error.strerror}): copy the folder to a"
            " place where you may write, and start it there."
        )
    with turn:
        take(turn)
        if all(is_current(lock) for lock in locks):
            return
        say(f"Sayso prepares its environment in {VENV} (once; 650 MB, from the network).")
        broken = UNFINISHED.exists() or not PYTHON.exists()
        UNFINISHED.touch()
        if broken and not in_own_environment():
            create(turn)
        install(locks, turn)
        for lock in locks:
            (VENV / lock.name).write_text(stamp_for(lock), encoding="utf-8")
        UNFINISHED.unlink()


def take(turn: TextIO) -> None:
    """Wait until no other start is at work on `.venv`. The turn ends with the file or process."""
    if sys.platform == "win32":
        import msvcrt
        import time

        while True:
            try:
                return msvcrt.locking(turn.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                time.sleep(1)
    import fcntl

    try:
        fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("Another start is preparing the environment; waiting for it.")
        fcntl.flock(turn, fcntl.LOCK_EX)


def create(turn: TextIO) -> None:
    """Make `.venv` from nothing, with pip in it where this Python can give it one."""
    import shutil
    from importlib.util import find_spec

    for old in set(VENV.iterdir()) - {TURN, UNFINISHED}:
        if old.is_dir() and not old.is_symlink():
            shutil.rmtree(old)
        else:
            old.unlink()
    options = [] if find_spec("ensurepip") else ["--without-pip"]
    if run([sys.executable, "-m", "venv", *options, str(VENV)], turn):
        sys.exit(f"Python could not make an environment in {VENV}; the lines above say why.")


def install(locks: list[Path], turn: TextIO) -> None:
    """Install the locks into `.venv` with its own pip, or with the outer one if it has none."""
    pip = [str(PYTHON), "-m", "pip"]
    if run([str(PYTHON), "-c", "from importlib.util import find_spec as f; exit(not f('pip'))"]):
        pip = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    files = [argument for lock in locks for argument in ("-r", str(lock))]
    options = ["--require-hashes", "--only-binary", ":all:", "--no-input"]
    if run([*pip, "--disable-pip-version-check", "install", *options, *files], turn):
        sys.exit(
            "Sayso's packages could not be installed; the lines above say why. This needs the"
            " network once, and pip (on Debian: apt-get install python3-pip). The next start"
            " tries again."
        )


def run(command: list[str], turn: TextIO | None = None) -> int:
    """Run the command, its output on stderr; a child goes on holding the turn if this dies."""
    import subprocess

    held = [turn.fileno()] if turn and os.name != "nt" else []
    environment = os.environ | {"PIP_USER": "0"}
    return subprocess.run(
        command, stdout=sys.stderr, env=environment, pass_fds=held, check=False
    ).returncode


def restart() -> NoReturn:
    """Go on in `.venv` with the same arguments."""
    command = [str(PYTHON), str(HERE / "main.py"), *sys.argv[1:]]
    if os.name == "nt":  # where exec would give the terminal back before the program ends
        import subprocess

        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


def test(words: list[str]) -> int:
    """Run all checks, whatever the earlier ones say; the first bad exit status counts."""
    import subprocess

    from gui import system

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not system.ensure(system.this_system(), install=system.OPTION in words):
        return 1
    arguments = [word for word in words if word != system.OPTION]
    statuses = []
    for check in (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["pytest"]):
        say(f"$ {' '.join(check)}")
        more = arguments if check == ["pytest"] else []
        command = [sys.executable, "-m", *check, *more]
        statuses.append(subprocess.run(command, cwd=HERE, check=False).returncode)
    return next((status for status in statuses if status), 0)


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
