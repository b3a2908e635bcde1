"""Where stretches of text lie on the page."""

from itertools import pairwise

from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from gui.domain.utf16 import Utf16Map
from gui.widgets.reader import Reader
from gui.widgets.reader_lines import LINES, Chunk, Run, has_right_to_left, runs, visible
from tests.widgets import reader_samples as sample


def whole(reader: Reader, number: int) -> tuple[QTextBlock, Chunk]:
    """Return a block and the chunk that holds all of it."""
    block = reader.document().findBlockByNumber(number)
    start = block.position()
    return block, Chunk(number, 0, block.layout().lineCount(), start, start + block.length() - 1)


def found(reader: Reader, words: str) -> list[Run]:
    """Return the runs of words within their block."""
    units = Utf16Map(reader.text()).to_units
    span = sample.place(words, reader.text())
    block = reader.document().findBlock(units(span.start))
    _, chunk = whole(reader, block.blockNumber())
    return runs(block, chunk, units(span.start), units(span.stop), has_right_to_left(block))


def test_a_word_is_one_closed_run(qtbot: QtBot) -> None:
    (run,) = found(sample.shown(qtbot), "harbour")
    assert run.left_closed
    assert run.right_closed
    assert run.right - run.left > 20


def test_a_quote_over_lines_is_open_where_it_goes_on(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "words and more " * 40, ())
    text = reader.text()
    block, chunk = whole(reader, 0)
    made = runs(block, chunk, 10, len(text) - 10, mixed=False)
    assert len(made) == block.layout().lineCount()
    assert (made[0].left_closed, made[0].right_closed) == (True, False)
    assert (made[1].left_closed, made[1].right_closed) == (False, False)
    assert (made[-1].left_closed, made[-1].right_closed) == (False, True)


def test_the_space_at_a_lines_end_is_not_covered(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "words and more " * 40, ())
    block, chunk = whole(reader, 0)
    first = runs(block, chunk, 0, 500, mixed=False)[0]
    assert first.right <= block.layout().lineAt(0).naturalTextRect().right()


def test_hebrew_in_a_latin_line_is_covered_letter_by_letter(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    (word,) = found(reader, "עולם")
    (other,) = found(reader, "שלום")
    (both,) = found(reader, "שלום עולם")
    assert word.right <= other.left  # the later word stands further left
    assert both.left == word.left
    assert both.right == other.right


def test_a_stretch_over_both_directions_falls_apart_where_it_must(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    made = found(reader, "word שלום")
    total = sum(run.right - run.left for run in made)
    alone = sum(run.right - run.left for run in (*found(reader, "word "), *found(reader, "שלום")))
    assert len(made) == 2
    assert abs(total - alone) < 1.0


def test_emoji_are_covered_whole(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "ab🚢cd", ())
    (before,), (after,) = found(reader, "ab"), found(reader, "cd")
    (ship,) = found(reader, "🚢")
    assert ship.left == before.right
    assert ship.right == after.left


def test_a_very_long_paragraph_is_cut_into_chunks(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot, "words and more " * 4000, ())
    count = reader.document().firstBlock().layout().lineCount()
    assert count > 4 * LINES
    height = reader.document().size().height()
    every = [seen.chunk for seen in visible(reader.document(), 0, height)]
    assert every[0].first == 0
    assert every[-1].last == count
    assert all(a.stop == b.start for a, b in pairwise(every))
    some = list(visible(reader.document(), height / 2, height / 2 + 500))
    assert 1 <= len(some) <= 2


def test_blank_lines_have_chunks_without_runs(qtbot: QtBot) -> None:
    reader = sample.shown(qtbot)
    block, chunk = whole(reader, 1)
    assert runs(block, chunk, 0, 999, mixed=False) == []
