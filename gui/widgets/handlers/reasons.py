"""Why a command cannot act now: the list of all commands and the menus say it in grey."""

from collections.abc import Callable

from gui.commands import ACTS, COMMANDS, Command, Scope
from gui.domain.annotation import Layer
from gui.domain.quotation import around
from gui.domain.segment import word_at
from gui.domain.span import trimmed
from gui.session.inheriting import Inheriting
from gui.session.quote_acts import QuoteActs
from gui.session.review import undecided
from gui.session.session import Session
from gui.session.tagging import Tagging
from gui.translation import mark, tr
from gui.widgets.actions import Reason
from gui.widgets.main_window import MainWindow

_DOCUMENT = (
    "document.state", "document.edit", "document.note", "document.detect", "document.remove",
    "find.document", "find.next", "find.previous", "view.parts",
)  # fmt: skip
_LIBRARY = (
    "library.samples", "library.restore", "document.import", "document.detect_new",
    "document.removed", "document.next", "document.previous", "export.run", "find.library",
    "bookmark.go", "bookmark.list",
)  # fmt: skip
_CHANGING = ("tag.apply", "quote.", "annotation.start", "annotation.end")
"""Beginnings of ids of commands that change the library by another act's name."""


def first_of(*reasons: Reason) -> Reason:
    """Join reasons: the first that has something to say is the one."""
    return lambda: next(filter(None, (reason() for reason in reasons)), "")


