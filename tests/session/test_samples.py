"""The samples come with the program and go into a new library."""

from pathlib import Path

from gui.session.samples import add_samples, sample_paths
from gui.store.checking import check
from gui.store.opening import create


def test_the_samples_are_text_files_in_order() -> None:
    paths = sample_paths()
    assert len(paths) >= 11
    assert list(paths) == sorted(paths)
    assert all(path.read_text(encoding="utf-8").strip() for path in paths)


def test_a_new_library_gets_all_of_them_without_an_act_to_undo(tmp_path: Path) -> None:
    library = create(tmp_path / "library.sqlite")
    try:
        add_samples(library)
        assert library.documents.count() == len(sample_paths())
        assert library.history.recent(10) == []
        assert list(check(library, lambda: False)) == []
        add_samples(library)
        assert library.documents.count() == len(sample_paths()), "twice brings no twins"
    finally:
        library.close()
