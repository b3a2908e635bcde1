"""Speakers: names, pronouns and roles, with a reason and a lower score where they are guessed."""

import pytest

from gui.domain.actor import ActorKind
from gui.domain.proposal import SpeakerProposal
from tests.detect.marking import quotes

MARA = "Mara Lindqvist, the mayor of Sundmark, came early."
JONAS = "Jonas Heel, a fisherman, came late."


def speakers(text: str) -> list[SpeakerProposal]:
    """The speakers of the last quote of a text."""
    return list(quotes(text)[-1].speakers)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“Go home,” said Mara Lindqvist.", ["Mara Lindqvist"]),
        (f"{MARA}\n\n“Go home,” Lindqvist said.", ["Mara Lindqvist"]),
        (f"{MARA}\n\n“Go home,” Mrs Lindqvist said.", ["Mara Lindqvist"]),
        (f"{MARA}\n\n“Go home,” she said.", ["Mara Lindqvist"]),
        (f"{MARA} {JONAS}\n\n“Go home,” she said.", ["Mara Lindqvist"]),
        (f"{MARA} {JONAS}\n\n“Go home,” he said.", ["Jonas Heel"]),
        (f"{MARA} {JONAS}\n\n“Go home,” the mayor said.", ["Mara Lindqvist"]),
        (f"{MARA} {JONAS}\n\n“Go home,” the fisherman said.", ["Jonas Heel"]),
        ("“Go home,” said the museum's director, Agnes Pollard.", ["Agnes Pollard"]),
        ("“Go home,” said Ruben Aske of the Reform Party.", ["Ruben Aske"]),
        ("“Go home,” said the Foreign Ministry.", ["Foreign Ministry"]),
        ("Then the Foreign Ministry spoke.\n\n“Go home,” the ministry said.", ["Foreign Ministry"]),
        ("“Go home,” said a spokesman for the Foreign Ministry.", ["Foreign Ministry"]),
        (
            "Anna Engel and Piet Sand came.\n\n“Go home,” said Engel and Sand.",
            ["Anna Engel", "Piet Sand"],
        ),
        ("Then Mara Lindqvist, who said that they go home, left.", ["Mara Lindqvist"]),
        (
            "“Go home,” the Harbour Board said.\n\n“Go away now,” the statement said.",
            ["Harbour Board"],
        ),
        ("“Go home,” said Zyrelda Quombat.", ["Zyrelda Quombat"]),
        ("“Go home,” she said.", []),
        (f"{JONAS}\n\n“Go home,” she said.", []),
        (f"{MARA}\n\nThen a spokeswoman came. “Go home,” she said.", []),
        (f"{MARA}\n\n“Go home,” a spokesman said.", []),
        (f"{MARA}\n\n“Go home,” they said.", []),
        (
            f"{MARA}\n\n“Then Ann Bell came to us.” Nobody spoke. “Go home,” she said.",
            ["Mara Lindqvist"],
        ),
        ("By Lucy Amberley\n\nIt rained.\n\n“Go home,” she said.", []),
    ],
)
def test_who_is_proposed(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in speakers(text)] == names


def test_a_guess_says_so_and_scores_lower_than_a_name() -> None:
    (named,) = speakers("“Go home,” said Mara Lindqvist.")
    (guessed,) = speakers(f"{MARA}\n\n“Go home,” she said.")
    assert named.score > guessed.score
    assert guessed.reason == (
        "'she' taken for Mara Lindqvist, likeliest woman's name or title before"
    )


def test_kinds_of_actors() -> None:
    (person,) = speakers("“Go home,” said Mara Lindqvist.")
    (group,) = speakers("“Go home,” said the Foreign Ministry.")
    assert (person.kind, group.kind) == (ActorKind.PERSON, ActorKind.ORGANISATION)
