"""`sayso search` and `sayso check`: reading a library without changing it."""

from pathlib import Path

import click

from gui.cli.libraries import opened
from gui.cli.saying import LIBRARY, Telling, counted


@click.command(
    short_help="List the documents that fit a search.",
    context_settings={"ignore_unknown_options": True},  # -word excludes a word
)
@click.argument("library", type=LIBRARY)
@click.argument("query")
def search(library: str, query: str) -> int:
    """List the documents of LIBRARY that fit QUERY, best first: id, title and words around a hit.

    All words must occur; "words in marks" stand together, begin* fits all beginnings, OR parts
    alternatives, -word and NOT word exclude. The columns are parted by tabs.
    """
    telling = Telling()
    with opened(Path(library), telling, write=False) as opened_library:
        hits = opened_library.search.find(query, limit=opened_library.documents.count())
        for hit in hits:
            uid = opened_library.documents.get(hit.document).uid
            click.echo("\t".join((uid, _cell(hit.title), _cell(hit.snippet))))
    if not hits:
        telling.notice("No document fits.")
    return telling.status


@click.command(short_help="Look for faults in a library.")
@click.argument("library", type=LIBRARY)
def check(library: str) -> int:
    """Look for faults in LIBRARY: its file, offsets, exact texts and search index."""
    from gui.store.checking import check as find_faults

    faults = find_faults(Path(library), lambda: False)
    for fault in faults:
        where = "" if fault.document is None else f"document {fault.document}: "
        click.echo(f"{where}{_cell(str(fault.message))}")
    if faults:
        click.echo(f"{counted(len(faults), 'fault')} found in “{Path(library).name}”.", err=True)
        return 1
    click.echo("No faults.")
    return 0


def _cell(text: str) -> str:
    return " ".join(text.split())
