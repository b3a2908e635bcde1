"""Documents on their way into a library, before they have ids."""

from dataclasses import dataclass

from gui.domain.actor import Actor
from gui.domain.annotation import Annotation
from gui.domain.document import Details
from gui.domain.message import Message


@dataclass(frozen=True, slots=True)
class Incoming:
    """One document read from a file. `text` is canonical.

    `uid` is None where the file names none. `annotations` have the placeholder document 0 and
    negative ids; their links refer to `actors`, whose ids are negative placeholders too and whose
    uid may be empty where the file gives only a name. `notices` are sentences for the person.
    """

    details: Details
    text: str
    uid: str | None = None
    origin: str | None = None
    origin_sha256: str | None = None
    imported: str | None = None
    annotations: tuple[Annotation, ...] = ()
    actors: tuple[Actor, ...] = ()
    notices: tuple[Message, ...] = ()
