"""Growing a selection: by the next word, by the next sentence, to whole words."""

from gui.domain.segment import sentence_at, word_at
from gui.domain.span import Span


def with_word(text: str, start: int, stop: int) -> Span | None:
    """Add the next word to a selection, or the rest of the one in which it ends.

    A mere caret becomes the word at it, else the next one. White space and marks before a word that
    is added come with it.

    Returns:
        The new selection; None if there is no further word.
    """
    here = word_at(text, stop)
    if start == stop and here is not None:
        return here
    if here is None or here.stop <= stop:
        here = _next_word(text, stop)
    if here is None:
        return None
    return here if start == stop else Span(start, here.stop)


def with_sentence(text: str, start: int, stop: int) -> Span | None:
    """Add the rest of the sentence in which a selection ends, or else the next sentence.

    A mere caret becomes the sentence at it. A selection keeps its start.

    Returns:
        The new selection; None if there is no further sentence.
    """
    if start == stop:
        found = sentence_at(text, stop)
        return found if found is not None else _next_sentence(text, stop)
    ends_in = sentence_at(text, stop - 1)
    if ends_in is None or ends_in.stop <= stop:
        ends_in = _next_sentence(text, stop)
    return None if ends_in is None else Span(start, ends_in.stop)


def whole_words(text: str, span: Span) -> Span:
    """Widen a span whose ends lie within words to all of these words."""
    first, last = word_at(text, span.start), word_at(text, span.stop)
    cut_start = first is not None and first.start < span.start < first.stop
    cut_stop = last is not None and last.start < span.stop < last.stop
    start = first.start if first is not None and cut_start else span.start
    stop = last.stop if last is not None and cut_stop else span.stop
    return Span(start, stop)


def _next_word(text: str, position: int) -> Span | None:
    for place in range(position, len(text)):
        if not text[place].isspace():
            # The word that ends at a place would be the one before it.
            found = word_at(text, place)
            if found is not None and found.stop > place:
                return found
    return None


def _next_sentence(text: str, position: int) -> Span | None:
    while position < len(text) and text[position].isspace():
        position += 1
    return sentence_at(text, position) if position < len(text) else None
