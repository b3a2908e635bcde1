"""How commands speak: notices and refusals on stderr, one line each."""

import click

LIBRARY = click.Path(dir_okay=False)
"""A library's path; what is wrong with it is the store's to say."""


class Telling:
    """Says notices and refusals as they come, and remembers whether anything was refused."""

    def __init__(self) -> None:
        self.refused = 0

    def notice(self, sentence: str) -> None:
        """Say something that a person should know; all went well."""
        click.echo(f"Note: {_one_line(sentence)}", err=True)

    def refuse(self, sentence: str) -> None:
        """Name something that was not done, and why; the exit status will be 1."""
        self.refused += 1
        click.echo(f"Refused: {_one_line(sentence)}", err=True)

    @property
    def status(self) -> int:
        """The exit status so far."""
        return 1 if self.refused else 0


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 quote", "2 quotes"."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def _one_line(sentence: str) -> str:
    return " ".join(sentence.split())
