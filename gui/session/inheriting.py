"""The speaker taken over from whom a source refers to: "she", "the ministry", or no source."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.domain import acts
from gui.domain.actor import Actor
from gui.domain.annotation import Annotation, Layer, Role, Status
from gui.domain.edits import ActorEdit, AnnotationEdit, Change, Edit
from gui.domain.reasons import Why
from gui.session.session import Session
from gui.session.tagging import new_uid
from gui.translation import mark, tr

if TYPE_CHECKING:
    from gui.session.referents import Referent

INHERIT = "speaker.inherit"
_NOTHING = mark("Put the caret on a quote or a name first.")
_UNKNOWN = mark("Nobody before may be meant by “{words}”.")
_NOBODY = mark("No speaker and no name stands before this quote.")
_NO_OTHER = mark("Nobody else before comes into question.")
_LONGEST = 60
"""Characters of a source that a reason holds."""
_WORDED = {
    "SOURCE": (Why.NAMED, Why.NAMED),
    "QUOTE_BEFORE": (Why.FROM_QUOTE_BEFORE, Why.ALONE_BEFORE),
    "QUOTE_AROUND": (Why.FROM_QUOTE_AROUND, Why.ALONE_AROUND),
    "EARLIER_QUOTE": (Why.FROM_EARLIER_QUOTE, Why.ALONE_EARLIER),
    "NAME": (Why.FROM_NAME, Why.ALONE_NAME),
}
"""Reasons by the names of `From`, with and without a source."""


@dataclass(frozen=True, slots=True)
class Inherited:
    """What one press did: `words` are the source's, and `following` is what the next one takes."""

    words: str
    taken: "Referent"
    following: "Referent | None"


@dataclass(frozen=True, slots=True)
class _Pressed:
    """The last press: the annotation before the first one and after this one, its step, and the
    actors that the step made."""

    before: Annotation
    after: Annotation
    step: int
    made: frozenset[int]


class Inheriting:
    """Each press takes the next who may be meant; all presses on one quote are one step."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: _Pressed | None = None

    def target(self, position: int) -> Annotation | None:
        """Return what would get a speaker: the quote at a position, else the current name, else
        the quote last touched."""
        session, document = self._session, self._session.document
        if document is None:
            return None
        touched, current = session.quote, session.current
        here = document.quote_at(position, touched.id if touched else None)
        if here is None and current is not None and current.layer is Layer.ENTITY:
            return current
        return here or touched

    def why_not(self, position: int) -> str:
        """Say why nobody can be taken over; "" if that is to be tried."""
        return "" if self.target(position) else tr(_NOTHING)

    def why_not_all(self, position: int) -> str:
        """Say why no speaker can be given to all quotes like the one at a position."""
        like = self.target(position)
        if like is None or like.layer is not Layer.QUOTE:
            return tr("Put the caret on a quote first.")
        if not like.spans(Role.SOURCE):
            return tr("This quote has no source whose words others could share.")
        decided = any(link.status is Status.ACCEPTED for link in like.links)
        return "" if decided else tr("Say who speaks in this quote first.")

    def press(self, position: int) -> Inherited | None:
        """Take the likeliest speaker over, or the next one after that of the last press.

        Returns:
            None if nothing was done, which the session says.
        """
        session, document, target = self._session, self._session.document, self.target(position)
        if document is None or target is None or session.refuses():
            return None
        # The rules of the language are read at the first press: a start need not wait for them.
        from gui.session.referents import Referents

        referents = Referents(document, session.library.actors, target)
        listed, words = referents.listed(position), referents.words
        if not listed:
            session.noticed.emit(tr(_UNKNOWN, words=words) if words else tr(_NOBODY))
            return None
        place = _place(listed, target)
        if place is None:
            session.noticed.emit(tr(_NO_OTHER))
            return None
        taken, following = listed[place], listed[(place + 1) % len(listed)]
        if not self._take(target, taken, words):
            return None
        return Inherited(words, taken, None if following is taken else following)

    def _take(self, target: Annotation, taken: "Referent", words: str) -> bool:
        """Give the speakers, in place of those of the last press if nothing was done since."""
        session, last = self._session, self._last
        if last is not None and not self._stands(last, target):
            last = None
        before = last.before if last else target
        new, speakers = _speakers(taken, last.made if last else frozenset(), words)
        after = acts.speaker_inherited(before, speakers, session.who, session.now())
        edits: list[Edit] = [*(ActorEdit(None, one) for one in new), AnnotationEdit(before, after)]
        change = (
            session.perform_instead(INHERIT, edits) if last else session.perform(INHERIT, edits)
        )
        if change is None:
            return False
        session.set_current(target.id)
        self._last = self._pressed(before, change)
        return True

    def _pressed(self, before: Annotation, change: Change) -> _Pressed | None:
        """Return what a press did; None if everything is as it was before the first one."""
        step = self._session.library.history.undoable(self._session.who)
        edited = change.annotations(before.document)
        after = edited[0].after if edited else None
        made = (e.after for e in change.edits if isinstance(e, ActorEdit))
        if step is None or after is None:
            return None
        return _Pressed(before, after, step.step, frozenset(one.id for one in made if one))

    def _stands(self, last: _Pressed, target: Annotation) -> bool:
        latest = self._session.library.history.undoable(self._session.who)
        return latest is not None and latest.step == last.step and last.after == target


def _place(listed: Sequence["Referent"], target: Annotation) -> int | None:
    """Return whose turn it is: the one after those in force; None if there is nobody else."""
    in_force = [link.actor for link in target.links]
    decided = target.status is Status.ACCEPTED and all(
        link.status is Status.ACCEPTED for link in target.links
    )
    for place, one in enumerate(listed):
        if decided and in_force == [actor.id if actor else None for actor in one.actors]:
            return (place + 1) % len(listed) if len(listed) > 1 else None
    return 0


def _speakers(
    taken: "Referent", gone: frozenset[int], words: str
) -> tuple[list[Actor], list[tuple[int, str]]]:
    """Return the actors to be made, and all speakers by id with the reason.

    Those that the step which is replaced had made are `gone` with it.
    """
    new: list[Actor] = []
    speakers: list[tuple[int, str]] = []
    with_words, alone = _WORDED[taken.origin.name]
    word = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
    for named, known in zip(taken.who, taken.actors, strict=True):
        actor = None if known is None or known.id in gone else known
        if actor is None:
            actor = Actor(-1 - len(new), new_uid(), named.name, named.kind)
            new.append(actor)
        why = with_words if words else alone
        speakers.append((actor.id, why.format(word=word, name=actor.name)))
    return new, speakers
