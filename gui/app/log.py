"""The log of a running window, and what a report needs of it."""

import logging
import sys

from PySide6 import __version__ as qt_version

from gui import __version__
from gui.app.folders import Folders

log = logging.getLogger(__name__)

_BYTES = 500_000
_LINES_SHOWN = 60


def start_log(folders: Folders) -> None:
    """Write what happens to the log from now on; one that has grown long is put aside."""
    folders.state.mkdir(parents=True, exist_ok=True)
    # By hand: `logging.handlers` loads sockets and pickles, which the first paint would wait for.
    if folders.log.exists() and folders.log.stat().st_size > _BYTES:
        folders.log.replace(folders.log.with_suffix(".log.1"))
    logging.basicConfig(
        filename=folders.log,
        encoding="utf-8",
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    log.info("Sayso %s starts on %s", __version__, sys.platform)


def diagnostics(folders: Folders) -> str:
    """Return versions and the last lines of the log, for a report."""
    import platform

    try:
        lines = folders.log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    head = (
        f"Sayso {__version__}, Python {platform.python_version()}, Qt {qt_version}, "
        f"{platform.platform()}"
    )
    return "\n".join([head, *lines[-_LINES_SHOWN:]])
