"""The sample articles that come with Sayso."""

from pathlib import Path

from gui.store.library import Library


def sample_paths() -> tuple[Path, ...]:
    """Return the sample articles' files, in order."""
    from importlib.resources import files

    folder = Path(str(files("seeds")))
    return tuple(sorted(folder.glob("*.txt")))


def add_samples(library: Library) -> None:
    """Put the samples into a new library; this is no act of a person."""
    from gui.exchange.intake import IntakeOptions, Refusal, read

    items = [item for path in sample_paths() for item in read(path, IntakeOptions())]
    library.documents.add([item for item in items if not isinstance(item, Refusal)])
