"""What tests of handlers look at: the current annotation and the quote that acts go to."""

from gui.domain.annotation import Annotation, Role
from tests.end_to_end.conftest import Desk


def quote_of(desk: Desk) -> Annotation:
    quote = desk.session.quote
    assert quote is not None
    return quote


def words_of(desk: Desk, quote: Annotation, role: Role) -> list[str]:
    return [span.of(desk.window.reader.text()) for span in quote.spans(role)]


def current(desk: Desk) -> Annotation:
    found = desk.session.current
    assert found is not None
    return found
