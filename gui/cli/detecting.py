"""`sayso detect`: suggestions into a library, or from JSONL to JSONL without one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from gui.cli.libraries import opened
from gui.cli.saying import Telling, counted

if TYPE_CHECKING:
    from gui.store.library import Library

_MOST_JOBS = 64


@click.command(short_help="Suggest quotes, speakers and entities.")
@click.argument("paths", metavar="LIBRARY | --jsonl IN OUT", nargs=-1, type=click.Path())
@click.option("--all", "everything", is_flag=True, help="Look at all documents again.")
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, _MOST_JOBS),
    default=1,
    show_default=True,
    help="How many processes look at texts at the same time.",
)
@click.option("--jsonl", is_flag=True, help='From IN, {"id", "text"} a line, to OUT; no library.')
def detect(paths: tuple[str, ...], everything: bool, jobs: int, jsonl: bool) -> int:
    """Look for quotes, speakers and entities; what a person decided is left alone.

    Without --all only documents that this version of the detector has not seen are looked at.
    """
    wanted = 2 if jsonl else 1
    if len(paths) != wanted:
        raise click.UsageError("Give IN and OUT." if jsonl else "Give one LIBRARY.")
    if jsonl and everything:
        raise click.UsageError("--all is for libraries.")
    telling = Telling()
    if jsonl:
        from gui.cli.detecting_jsonl import detect_lines

        detect_lines(Path(paths[0]), Path(paths[1]), jobs, telling)
    else:
        with opened(Path(paths[0]), telling, write=True) as library:
            _detect(library, telling, everything=everything, jobs=jobs)
    return telling.status


def _detect(library: "Library", telling: Telling, *, everything: bool, jobs: int) -> None:
    from gui.cli.workers import detected
    from gui.detect import best_detector
    from gui.domain.annotation import Layer
    from gui.domain.edits import AnnotationEdit
    from gui.store.documents import DocumentQuery

    detector = best_detector()
    if everything:
        ids = sorted(library.documents.ids(DocumentQuery()))
    else:
        ids = list(library.detections.pending(detector.origin))

    looked_at = 0
    new = dict.fromkeys(Layer, 0)
    for document, found in detected(map(library.documents.get, ids), jobs):
        if found is None:
            telling.refuse(f"{document.details.title or document.uid}: its detection broke off.")
            continue
        change = library.detections.save(document.id, detector.origin, detector.layers, found)
        looked_at += 1
        for edit in change.edits:
            if isinstance(edit, AnnotationEdit) and edit.after:
                new[edit.after.layer] += 1
    click.echo(
        f"Looked at {counted(looked_at, 'document')}: {counted(new[Layer.QUOTE], 'quote')} and"
        f" {counted(new[Layer.ENTITY], 'entity')} suggested."
    )
