"""Why commands cannot act: by what is open, where the caret is, and what is selected."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.commands import find
from gui.store.opening import create
from tests.end_to_end.conftest import Desk

KEY = Qt.Key
Sit = Callable[..., Desk]
SPEECH = "Unfortunately, over the years"


def reason(desk: Desk, ident: str) -> str:
    return desk.window.actions_by_id.reason(ident)


def bare(desk: Desk) -> Desk:
    """Put the caret where nothing is tagged, with nothing selected or touched before."""
    desk.window.reader.set_caret(0)
    desk.session.set_current(None)
    return desk


@pytest.mark.parametrize(
    ("ident", "said"),
    [
        ("quote.tag", "Select the words of the quote first."),
        ("quote.content", "Select the words first."),
        ("quote.kind", "Put the caret on a quote first."),
        ("speaker.link", "Put the caret on a quote or a name first."),
        ("annotation.memo", "Put the caret on an annotation first."),
        ("annotation.delete", "Put the caret on an annotation first."),
        ("suggestion.accept", "Put the caret on a suggestion, or press N for the next."),
        ("annotation.overlap", "Nothing is tagged at the caret."),
        ("select.quotation", "There are no quotation marks around this."),
        ("tag.apply_1", "Select some words, or go to a quote, to tag it."),
        ("edit.copy", "Select some words first."),
        ("edit.undo", "Nothing to undo."),
        ("edit.redo", "Nothing to redo."),
        ("bookmark.go", "There is no bookmark. B sets one."),
        ("bookmark.list", "There is no bookmark. B sets one."),
    ],
)
def test_a_reason_says_what_to_do_first(desk: Desk, ident: str, said: str) -> None:
    assert reason(bare(desk), ident) == said


def test_reasons_go_as_soon_as_what_was_missing_is_there(desk: Desk) -> None:
    bare(desk)
    desk.select("Tovuz district")
    for ident in ("quote.tag", "entity.tag", "tag.apply_1", "edit.copy"):
        assert reason(desk, ident) == "", ident
    assert "Put the caret on a quote first" in reason(desk, "quote.source")
    desk.caret(SPEECH)
    for ident in ("quote.source", "quote.kind", "speaker.link", "annotation.start"):
        assert reason(desk, ident) == "", ident
    assert reason(desk, "suggestion.accept") == reason(desk, "annotation.overlap") == ""
    desk.press(KEY.Key_A)
    assert reason(desk, "edit.undo") == ""


def test_a_key_that_is_changed_is_the_one_a_reason_names(desk: Desk) -> None:
    desk.window.set_commands([replace(find("suggestion.next"), keys=("F5",))])
    assert reason(bare(desk), "suggestion.accept").endswith("or press F5 for the next.")
    desk.window.set_commands([replace(find("suggestion.next"), keys=())])
    assert reason(bare(desk), "suggestion.accept") == "Put the caret on a suggestion."


def test_without_a_document_or_a_library_that_is_the_reason(sit: Sit, tmp_path: Path) -> None:
    create(tmp_path / "empty.sqlite").close()
    desk = sit(tmp_path / "empty.sqlite")
    for ident in ("quote.tag", "find.document", "document.state", "suggestion.next"):
        assert reason(desk, ident) == "Open a document first.", ident
    assert reason(desk, "document.import") == ""
    desk.session.close_library()
    for ident in ("document.import", "export.run", "bookmark.go", "tag.apply_1"):
        assert reason(desk, ident) != "", ident
    assert reason(desk, "export.run") == "Open a library first."


def test_a_library_that_is_only_read_is_the_reason_for_all_acts(sit: Sit, detected: Path) -> None:
    first, second = sit(detected), sit(detected)
    for ident in ("quote.tag", "document.edit", "annotation.memo", "suggestion.accept"):
        assert reason(second, ident) == "This library is open for reading only.", ident
    assert reason(second, "find.document") == reason(second, "suggestion.next") == ""
    first.close()
