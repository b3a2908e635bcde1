"""What Sayso remembers between starts, beside the libraries."""

import getpass
import json
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from gui.domain.annotation import Layer
from gui.domain.boundaries import Snapping
from gui.domain.places import Reach
from gui.domain.visibility import QUIET_TYPES, Visibility

RECENT_LIBRARIES = 8
RECENT_COMMANDS = 8
MEASURES = (40, 120)
"""How few and how many characters a line of text can have."""
LINE_HEIGHTS = (110, 220)
"""How low and how high a line can be, in percent of its type's own."""


_SWITCHES = (
    *("review_by_certainty", "stack_always", "find_case", "find_word", "find_regex"),
    "reduce_motion",
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person was in a library: a document's id and the caret in code points."""

    document: int
    position: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. `theme` is system, light or dark; `zoom` is 1.0 for the normal size;
    `language` is that of the window: system, or a code ("de").

    Suggestions with a score below `least_score`, the `hidden_types` of entities and the
    `hidden_layers` are not shown. A line of text has about `measure` characters and is
    `line_height` percent of its type's own line high. `keys` are those of commands whose keys a
    person has changed; the review goes through the document or the library, in reading order or
    the least certain first; `recent_commands` were chosen last in the list of all commands. With
    `stack_always`, what overlaps at the caret is listed there without being asked for. What is
    found in a document hangs on `find_case`, `find_word` and `find_regex`. With `reduce_motion`
    nothing blinks or moves by itself; else what the system lets move does.
    """

    annotator: str = ""
    theme: str = "system"
    language: str = "system"
    zoom: float = 1.0
    serif: bool = True
    recent: tuple[str, ...] = ()
    places: dict[str, Place] = field(default_factory=dict)
    export: dict[str, str] = field(default_factory=dict)
    least_score: float = 0.0
    hidden_types: tuple[str, ...] = tuple(sorted(QUIET_TYPES))
    hidden_layers: tuple[Layer, ...] = ()
    measure: int = 70
    line_height: int = 150
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    recent_commands: tuple[str, ...] = ()
    review_reach: Reach = Reach.DOCUMENT
    review_by_certainty: bool = False
    stack_always: bool = False
    find_case: bool = False
    find_word: bool = False
    find_regex: bool = False
    reduce_motion: bool = False
    snapping: Snapping = Snapping.DRAGGING

    @property
    def visibility(self) -> Visibility:
        """What is shown of a library's annotations."""
        return Visibility(
            self.least_score, frozenset(self.hidden_layers), frozenset(self.hidden_types)
        )

    def with_visibility(self, visibility: Visibility) -> "Settings":
        """Show something else of a library's annotations."""
        return replace(
            self,
            least_score=visibility.least,
            hidden_types=tuple(sorted(visibility.types)),
            hidden_layers=tuple(sorted(visibility.layers)),
        )

    @property
    def who(self) -> str:
        """The name under which acts are kept: the annotator's, else the computer account's."""
        return self.annotator or _account()

    def with_recent(self, library: Path) -> "Settings":
        """Put a library first in the list of recent ones."""
        others = tuple(path for path in self.recent if path != str(library))
        return replace(self, recent=(str(library), *others)[:RECENT_LIBRARIES])

    def with_recent_command(self, ident: str) -> "Settings":
        """Put a command first among the ones chosen last."""
        others = tuple(other for other in self.recent_commands if other != ident)
        return replace(self, recent_commands=(ident, *others)[:RECENT_COMMANDS])

    def with_place(self, library: Path, place: Place) -> "Settings":
        """Remember where the person was in a library."""
        return replace(self, places={**self.places, str(library): place})

    def with_memory_of(self, other: "Settings", since: "Settings") -> "Settings":
        """Add what another window has kept about libraries since these settings were read.

        `since` is what these settings were before: what differs from it is news of our own.
        """
        ours = {
            path: place for path, place in self.places.items() if since.places.get(path) != place
        }
        first = self.recent if self.recent != since.recent else other.recent
        recent = tuple(dict.fromkeys((*first[:1], *other.recent, *first)))[:RECENT_LIBRARIES]
        return replace(self, places={**self.places, **other.places, **ours}, recent=recent)


@cache  # the system is asked again for its list of accounts each time, and who acts is asked often
def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no account name on this system
        return "me"


class SettingsFile:
    """Reads and writes settings, and the window's geometry, in one INI file."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def load(self) -> Settings:
        """Return the stored settings; what is missing or unreadable has its default."""
        self._file.sync()
        try:
            stored = json.loads(str(self._file.value("settings", "{}")))
            known = {f.name for f in fields(Settings)}
            values = {key: value for key, value in stored.items() if key in known}
            values["recent"] = tuple(values.get("recent", ()))
            places = values.get("places", {})
            values["places"] = {path: Place(**place) for path, place in places.items()}
            if "hidden_types" in values:
                values["hidden_types"] = tuple(map(str, values["hidden_types"]))
            layers = values.get("hidden_layers", ())
            values["hidden_layers"] = tuple(Layer(layer) for layer in layers)
            values["least_score"] = float(values.get("least_score", 0.0))
            for name, (least, most) in (("measure", MEASURES), ("line_height", LINE_HEIGHTS)):
                if name in values:
                    values[name] = min(most, max(least, int(values[name])))
            values["recent_commands"] = tuple(map(str, values.get("recent_commands", ())))
            keys = values.get("keys", {})
            values["keys"] = {ident: tuple(map(str, own)) for ident, own in keys.items()}
            if "review_reach" in values:
                values["review_reach"] = Reach(values["review_reach"])
            for name in _SWITCHES:
                values[name] = values.get(name) is True
            if "snapping" in values:
                values["snapping"] = Snapping(values["snapping"])
            return Settings(**values)
        except (ValueError, TypeError, AttributeError):
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write the settings at once."""
        self._file.setValue("settings", json.dumps(asdict(settings), ensure_ascii=False))
        self._file.sync()

    def window(self, name: str) -> QByteArray:
        """Return a stored piece of window geometry; empty if there is none."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_window(self, name: str, value: QByteArray) -> None:
        """Store a piece of window geometry."""
        self._file.setValue(f"window/{name}", value)
        self._file.sync()