class Reasons:
    """Looks at the session and the reader at the moment of asking."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        self._session = session
        self._window = window
        self._tagging = Tagging(session)
        self._quotes = QuoteActs(session)
        self._inheriting = Inheriting(session)

    def by_command(self) -> dict[str, Reason]:
        """Return the reasons by command id."""
        found: dict[str, Reason] = dict.fromkeys(_LIBRARY, self.no_library)
        readers = (c.id for c in COMMANDS if _acts_on_the_text(c))
        found |= dict.fromkeys((*_DOCUMENT, *readers), self.no_document)
        for ident, reason in self._own().items():
            found[ident] = first_of(found.get(ident, _nothing), reason)
        for ident in found:
            if ident in ACTS or ident.startswith(_CHANGING):
                found[ident] = first_of(self.read_only, found[ident])
        return found

    def no_library(self) -> str:
        """Say so while no library is open."""
        return "" if self._session.has_library else tr("Open a library first.")

    def no_document(self) -> str:
        """Say so while no document is open."""
        return "" if self._session.document else tr("Open a document first.")

    def read_only(self) -> str:
        """Say so where nothing can be changed."""
        if self._session.has_library and self._session.library.read_only:
            return tr("This library is open for reading only.")
        return ""

    def _own(self) -> dict[str, Reason]:
        actions = self._window.actions_by_id
        tags = {f"tag.apply_{digit}": self._no_tag(digit) for digit in "123456789"}
        return (
            tags
            | self._of_quotes()
            | {
                "edit.undo": lambda: (
                    "" if actions["edit.undo"].isEnabled() else tr("Nothing to undo.")
                ),
                "edit.redo": lambda: (
                    "" if actions["edit.redo"].isEnabled() else tr("Nothing to redo.")
                ),
                "edit.copy": lambda: "" if self._selected() else tr("Select some words first."),
                "entity.tag": self._no_name,
                "annotation.memo": self._no_target,
                "annotation.start": self._no_target,
                "annotation.end": self._no_target,
                "annotation.delete": self._no_current,
                "suggestion.accept": self._no_suggestion,
                "suggestion.reject": self._no_suggestion,
                "suggestion.accept_all": self._none_shown,
                "suggestion.reject_all": self._none_shown,
                "suggestion.accept_same": self._no_current,
                "suggestion.reject_same": self._no_current,
                "entity.retype_all": self._no_mention,
                "entity.link_all": self._no_mention,
                "entity.mark_missed": self._no_mention,
                "entity.not_one": self._no_mention,
                "annotation.overlap": self._nothing_here,
                "select.quotation": self._no_marks,
                "bookmark.go": self._no_bookmark,
                "bookmark.list": self._no_bookmark,
                "bookmark.note": self._no_bookmark_here,
            }
        )

    def _of_quotes(self) -> dict[str, Reason]:
        """Return the reasons of the acts on a quote, its parts and its speaker."""
        reader, quotes, inheriting = self._window.reader, self._quotes, self._inheriting
        return {
            "quote.tag": lambda: self._no_words(tr("Select the words of the quote first.")),
            "quote.content": self._no_piece,
            "quote.source": self._no_part_or_offer,
            "quote.source_add": self._no_part,
            "quote.cue": self._no_part_or_offer,
            "quote.cue_add": self._no_part,
            "quote.piece_order": lambda: quotes.why_not_move_piece(reader.caret()),
            "quote.split": lambda: quotes.why_not_split(reader.caret()),
            "quote.merge": lambda: quotes.why_not_merge(*reader.selection()),
            "quote.source_from_entity": quotes.why_not_source,
            "entity.from_source": lambda: quotes.why_not_entity(reader.caret()),
            "quote.kind": lambda: "" if self._quote() else tr("Put the caret on a quote first."),
            "speaker.link": self._no_speaker,
            "speaker.inherit": lambda: inheriting.why_not(reader.caret()),
            "speaker.inherit_all": lambda: inheriting.why_not_all(reader.caret()),
        }

    def _selected(self) -> bool:
        start, stop = self._window.reader.selection()
        return start != stop

    def _no_words(self, nothing: str, *, word: bool = False) -> str:
        """Say so where nothing is selected; with `word`, that at the caret stands in."""
        start, stop = self._window.reader.selection()
        text = self._window.reader.text()
        if trimmed(text, start, stop) or (word and start == stop and word_at(text, start)):
            return ""
        return nothing

    def _quote(self) -> object:
        return self._tagging.quote_for(self._window.reader.selection()[1])

    def _no_quote(self) -> str:
        if self._quote():
            return ""
        return self._keyed(
            "quote.tag",
            mark("Put the caret on a quote first, or tag one with {key}."),
            mark("Put the caret on a quote first."),
        )

    def _no_part(self) -> str:
        return self._no_words(tr("Select the words first."), word=True) or self._no_quote()

    def _no_piece(self) -> str:
        """Without a selection, the piece at the caret is taken away."""
        if self._selected():
            return self._no_words(tr("Select the words first.")) or self._no_quote()
        return self._quotes.why_not_remove_piece(self._window.reader.caret())

    def _no_part_or_offer(self) -> str:
        """Without a selection, a quote is enough: its likely parts are offered."""
        return "" if self._quote() and not self._selected() else self._no_part()

    def _no_speaker(self) -> str:
        target = self._session.current or self._session.quote
        if target is None:
            return tr("Put the caret on a quote or a name first.")
        tag = target.layer is Layer.TAG
        return tr("A tag has no speaker. Put the caret on a quote.") if tag else ""

    def _no_name(self) -> str:
        current = self._session.current
        if current is not None and current.layer is Layer.ENTITY and not self._selected():
            return ""
        return self._no_words(tr("Select a name first."), word=True)

    def _no_target(self) -> str:
        there = self._session.current or self._session.quote
        return "" if there else tr("Put the caret on an annotation first.")

    def _no_current(self) -> str:
        return "" if self._session.current else tr("Put the caret on an annotation first.")

    def _no_mention(self) -> str:
        current = self._session.current
        there = current is not None and current.layer is Layer.ENTITY
        return "" if there else tr("Put the caret on an entity first.")

    def _no_suggestion(self) -> str:
        if self._session.current:
            return ""
        return self._keyed(
            "suggestion.next",
            mark("Put the caret on a suggestion, or press {key} for the next."),
            mark("Put the caret on a suggestion."),
        )

    def _keyed(self, ident: str, with_key: str, without: str) -> str:
        """Return the sentence that names a command's key, or the other one where it has none."""
        key = self._window.actions_by_id.key(ident)
        return tr(with_key, key=key) if key else tr(without)

    def _no_tag(self, digit: str) -> Callable[[], str]:
        def reason() -> str:
            labels = self._session.library.codebook.labels(Layer.TAG)
            if not any(label.key == digit for label in labels):
                return tr("The codebook has no tag with the key {key}.", key=digit)
            if self._selected():
                return self._no_words(tr("Select some words first."))
            there = self._session.current
            return "" if there else tr("Select some words, or go to a quote, to tag it.")

        return reason

    def _none_shown(self) -> str:
        if self._window.actions_by_id["review.scope"].isChecked():
            return ""  # the whole library is looked through, and what is found is shown first
        left = undecided(self._window.annotations.shown())
        return "" if left else tr("The table shows no undecided suggestions.")

    def _nothing_here(self) -> str:
        document = self._session.document
        here = document.at(self._window.reader.caret()) if document else ()
        return "" if here else tr("Nothing is tagged at the caret.")

    def _no_marks(self) -> str:
        document, selection = self._session.document, self._window.reader.selection()
        marks = around(document.text, *selection) if document else None
        return "" if marks else tr("There are no quotation marks around this.")

    def _no_bookmark(self) -> str:
        if self._session.library.bookmarks.there_are():
            return ""
        return self._keyed(
            "bookmark.set",
            mark("There is no bookmark. {key} sets one."),
            mark("There is no bookmark."),
        )

    def _no_bookmark_here(self) -> str:
        document, caret = self._session.document, self._window.reader.caret()
        found = self._session.library.bookmarks.of(document.id) if document else ()
        here = any(bookmark.position == caret for bookmark in found)
        return "" if here else tr("Put the caret on a bookmark first.")


def _acts_on_the_text(command: Command) -> bool:
    weaker = command.id.startswith("view.") or command.id in _LIBRARY
    return command.scope is Scope.READER and not weaker


def _nothing() -> str:
    return ""
