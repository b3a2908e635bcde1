"""The command line: the same rooms without a window.

Exit status 0: done; 1: something was refused, each thing named on stderr; 2: wrong usage. Results
go to stdout, notices and refusals to stderr. Each command loads what it needs when it runs, so
that help is quick.
"""

import io
import os
import sys

import click

from gui import __version__
from gui.cli.detecting import detect
from gui.cli.exporting import export
from gui.cli.importing import import_
from gui.cli.listing import commands, formats
from gui.cli.reading import check, search
from gui.domain.errors import UserError


@click.group(
    name="sayso",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__)
def group() -> None:
    """Sayso: who said what. Without a command it opens the window: sayso [LIBRARY]."""


for command in (import_, detect, export, search, check, formats, commands):
    group.add_command(command)


def main(argv: list[str]) -> int:
    """Run a command.

    Args:
        argv: the arguments, without the program's name.

    Returns:
        The exit status: 0 done, 1 something was refused, 2 wrong usage.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name may hold anything
    try:
        status = group.main(args=argv, prog_name="sayso", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        return 1
    except UserError as error:
        click.echo(str(error), err=True)
        return 1
    except BrokenPipeError:
        # The reader of the results has gone; nothing is left to be flushed at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status if isinstance(status, int) else 0
