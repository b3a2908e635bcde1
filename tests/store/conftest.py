"""Libraries for the tests; each is closed afterwards."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from gui.store.library import Library
from gui.store.opening import create, open_library

Opener = Callable[..., Library]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of a library that is not made yet, in a folder of its own."""
    folder = tmp_path / "Sayso Ünï 50%#"
    folder.mkdir()
    return folder / "a library.sayso"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """A new, empty library."""
    with closing(create(path)) as library:
        yield library


@pytest.fixture
def opened(path: Path) -> Iterator[Opener]:
    """Open the library again, or another one; all are closed in the end."""
    with ExitStack() as stack:

        def again(other: Path = path, *, write: bool = True) -> Library:
            return stack.enter_context(closing(open_library(other, write=write)))

        yield again
