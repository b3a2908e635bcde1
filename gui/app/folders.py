"""Where Sayso keeps what belongs to the person."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person, outside any library."""

    data: Path
    config: Path
    state: Path

    @classmethod
    def of_user(cls) -> Self:
        """Return the usual folders of this system's user."""
        dirs = platformdirs.PlatformDirs("sayso", appauthor=False)
        return cls(dirs.user_data_path, dirs.user_config_path, dirs.user_state_path)

    @property
    def library(self) -> Path:
        """The default library."""
        return self.data / "library.sqlite"

    @property
    def log(self) -> Path:
        """The log; it never holds text of a document."""
        return self.state / "sayso.log"
