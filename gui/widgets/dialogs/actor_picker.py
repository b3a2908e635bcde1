"""Saying who speaks, or who is meant."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.domain.actor import name_key
from gui.translation import tr, trn
from gui.widgets.dialogs.picker import Choice, Picker

Source = Callable[[str], Sequence[tuple[str, int]]]


class ActorPicker(Picker):
    """Offers the actors of the library by name, and a new one for what is typed.

    `chosen` carries the name, and whether it is meant beside the present speakers (Ctrl+Enter).
    """

    chosen = Signal(str, bool)

    def __init__(
        self,
        source: Source,
        proposed: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        several: bool = True,
    ) -> None:
        """Offer actors.

        Args:
            source: what is typed -> names and how many quotes each has, the best first.
            proposed: names that stand first while nothing is typed, so that Enter takes one.
            parent: the window over which to stand.
            several: more than one can be meant, as with the speakers of a quote.
        """
        more = tr("Enter links · Ctrl+Enter adds a further speaker · Esc leaves")
        hint = more if several else tr("Enter links · Esc leaves")
        super().__init__(tr("Who is it?"), hint, parent)
        self._source = source
        self._proposed = tuple(" ".join(name.split()) for name in proposed)

    def choices(self, typed: str) -> Sequence[Choice]:
        """Return proposed names, then known ones, then a new one."""
        known = [
            Choice(name, name, trn("%Ln quote(s)", quotes)) for name, quotes in self._source(typed)
        ]
        if not typed:
            first = [Choice(name, name, tr("proposed")) for name in self._proposed if name]
            taken = {name_key(choice.value) for choice in first}
            return [*first, *(c for c in known if name_key(c.value) not in taken)]
        same = [choice for choice in known if name_key(choice.value) == name_key(typed)]
        if same:
            return [*same, *(choice for choice in known if choice not in same)]
        return [
            *known,
            Choice(" ".join(typed.split()), tr("New: {name}", name=typed), tr("new name")),
        ]

    def choose(self, choice: Choice, *, further: bool) -> None:
        """Tell the name."""
        self.chosen.emit(choice.value, further)
