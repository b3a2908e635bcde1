"""Opening an article with 0.05 spans a word, against a plain QTextEdit with the same text, type
face and line height, each to all laid out and painted. Aim: the reader at most 1.3 times.
"""

import statistics
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from gui.domain.annotation import Annotation
from gui.domain.document import Document
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
    """Print the medians and the ratio of the reader, and the opening through the whole window."""
    with tempfile.TemporaryDirectory() as home:
        for name, size in SIZES.items():
            path = Path(home) / f"{size}.sqlite"
            item = article(size)
            make_library(path, [item, article(400, seed=3)])
            with window_over(path) as window:
                session = window.findChild(Session)
                assert isinstance(session, Session)
                bare, ours = of_the_reader(window.reader, session)
                whole = of_the_window(window.reader, session)
            print(
                f"{name} ({len(item.annotations)} spans): plain {bare:.1f} ms, "
                f"reader {ours:.1f} ms, ratio {ours / bare:.2f} (aim <= 1.3); "
                f"from the library, with all tables {whole:.1f} ms"
            )


def of_the_reader(reader: Reader, session: Session) -> tuple[float, float]:
    """Return the medians of a plain QTextEdit and of the reader, each after another document."""
    shown, other = (opened(session, ident) for ident in (1, 2))
    edit = plain(reader)
    show(reader, shown)
    form = QTextBlockFormat(reader.document().firstBlock().blockFormat())
    bare, ours = [], []
    for _ in range(ROUNDS):
        fill(edit, other.text, form)
        bare.append(milliseconds(lambda: fill(edit, shown.text, form)))
        show(reader, other)
        ours.append(milliseconds(lambda: show(reader, shown)))
    edit.close()
    return statistics.median(bare), statistics.median(ours)


class Opened(NamedTuple):
    """What the reader is given to show."""

    document: Document
    annotations: list[Annotation]
    names: Mapping[int, str]

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text


def opened(session: Session, ident: int) -> Opened:
    """Open a document in the window and return what the reader is given of it."""
    session.open_document(ident)
    assert session.document is not None
    return Opened(session.document.document, session.document.visible(), session.document.names)


def show(reader: Reader, given: Opened) -> None:
    """Show a document with its annotations, laid out and painted."""
    reader.show_document(given.document)
    reader.set_annotations(given.annotations, given.names)
    lay_out(reader)


def of_the_window(reader: Reader, session: Session) -> float:
    """Return the median of opening from the library through the session, lists included."""

    def open_whole() -> None:
        session.open_document(1)
        lay_out(reader)

    times = []
    for _ in range(ROUNDS):
        session.open_document(2)
        lay_out(reader)
        times.append(milliseconds(open_whole))
    return statistics.median(times)


if __name__ == "__main__":
    main()
