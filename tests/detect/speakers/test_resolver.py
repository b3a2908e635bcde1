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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Who leads the sentence is meant, not who is nearer.
        (f"{JONAS} Then Jonas Heel met Karl Brown.\n\n“Go home,” he said.", ["Jonas Heel"]),
        # Who owns something is not meant.
        ("Peter Sand doubted Karl Brown's word.\n\n“Go home,” he said.", ["Peter Sand"]),
        # Who is only spoken to is not meant.
        ("“Go home,” said Peter Sand to Karl Brown. “Go now,” he said.", ["Peter Sand"]),
        # A chain: each pronoun goes on with the one before.
        (
            "“Go,” said Mara Lindqvist. “Come,” she said. “Stay,” she added. “Wait,” she said.",
            ["Mara Lindqvist"],
        ),
        # A pronoun tells what a name does not, for the next one.
        (
            "Zyrelda Quombat left.\n\n“Go,” she said. Mara Lindqvist sang.\n\n“Stay,” he said.",
            [],
        ),
        ("Mara Lindqvist, who said that they go home, left.", ["Mara Lindqvist"]),
        # Titles and long forms of them.
        ("Sen. Jonas Heel left.\n\n“Go home,” the senator said.", ["Jonas Heel"]),
        (
            "Prime Minister Mara Lindqvist left.\n\n“Go,” the prime minister said.",
            ["Mara Lindqvist"],
        ),
        # Bodies by their head noun, by another word for it, and by what no other noun stands for.
        ("The Harbour Council met.\n\n“Go home,” the council said.", ["Harbour Council"]),
        ("The Harbour Post asked.\n\n“Go home,” the newspaper wrote.", ["Harbour Post"]),
        ("The Zyrex Corp fell.\n\n“Go home,” the company said.", ["Zyrex Corp"]),
        (
            "The Zyrex Corp fell. The Foreign Ministry met.\n\n“Go home,” the company said.",
            ["Zyrex Corp"],
        ),
        ("The Foreign Ministry met.\n\n“Go home,” the company said.", []),
        ("The Foreign Ministry met.\n\n“Go home,” it said.", ["Foreign Ministry"]),
        # A short form of a body's name.
        (
            "The Harbour Relief Organization met.\n\n“Go home,” HRO said.",
            ["Harbour Relief Organization"],
        ),
        # Who speaks for a body, and who only describes it.
        ("“Go home,” said a Foreign Ministry spokesman.", ["Foreign Ministry"]),
        ("“Go home,” said a lawyer for the Harbour Council.", ["Harbour Council"]),
        ("“Go home,” said supporters of the Zyrex Corp.", []),
        ("“Go home,” said Lindqvist supporters.", []),
        # Lists of speakers; who only explains a speaker is none.
        (
            "“Go home,” said Anna Engel, Piet Sand and Karl Brown.",
            ["Anna Engel", "Piet Sand", "Karl Brown"],
        ),
        ("“Go home,” said Piet Sand, an adviser to Karl Brown.", ["Piet Sand"]),
        (
            "“Go,” said Anna Engel and Piet Sand. “Stay,” they said.",
            ["Anna Engel", "Piet Sand"],
        ),
        ("“Go,” said Anna Engel. “Stay,” they said.", []),
        # A form of address tells two bearers of one name apart.
        (
            "Ann Brown sang. Mr. Brown slept.\n\n“Go home,” said Mr. Brown.",
            ["Brown"],
        ),
        ("Ann Brown sang. Mr. Brown slept.\n\n“Go home,” said Mrs. Brown.", ["Ann Brown"]),
        # A first name alone.
        ("Mara Lindqvist came.\n\n“Go home,” Mara said.", ["Mara Lindqvist"]),
    ],
)
def test_who_is_meant(text: str, names: list[str]) -> None:
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
