"""Detection from JSONL to JSONL, line by line, without a library."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from gui.cli.saying import Telling, counted
from gui.cli.workers import detected
from gui.detect import best_detector
from gui.domain.actor import Actor, name_key
from gui.domain.annotation import Annotation, Layer, Link, Status, ordered
from gui.domain.document import Details, Document, canonical
from gui.domain.errors import UserError
from gui.domain.proposal import Proposal
from gui.exchange.export import Exported, line_of, replacing
from gui.exchange.intake import RefusedError, lines_of


def detect_lines(source: Path, out: Path, jobs: int, telling: Telling) -> None:
    """Write each text of a JSONL file with what was found in it, as Sayso JSONL.

    Args:
        source: {"id", "text"} a line; title, byline, outlet, published, url and language are taken
            over where they are there, and the language is used.
        out: an old file stays until the new one is whole.
        jobs: how many processes.
        telling: bad lines are refused there; the others are done.

    Raises:
        UserError: if a file cannot be read or written.
    """
    origin = best_detector().origin
    written = quotes = entities = 0
    with replacing(out) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        for document, found in detected(documents_in(source, telling), jobs):
            if found is None:
                telling.refuse(f"{source.name}: the detection of {document.uid} broke off.")
                continue
            row = exported(document, found, origin)
            file.write(line_of(row))
            written += 1
            quotes += sum(a.layer is Layer.QUOTE for a in row.annotations)
            entities += sum(a.layer is Layer.ENTITY for a in row.annotations)
    click.echo(
        f"Looked at {counted(written, 'document')}: {counted(quotes, 'quote')} and"
        f" {counted(entities, 'entity')} suggested."
    )


def documents_in(source: Path, telling: Telling) -> Iterator[Document]:
    """Yield the texts of a JSONL file, each id once; bad lines are refused and passed over.

    Raises:
        UserError: if the file cannot be read.
    """
    try:
        yield from _documents(source, telling)
    except RefusedError as error:
        raise UserError("{name}: {reason}", name=source.name, reason=error) from error


def _documents(source: Path, telling: Telling) -> Iterator[Document]:
    seen: dict[str, int] = {}
    for row, item in lines_of(source):
        try:
            if isinstance(item, RefusedError):
                raise item
            document = _document(item, telling, f"{source.name}, row {row}")
            first = seen.setdefault(document.uid, row)
            if first != row:
                raise RefusedError("Its id is that of row {row}.", row=first)
        except RefusedError as error:
            telling.refuse(f"{source.name}, row {row}: {error}")
        else:
            yield document


def _document(item: Any, telling: Telling, where: str) -> Document:
    uid, text = (item.get("id"), item.get("text")) if isinstance(item, dict) else (None, None)
    if isinstance(uid, int) and not isinstance(uid, bool):
        uid = str(uid)
    if not (isinstance(uid, str) and uid and isinstance(text, str)):
        raise RefusedError("Each line must be {form}.", form='{"id": …, "text": …}')
    made = canonical(text)
    for notice in made.notices:
        telling.notice(f"{where}: {notice}")
    if len(made.text) != len(text):
        telling.notice(f"{where}: CR line ends or a BOM were taken out; offsets count without.")
    details = Details(
        title=_text(item.get("title")),
        byline=_text(item.get("byline")),
        outlet=_text(item.get("outlet")),
        published=_text(item.get("published")),
        url=_text(item.get("url")),
        language=_text(item.get("language")),
    )
    return Document(0, canonical(uid).text, details, made.text, "")


def _text(value: Any) -> str | None:
    return canonical(value).text if isinstance(value, str) else None


def exported(document: Document, found: tuple[Proposal, ...], origin: str) -> Exported:
    """Return a document with a detector's proposals as suggestions, in reading order.

    Ids are made from the document's and the number of the proposal, so that the same text gives
    the same bytes. Actors have no ids: only a library knows who is who.
    """
    actors: dict[str, Actor] = {}
    annotations = [
        Annotation(
            id=number,
            uid=f"{document.uid}-{number}",
            document=document.id,
            layer=proposal.layer,
            label=proposal.label,
            parts=ordered(proposal.parts),
            status=Status.SUGGESTED,
            origin=origin,
            score=proposal.score,
            reason=proposal.reason,
            links=_links(proposal, actors, origin),
        )
        for number, proposal in enumerate(found, 1)
    ]
    annotations.sort(key=lambda annotation: annotation.reading_order)
    return Exported(document, tuple(annotations), {actor.id: actor for actor in actors.values()})


def _links(proposal: Proposal, actors: dict[str, Actor], origin: str) -> tuple[Link, ...]:
    links: dict[int, Link] = {}
    for speaker in proposal.speakers:
        fresh = Actor(len(actors) + 1, "", speaker.name, speaker.kind)
        actor = actors.setdefault(name_key(speaker.name), fresh)
        link = Link(actor.id, Status.SUGGESTED, origin, speaker.score, speaker.reason)
        links.setdefault(actor.id, link)
    return tuple(links.values())
