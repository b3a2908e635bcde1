"""`sayso import`: files and folders into a library."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gui.cli.libraries import opened
from gui.cli.saying import LIBRARY, Telling, counted

if TYPE_CHECKING:
    from gui.domain.incoming import Incoming
    from gui.exchange.intake import IntakeOptions
    from gui.store.library import Library

_BATCH = 50
"""Documents in one transaction; an import that is cut off keeps those before."""


def _known_encoding(_context: click.Context, _option: click.Parameter, name: str | None) -> object:
    if name is None:
        return None
    try:
        b" ".decode(name)
    except LookupError as error:
        raise click.BadParameter(f"{name!r} is no encoding that Python knows.") from error
    except UnicodeError:  # it is one, and a blank is no text in it
        pass
    return name


@click.command("import", short_help="Bring files and folders into a library.")
@click.argument("library", type=LIBRARY)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path())
@click.option("--encoding", callback=_known_encoding, help="Encoding of text files and tables.")
@click.option("--text-column", metavar="C", help="Column of tables with the texts (text).")
@click.option(
    "--duplicates",
    type=click.Choice(["skip", "keep"]),
    default="skip",
    show_default=True,
    help="What becomes of a document whose text is there already.",
)
def import_(
    library: str,
    paths: tuple[str, ...],
    encoding: str | None,
    text_column: str | None,
    duplicates: str,
) -> int:
    """Bring text files, tables, Sayso JSONL and folders of these into LIBRARY.

    A missing library is made, without samples. Nothing is detected.
    """
    from gui.exchange.intake import IntakeOptions

    telling = Telling()
    options = IntakeOptions(encoding, text_column)
    with opened(Path(library), telling, write=True, make=True) as opened_library:
        items = _incoming([Path(path) for path in paths], options, telling)
        added, skipped = _add(opened_library, items, telling, keep=duplicates == "keep")
    click.echo(
        f"Imported {counted(added, 'document')}, skipped {counted(skipped, 'duplicate')},"
        f" refused {telling.refused:,}."
    )
    return telling.status


def _incoming(
    paths: Sequence[Path], options: "IntakeOptions", telling: Telling
) -> "Iterator[Incoming]":
    """Yield what the files hold; refusals and notices are said on the way."""
    from gui.exchange.intake import Refusal, read

    for path in paths:
        for item in read(path, options):
            if isinstance(item, Refusal):
                telling.refuse(str(item))
                continue
            for notice in item.notices:
                telling.notice(f"{item.origin}: {notice}")
            yield item


def _add(
    library: "Library", items: "Iterator[Incoming]", telling: Telling, *, keep: bool
) -> tuple[int, int]:
    added = skipped = 0
    while batch := list(islice(items, _BATCH)):
        result = library.documents.add(batch, keep_duplicates=keep)
        added += len(result.ids)
        skipped += len(result.skipped)
        for item, same in result.skipped:
            title = library.documents.get(same).details.title or f"document {same}"
            telling.notice(f"{item.origin}: skipped, the same text is there as “{title}”.")
    return added, skipped
