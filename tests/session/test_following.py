"""A document read from the library follows what the library takes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from gui.domain.edits import DetailsEdit, Step
from gui.domain.errors import UserError
from gui.domain.visibility import EVERYTHING
from gui.session.following import follow, read
from gui.session.open_document import OpenDocument
from gui.session.session import Session
from gui.session.tagging import Tagging

At = Callable[[str], tuple[int, int]]


def opened(session: Session) -> OpenDocument:
    """Read the open document once more, beside the session."""
    assert session.document is not None
    return read(session.library, session.document.id, EVERYTHING)


def test_what_is_read_has_annotations_and_the_names_of_their_actors(
    session: Session, tagging: Tagging, at: At
) -> None:
    tagging.tag_quote(*at("“We sail at dawn,”"))
    assert session.current is not None
    tagging.link_actor(session.current, "Mara Lind", None)
    document = opened(session)
    (quote,) = document.all()
    assert [document.names[link.actor] for link in quote.links] == ["Mara Lind"]


def test_a_document_that_is_not_there_cannot_be_read(session: Session) -> None:
    with pytest.raises(UserError):
        read(session.library, 99, EVERYTHING)


def test_other_details_are_followed(session: Session) -> None:
    document = opened(session)
    stored = document.document
    after = replace(stored.details, title="The harbour")
    edit = DetailsEdit(document.id, stored.details, after)
    follow(document, session.library, session.library.apply(Step("document.edit", (edit,)), "ann"))
    assert document.document.details.title == "The harbour"


def test_a_new_annotation_and_the_name_of_its_actor_are_followed(
    session: Session, tagging: Tagging, at: At
) -> None:
    document = opened(session)
    session.changed.connect(lambda change: follow(document, session.library, change))
    tagging.tag_quote(*at("“the sea was calm”"))
    assert session.current is not None
    tagging.link_actor(session.current, "Mara Lind", None)
    (quote,) = document.all()
    assert [document.names[link.actor] for link in quote.links] == ["Mara Lind"]
