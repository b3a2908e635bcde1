"""Acts on whole quotes: cut in two, joined, a name made the source and the source a name."""

from collections.abc import Sequence

from gui.domain import acts
from gui.domain.actor import KIND_OF_ENTITY
from gui.domain.annotation import Annotation, Layer, Part, Role, Status
from gui.domain.edits import AnnotationEdit, Edit, NotEntityEdit
from gui.domain.quote_pieces import joined, piece_moved, piece_placed, split
from gui.domain.segment import paragraphs
from gui.domain.span import Span
from gui.session.open_document import OpenDocument
from gui.session.session import Session
from gui.session.tagging import Tagging, new_uid
from gui.translation import mark, tr

NO_QUOTE = mark("Put the caret on a quote first.")
ONE_PIECE = mark("A quote keeps at least one piece; deleting removes it.")


class QuoteActs:
    """Each act is one step. `why_not_...` says in a sentence why it cannot be done, or nothing.

    Positions are code points, and a selection may be empty, as the reader gives them.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tagging = Tagging(session)

    # Two from one.

    def why_not_split(self, position: int) -> str:
        """Say why the quote at the caret cannot be cut there."""
        if self._tagging.quote_for(position) is None:
            return tr(NO_QUOTE)
        return "" if self._halves(position) else tr("Put the caret between two words of the quote.")

    def split(self, position: int) -> int | None:
        """Cut the quote at the caret in two; the first half is the current quote then."""
        quote, halves = self._tagging.quote_for(position), self._halves(position)
        if quote is None or halves is None:
            return None
        edits = [AnnotationEdit(quote, halves[0]), AnnotationEdit(None, halves[1])]
        return self._perform("quote.split", edits, quote.id)

    def _halves(self, position: int) -> tuple[Annotation, Annotation] | None:
        document, quote = self._session.document, self._tagging.quote_for(position)
        if document is None or quote is None:
            return None
        who, now = self._session.who, self._session.now()
        return split(quote, document.text, position, who, new_uid(), now)

    # One from several.

    def why_not_merge(self, start: int, stop: int) -> str:
        """Say why there are no quotes to join."""
        if len(self._together(start, stop)) > 1:
            return ""
        if start != stop:
            return tr("Select a stretch that holds two quotes.")
        return (
            tr("There is no further quote to join.")
            if self._tagging.quote_for(stop)
            else tr(NO_QUOTE)
        )

    def merge(self, start: int, stop: int) -> int | None:
        """Join the quotes that the selection touches; without one, the current and the next.

        The others are removed; one that was only suggested is rejected, so that no detector
        proposes it again.
        """
        quotes, document = self._together(start, stop), self._session.document
        if len(quotes) < 2 or document is None:
            return None
        now = self._session.now()
        edits = [AnnotationEdit(quotes[0], joined(quotes, document.text, now))]
        for other in quotes[1:]:
            decided = other.status is Status.ACCEPTED
            edits.append(AnnotationEdit(other, None if decided else acts.rejected(other, now)))
        return self._perform("quote.merge", edits, quotes[0].id)

    def _together(self, start: int, stop: int) -> list[Annotation]:
        document = self._session.document
        if document is None:
            return []
        quotes = [a for a in document.visible() if a.layer is Layer.QUOTE]
        if start != stop:
            chosen = Span(start, stop)
            return [q for q in quotes if any(span.overlaps(chosen) for span in q.main)]
        current = self._session.current
        if current is None or current.layer is not Layer.QUOTE:
            current = self._tagging.quote_for(stop)
        if current is None:
            return []
        later = (q for q in quotes if q.reading_order > current.reading_order)
        return [current, *[q for q in (next(later, None),) if q is not None]]

    # A piece less.

    def piece_at(self, position: int) -> tuple[Annotation, Part] | None:
        """Return the quote at the caret and its piece of content there."""
        quote = self._tagging.quote_for(position)
        if quote is None:
            return None
        here = (s for s in quote.main if s.start <= position <= s.stop)
        return next(((quote, Part(Role.CONTENT, span)) for span in here), None)

    def why_not_remove_piece(self, position: int) -> str:
        """Say why no piece can be taken away at the caret."""
        found = self.piece_at(position)
        if found is None:
            return tr("Select the words first.")
        return tr(ONE_PIECE) if len(found[0].main) == 1 else ""

    def remove_piece(self, position: int) -> int | None:
        """Take the piece at the caret away; the last one stays, and the session says so."""
        found, said = self.piece_at(position), self.why_not_remove_piece(position)
        if said or found is None:
            self._session.noticed.emit(said)
            return None
        return self.remove_part(*found)

    def remove_part(self, quote: Annotation, part: Part) -> int | None:
        """Take a part of any role away; the last piece stays, and the session says so."""
        document = self._session.document
        if document is None or part not in quote.parts:
            return None
        after = acts.part_toggled(quote, document.text, part, self._session.now())
        if after == quote:
            self._session.noticed.emit(tr(ONE_PIECE))
            return None
        command = f"quote.{part.role.value}"
        return self._perform(command, [AnnotationEdit(quote, after)], quote.id)

    def remove_speaker(self, quote: Annotation, actor: int) -> int | None:
        """Take one speaker away; the others stay."""
        links = tuple(link for link in quote.links if link.actor != actor)
        if links == quote.links:
            return None
        after = acts.corrected(quote, self._session.now(), links=links)
        return self._perform("speaker.link", [AnnotationEdit(quote, after)], quote.id)

    def why_not_move_piece(self, position: int) -> str:
        """Say why the piece at the caret cannot stand elsewhere among the pieces."""
        found = self.piece_at(position)
        if found is None:
            return tr("Put the caret on a piece of a quote first.")
        return tr("This quote has one piece only.") if len(found[0].main) == 1 else ""

    def move_piece(self, position: int) -> int | None:
        """Let the piece at the caret change places with the one before; the first goes last."""
        found = self.piece_at(position)
        if found is None or len(found[0].main) == 1:
            return None
        quote, piece = found
        after = piece_moved(quote, piece.span, self._session.now())
        return self._perform("quote.piece_order", [AnnotationEdit(quote, after)], quote.id)

    def place_piece(self, quote: Annotation, piece: Span, place: int) -> int | None:
        """Let a piece of a quote stand at a place among its pieces, 0 being the first."""
        if piece not in quote.main or not 0 <= place < len(quote.main):
            return None
        after = piece_placed(quote, piece, place, self._session.now())
        edits = [AnnotationEdit(quote, after)] if after != quote else []
        return self._perform("quote.piece_order", edits, quote.id)

    # A name and a source.

    def why_not_source(self) -> str:
        """Say why the current name cannot become the source of a quote."""
        current = self._session.current
        if current is None or current.layer is not Layer.ENTITY:
            return tr("Put the caret on a name first.")
        return "" if self._quote_near(current) else tr("There is no quote in this paragraph.")

    def source_from_entity(self) -> int | None:
        """Make the current name the source of the quote last touched or the nearest one.

        Whom the name means becomes the speaker; where nobody is linked to it, an actor of that
        very name does, if there is one.
        """
        entity, document = self._session.current, self._session.document
        if entity is None or document is None or entity.layer is not Layer.ENTITY:
            return None
        quote = self._quote_near(entity)
        if quote is None:
            return None
        now = self._session.now()
        after = acts.parts_replaced(quote, document.text, Role.SOURCE, entity.main, now)
        actor = self._meant(entity, document)
        if actor is not None:
            after = acts.speaker_linked(after, actor, self._session.who, now)
        edits = [AnnotationEdit(quote, after)] if after != quote else []
        return self._perform("quote.source_from_entity", edits, quote.id)

    def why_not_entity(self, position: int) -> str:
        """Say why there is no source to be tagged as an entity."""
        quote = self._tagging.quote_for(position)
        if quote is None:
            return tr(NO_QUOTE)
        return "" if quote.spans(Role.SOURCE) else tr("This quote has no source yet.")

    def entity_from_source(self, quote: Annotation, label: str) -> int | None:
        """Tag the first source of a quote as an entity; its speaker is whom it means.

        One that has this very mention already gets the type.
        """
        document = self._session.document
        source = next(iter(quote.spans(Role.SOURCE)), None)
        if document is None or source is None:
            return None
        if document.marking(Layer.ENTITY, source):
            return self._tagging.tag_entity(source.start, source.stop, label)
        who, now = self._session.who, self._session.now()
        made = acts.made(document.id, Layer.ENTITY, label, source, who, new_uid(), now)
        known = [link.actor for link in quote.links if link.status is Status.ACCEPTED]
        if len(known) == 1 and label in KIND_OF_ENTITY:
            made = acts.speaker_linked(made, known[0], who, now)
        edits: list[Edit] = [AnnotationEdit(None, made)]
        words = source.of(document.text)
        if self._session.library.detections.is_not_entity(words):
            edits.append(NotEntityEdit(words, before=True, after=False))
        change = self._session.perform("entity.from_source", edits)
        tagged = change.annotations(document.id)[0].after if change else None
        if tagged is not None:
            self._session.set_current(tagged.id)
        return tagged.id if tagged else None

    def _meant(self, entity: Annotation, document: OpenDocument) -> int | None:
        for link in entity.links:
            return link.actor
        actor = self._session.library.actors.find(entity.main[0].of(document.text))
        return actor.id if actor else None

    def _quote_near(self, entity: Annotation) -> Annotation | None:
        """Return the quote last touched if it is in the same paragraph, else the nearest there,
        else the one last touched wherever it is."""
        document, touched = self._session.document, self._session.quote
        if document is None:
            return None
        mention = entity.main[0]
        line = next((p for p in paragraphs(document.text) if p.overlaps(mention)), mention)
        here = [
            a for a in document.within(line) if a.layer is Layer.QUOTE and _is_seen(document, a)
        ]
        if touched is not None and any(a.id == touched.id for a in here):
            return touched
        return min(here, key=lambda a: _distance(mention, a.main), default=touched)

    def _perform(self, command: str, edits: Sequence[Edit], ident: int) -> int | None:
        if edits and self._session.perform(command, edits) is None:
            return None
        self._session.set_current(ident)
        return ident


def _is_seen(document: OpenDocument, annotation: Annotation) -> bool:
    return annotation.status is not Status.REJECTED and document.shows(annotation)


def _distance(span: Span, others: Sequence[Span]) -> int:
    return min(max(other.start - span.stop, span.start - other.stop, 0) for other in others)
