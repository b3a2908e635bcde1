"""What a case of a construction states."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """A few marked sentences of news, and who is known to fail on them.

    `marked` is written as in `tests.detect.marking`; its lines are joined, and blank lines part
    paragraphs. `rules_fail`: the rule detector does not find just these quotes. `model_fails` says
    in words what the model does instead; it is empty where the model is right.
    """

    name: str
    marked: str
    rules_fail: bool = False
    model_fails: str = ""

    @property
    def folded(self) -> str:
        """The marked text with its paragraphs as single lines."""
        paragraphs = self.marked.strip().split("\n\n")
        return "\n\n".join(" ".join(part.split("\n")) for part in paragraphs)
