"""Files dropped on a widget."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the local files and folders that are being dropped; other things are left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
