"""Opening an article with 0.05 spans a word, against a plain QTextEdit with the same text, type
face and line height, each to all laid out and painted. Aim: at most 1.3 times.
"""

import statistics
import tempfile
from pathlib import Path

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from gui.session.session import Session
from gui.widgets.reader import Reader
from tests.benchmarks.corpus import article, make_library
from tests.benchmarks.measuring import milliseconds, window_over

SIZES = {"5 KB": 5_000, "100 KB": 100_000, "1 MB": 1_000_000}
ROUNDS = 7


def plain(like: Reader) -> QTextEdit:
    """Make a plain QTextEdit of the reader's size, type face and read-only state."""
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setFont(like.font())
    edit.document().setDefaultFont(like.document().defaultFont())
    edit.resize(like.size())
    edit.show()
    return edit


def fill(edit: QTextEdit, text: str, form: QTextBlockFormat) -> None:
    """Set the text with a line height and lay all of it out."""
    edit.setPlainText(text)
    cursor = QTextCursor(edit.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(form)
    lay_out(edit)


def lay_out(edit: QTextEdit) -> None:
    """Lay the whole document out and paint what is visible."""
    edit.document().documentLayout().documentSize()
    edit.document().lastBlock().layout().lineCount()
    edit.document().documentLayout().blockBoundingRect(edit.document().lastBlock())
    edit.viewport().repaint()
    QApplication.processEvents()


def main() -> None:
    """Print the medians and their ratios."""
    with tempfile.TemporaryDirectory() as home:
        for name, size in SIZES.items():
            path = Path(home) / f"{size}.sqlite"
            item = article(size)
            make_library(path, [item, article(400, seed=3)])
            with window_over(path) as window:
                ours, bare = measure(window.reader, window.findChild(Session), item.text)
            spans = len(item.annotations)
            print(
                f"{name} ({spans} spans): plain {bare:.1f} ms, Sayso {ours:.1f} ms, "
                f"ratio {ours / bare:.2f} (aim <= 1.3)"
            )


def measure(reader: Reader, session: object, text: str) -> tuple[float, float]:
    """Return the medians of opening through the session, and of a plain QTextEdit."""
    assert isinstance(session, Session)
    edit = plain(reader)
    session.open_document(1)
    form = QTextBlockFormat(reader.document().firstBlock().blockFormat())
    ours, bare = [], []

    def open_whole() -> None:
        session.open_document(1)
        lay_out(reader)

    for _ in range(ROUNDS):
        session.open_document(2)
        lay_out(reader)
        ours.append(milliseconds(open_whole))
        edit.clear()
        lay_out(edit)
        bare.append(milliseconds(lambda: fill(edit, text, form)))
    edit.close()
    return statistics.median(ours), statistics.median(bare)


if __name__ == "__main__":
    main()
