"""A sentence for a person, kept apart from the values in it, so that it can be translated late."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in English with places for values: "The file {name} is gone.".

    Rooms without Qt make it; the window translates `text` and then puts the values in. A value
    may be a message itself.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return it in English."""
        return self.text.format(**self.values) if self.values else self.text


def mark(text: str) -> str:
    """Mark a text of a table for translation; it is translated where it is shown."""
    return text
