"""`sayso import`."""

from pathlib import Path

import pytest

from gui.store.documents import DocumentQuery
from gui.store.opening import open_library
from tests.cli.conftest import Run


def titles(path: Path) -> list[str | None]:
    library = open_library(path, write=False)
    try:
        return [row.title for row in library.documents.rows(library.documents.ids(DocumentQuery()))]
    finally:
        library.close()


def test_a_missing_library_is_made_without_samples(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    ran = run("import", tmp_path / "l.sqlite", articles)
    assert (ran.status, ran.out) == (
        0,
        "Imported 2 documents, skipped 0 duplicates, refused 0.\n",
    )
    assert ran.err == "Note: Made the library “l.sqlite”.\n"
    assert titles(tmp_path / "l.sqlite") == ["Storm warning", "Goats"]


def test_the_samples_come_in_from_their_folder(run: Run, tmp_path: Path) -> None:
    seeds = Path(__file__).resolve().parents[2] / "seeds"
    ran = run("import", tmp_path / "l.sqlite", seeds)
    assert ran.status == 0
    assert len(titles(tmp_path / "l.sqlite")) >= 11


def test_duplicates_are_skipped_or_kept(run: Run, articles: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.sqlite"
    run("import", library, articles)
    again = run("import", library, articles / "a.txt")
    assert again.status == 0
    assert "skipped 1 duplicate," in again.out
    assert again.err == "Note: a.txt: skipped, the same text is there as “Storm warning”.\n"
    assert len(titles(library)) == 2
    assert run("import", library, articles, "--duplicates", "keep").status == 0
    assert len(titles(library)) == 4


def test_bad_rows_are_named_and_the_others_come_in(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("id;body\n1;First text\n2\n3;Third text\n")
    library = tmp_path / "l.sqlite"
    assert run("import", library, table).status == 1
    ran = run("import", library, table, "--text-column", "body")
    assert ran.status == 1
    assert "Refused: t.csv, row 3: It has 1 cell; the header has 2.\n" in ran.err
    assert "semicolons" in ran.err
    assert titles(library) == ["First text", "Third text"]


def test_each_refused_file_is_named_on_one_line(run: Run, articles: Path, tmp_path: Path) -> None:
    (articles / "em\npty.txt").touch()
    ran = run("import", tmp_path / "l.sqlite", articles, tmp_path / "gone.txt")
    assert ran.status == 1
    refused = [line for line in ran.err.split("\n") if line.startswith("Refused: ")]
    assert refused == [
        "Refused: em\ufffdpty.txt: There is no text in it.",
        "Refused: gone.txt: There is no such file.",
    ]
    assert ran.out == "Imported 2 documents, skipped 0 duplicates, refused 2.\n"


def test_an_encoding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Ça ira".encode("cp850"))
    library = tmp_path / "l.sqlite"
    assert run("import", library, tmp_path / "a.txt", "--encoding", "cp850").status == 0
    assert titles(library) == ["Ça ira"]


@pytest.mark.parametrize(
    "words",
    [
        ["--encoding", "klingon"],
        ["--encoding", "hex"],
        ["--duplicates", "maybe"],
        ["--loud"],
    ],
)
def test_wrong_usage_touches_nothing(
    run: Run, articles: Path, tmp_path: Path, words: list[str]
) -> None:
    ran = run("import", tmp_path / "l.sqlite", articles, *words)
    assert ran.status == 2
    assert words[-1] in ran.err
    assert not (tmp_path / "l.sqlite").exists()


def test_what_is_no_library_is_refused_and_left_alone(
    run: Run, articles: Path, tmp_path: Path
) -> None:
    other = tmp_path / "l.sqlite"
    other.write_text("something else")
    ran = run("import", other, articles)
    assert ran.status == 1
    assert "l.sqlite" in ran.err
    assert other.read_text() == "something else"
    assert run("import", tmp_path, articles).status != 0
    assert run("import", tmp_path / "no" / "l.sqlite", articles).status == 1


def test_a_library_that_is_held_is_refused(run: Run, articles: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.sqlite"
    run("import", library, articles / "a.txt")
    held = open_library(library)
    try:
        for command in ("import", "detect"):
            words = [articles] if command == "import" else []
            ran = run(command, library, *words)
            assert ran.status == 1
            assert "reading only" in ran.err
        assert run("search", library, "storm").status == 0
        assert run("check", library).status == 0
        assert run("export", library, tmp_path / "o.csv", "--format", "csv").status == 0
    finally:
        held.close()
    assert run("import", library, articles).status == 0, "the lock is free again"
