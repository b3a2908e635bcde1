"""`sayso export`: annotations to a file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gui.cli.libraries import exported_rows, opened
from gui.cli.saying import LIBRARY, Telling, counted
from gui.domain.errors import UserError

if TYPE_CHECKING:
    from gui.store.library import Library

_PLANNED = (
    "xlsx html markdown qdpx spacy conll labelstudio doccano sqlite webannotation brat xmi tei"
).split()
"""Formats of the design that cannot be written yet: asking for one is no wrong usage."""


def _known_format(_context: click.Context, _option: click.Parameter, name: str) -> str:
    from gui.exchange.export import FORMATS

    if name in FORMATS:
        return name
    if name in _PLANNED:
        raise UserError(
            "The format {name} cannot be written yet; there are: {names}.",
            name=name,
            names=", ".join(FORMATS),
        )
    raise click.BadParameter(f"{name!r} is none of: {', '.join(FORMATS)}.")


@click.command(short_help="Write annotations to a file.")
@click.argument("library", type=LIBRARY)
@click.argument("out", type=click.Path())
@click.option(
    "--format",
    "form",
    metavar="NAME",
    required=True,
    callback=_known_format,
    help="Format to write; `sayso formats` lists them.",
)
@click.option(
    "--status",
    type=click.Choice(["accepted", "all"]),
    default="accepted",
    show_default=True,
    help="Accepted annotations only, or undecided suggestions too (JSONL: rejected as well)."
    " Training data is what was decided, whatever stands here.",
)
@click.option("--query", metavar="Q", help="Only documents that fit a search.")
def export(library: str, out: str, form: str, status: str, query: str | None) -> int:
    """Write the annotations of LIBRARY to OUT; an old file stays until the new one is whole.

    If OUT ends in .gz, it is compressed.
    """
    from gui.exchange.export import FORMATS, write_file

    telling = Telling()
    with opened(Path(library), telling, write=False) as opened_library:
        documents = _documents(opened_library, query)
        if not documents:
            telling.notice("No document fits, so the file holds none.")
        rows = exported_rows(opened_library, documents)
        written = write_file(form, rows, Path(out), status)
    if documents and not written.documents:
        telling.notice("Nothing has been decided in these documents, so the file holds none.")
    if written.undecided:
        undecided = counted(written.undecided, "undecided suggestion")
        telling.notice(f"Left out {undecided}; --status all writes them too.")
    if left_out := FORMATS[form].leaves_out:
        telling.notice(f"The format {form} leaves out {left_out}.")
    click.echo(
        f"Wrote {counted(written.documents, 'document')} with {counted(written.quotes, 'quote')}"
        f" and {counted(written.entities, 'entity')} to {Path(out).name}."
    )
    return telling.status


def _documents(library: "Library", query: str | None) -> Sequence[int]:
    """Return the documents to write, in order of id."""
    from gui.store.documents import DocumentQuery

    if query is None:
        return sorted(library.documents.ids(DocumentQuery()))
    # Not by DocumentQuery, which takes the last word for an unfinished one.
    hits = library.search.find(query, limit=library.documents.count())
    return sorted(hit.document for hit in hits)
