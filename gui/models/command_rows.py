"""The commands that fit what is typed, as the list of all commands shows them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gui.commands import Command
from gui.models.fuzzy import Fit, fit
from gui.models.keymap import native
from gui.translation import tr

_BY_ENGLISH = 4
_BY_MENU = 12
_BY_HELP = 40
"""How much less a match is worth that is in the English words of a window in another language,
that takes in the menu's name, or is found in the help alone."""
_LEAST_SHARE = 0.4
"""Of the best score: what fits much worse than that is no more than letters by chance."""


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One command as it is now: its words, the places of the matched letters in them, where it
    stands in the menus, its key, and why it cannot act; empty where it can."""

    id: str
    words: str
    places: tuple[int, ...]
    menu: str
    key: str
    reason: str

    @property
    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        reason = tr("not available: {reason}", reason=self.reason) if self.reason else ""
        return ", ".join(filter(None, (self.words, self.menu, self.key, reason)))


class CommandRows:
    """Finds commands by what is typed; with nothing typed, those chosen last stand first.

    English words find them too, in a window of another language.
    """

    def __init__(
        self,
        commands: Sequence[Command],
        words: Callable[[str], str],
        reason: Callable[[str], str],
        recent: Sequence[str] = (),
    ) -> None:
        """Take the commands as they are now.

        Args:
            commands: the commands, with the keys in force.
            words: command id -> its words, an ampersand before the mnemonic.
            reason: command id -> why it cannot act now, else empty.
            recent: ids of the commands chosen last, the latest first.
        """
        self._rows = [_row(command, words(command.id), reason(command.id)) for command in commands]
        self._help = {c.id: f"{tr(c.help)}\n{c.help}".casefold() for c in commands}
        self._english = {command.id: plain(command.text) for command in commands}
        place = {ident: number for number, ident in enumerate(recent)}
        self._rows.sort(key=lambda row: place.get(row.id, len(place)))

    def find(self, typed: str) -> list[CommandRow]:
        """Return the rows that fit, the best first; those that can act before equal ones."""
        if not typed.strip():
            return self._rows
        found = [(score, row) for row in self._rows for score, row in self._fitting(row, typed)]
        best = max((score for score, _ in found), default=0)
        fair = [(score, row) for score, row in found if score >= best * _LEAST_SHARE]
        return [row for _, row in sorted(fair, key=lambda f: (-f[0], bool(f[1].reason)))]

    def _fitting(self, row: CommandRow, typed: str) -> Iterable[tuple[int, CommandRow]]:
        found = fit(typed, row.words)
        if found is not None:
            yield found.score, _marked(row, found, 0)
            return
        found = fit(typed, self._english[row.id]) if self._english[row.id] != row.words else None
        if found is not None:
            yield found.score - _BY_ENGLISH, row
            return
        lead = f"{row.menu} "
        found = fit(typed, lead + row.words)
        if found is not None:
            yield found.score - _BY_MENU, _marked(row, found, len(lead))
        elif typed.strip().casefold() in self._help[row.id]:
            yield fit_of_all(typed) - _BY_HELP, row


def fit_of_all(typed: str) -> int:
    """Return the score of letters that fit themselves: the best there can be."""
    found = fit(typed, typed)
    return found.score if found else 0


def plain(words: str) -> str:
    """Return the words of an action without the signs for its mnemonic."""
    kept = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(kept.rstrip("…").split())


def _row(command: Command, words: str, reason: str) -> CommandRow:
    path = [plain(tr(name)) for name in (command.menu.value, command.submenu) if name]
    key = native(command.keys[0]) if command.keys else ""
    return CommandRow(command.id, plain(words), (), " › ".join(path), key, reason)


def _marked(row: CommandRow, found: Fit, lead: int) -> CommandRow:
    places = tuple(place - lead for place in found.places if place >= lead)
    return CommandRow(row.id, row.words, places, row.menu, row.key, row.reason)
