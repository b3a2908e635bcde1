"""The codebook of a new library, in the window's language; from then on it is the person's own."""

from dataclasses import replace

from gui.domain.annotation import Layer
from gui.domain.codebook import Label
from gui.store.codebook import default_labels
from gui.translation import mark, tr

TEXTS = (
    mark("Key claim"),
    mark("Check this"),
    mark("Evidence"),
    mark("Opinion"),
    mark("Prediction"),
    mark("Promise"),
    mark("Accusation"),
    mark("Denial"),
    mark("Background"),
    mark("People, real or invented."),
    mark("Companies, agencies, ministries, parties, courts, media."),
    mark("Countries, cities, states: places with a government."),
    mark("Other places: mountains, seas, regions, streets."),
    mark("Nationalities, religious and political groups."),
    mark("Buildings, airports, roads, bridges."),
    mark("Named wars, elections, storms, games, summits."),
    mark("Dates and periods, absolute or relative."),
    mark("Amounts of money, with the unit."),
    mark("Times shorter than a day."),
    mark("Named laws, treaties, resolutions."),
    mark("Vehicles, weapons, foods, software: things with a name."),
    mark("Titles of books, films, songs, reports."),
    mark("Percentages, with the sign or word."),
    mark("Measures of weight, length, area and so on, with the unit."),
    mark("First, second, 3rd."),
    mark("Numbers that are nothing else."),
    mark("Verbatim words inside quotation marks."),
    mark("Reported words without quotation marks."),
    mark("Reported words of which some stand inside marks."),
    mark("What the article or a speaker mainly asserts."),
    mark("A statement of fact that should be verified."),
    mark("Figures, documents, eyewitnesses: what a claim rests on."),
    mark("A judgement that cannot be true or false."),
    mark("What somebody says will happen."),
    mark("What somebody commits to do."),
    mark("Blame put on somebody."),
    mark("Somebody rejects a claim or blame."),
    mark("Context that the article gives without a source."),
)
"""All that is translated of `resources/codebook.json`; names of types and kinds are codes."""


def first_labels() -> tuple[Label, ...]:
    """Return the labels that a new library starts with.

    Names are translated all or none: two that became one would be lost.
    """
    labels = default_labels()
    tags = [label.name for label in labels if label.layer is Layer.TAG]
    distinct = len(set(map(tr, tags))) == len(tags)
    return tuple(
        replace(
            label,
            name=tr(label.name) if distinct and label.layer is Layer.TAG else label.name,
            description=tr(label.description),
        )
        for label in labels
    )
