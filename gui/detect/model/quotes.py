"""From the anchors of a text to its quotes: edges at quotation marks, kinds, scores, no doubles."""

from dataclasses import dataclass, replace
from math import exp, log

from gui.detect.model.after_marks import settled
from gui.detect.model.edges import announced, contents, cues, sources
from gui.detect.model.marks import regions_between
from gui.detect.model.pieces import Pieces
from gui.detect.model.roles import Range, Roles, roles_of
from gui.detect.model.run import Anchor, Reading
from gui.detect.model.turns import turns
from gui.domain.quotation import Region

FEATURES = ("bias", "anchor", "content", "edges", "source", "quoted", "sourced")


@dataclass(frozen=True, slots=True)
class Quote:
    """A proposed quote; ranges are code points, `features` feed the score."""

    content: list[Range]
    cue: list[Range]
    source: list[Range]
    features: tuple[float, ...]
    score: float = 0.0


def _logit(value: float) -> float:
    clipped = min(max(value, 1e-3), 1 - 1e-3)
    return log(clipped / (1 - clipped))


def quoted_share(text: str, spans: list[Range], marked: frozenset[int]) -> float:
    """Share of the letters and digits of `spans` that lie in quotation regions."""
    places = [at for start, stop in spans for at in range(start, stop) if text[at].isalnum()]
    return sum(at in marked for at in places) / len(places) if places else 0.0


def marked_places(found: list[Region]) -> frozenset[int]:
    """The code points inside quotation regions."""
    return frozenset(at for region in found for at in range(region.start, region.stop))


def quote_of(
    text: str, pieces: Pieces, anchor: Anchor, found: list[Region], marked: frozenset[int]
) -> Quote | None:
    """The quote of one anchor, or None if it has no content."""
    roles = roles_of(text, pieces, anchor)
    last = anchor.first + len(anchor.roles) - 1
    reach = pieces.spans[anchor.first][0], pieces.spans[last][1]
    spans = list(contents(text, roles.content, found, reach))
    spans = spans or announced(text, pieces.spans[anchor.piece][0], found)
    if not spans:
        return None
    cue = cues(text, roles.cue)
    spans, source = settled(text, spans, cue[0], list(sources(text, roles.source)), found)
    share = quoted_share(text, spans, marked)
    return Quote(spans, cue, source, _features(anchor, roles, share))


def _features(anchor: Anchor, roles: Roles, share: float) -> tuple[float, ...]:
    return (
        1.0,
        anchor.logit,
        _logit(roles.content_sure) if roles.content else 0.0,
        _logit(roles.edge_sure) if roles.content else 0.0,
        _logit(roles.source_sure) if roles.source else 0.0,
        share,
        float(bool(roles.source)),
    )


def scored(quote: Quote, weights: list[float]) -> Quote:
    """The quote with the chance that it is right, by the fitted weights of its features."""
    total = sum(a * b for a, b in zip(quote.features, weights, strict=True))
    return replace(quote, score=1 / (1 + exp(-max(-30.0, min(30.0, total)))))


def _common(first: list[Range], second: list[Range]) -> int:
    return sum(max(0, min(b, d) - max(a, c)) for a, b in first for c, d in second)


def _length(spans: list[Range]) -> int:
    return sum(stop - start for start, stop in spans)


def is_double(first: Quote, second: Quote) -> bool:
    """Tell whether two quotes share a cue, or nearly their whole content."""
    return bool(_common(first.cue, second.cue)) or _is_same(first.content, second.content)


def _is_same(first: list[Range], second: list[Range]) -> bool:
    return _common(first, second) >= 0.95 * max(_length(first), _length(second))


def without_doubles(quotes: list[Quote]) -> list[Quote]:
    """Keep the better scored of each pair of doubles; the result is in text order.

    Two cues of the same pieces, one of which lies between them, share these out: each piece goes
    to the nearer cue.
    """
    kept: list[Quote] = []
    for quote in sorted(quotes, key=lambda q: (-q.score, q.content[0])):
        doubles = [other for other in _near(kept, quote) if is_double(quote, other)]
        if not doubles:
            kept.append(quote)
        elif len(doubles) == 1 and (parted := _parted(doubles[0], quote)):
            kept.remove(doubles[0])
            kept += parted
    return sorted(kept, key=lambda q: q.content[0])


def _parted(first: Quote, second: Quote) -> list[Quote]:
    low, high = sorted((first.cue[0], second.cue[0]))
    if not any(low[1] <= start and stop <= high[0] for start, stop in first.content):
        return []
    near = [_distance(span, first.cue) <= _distance(span, second.cue) for span in first.content]
    mine = [span for span, is_mine in zip(first.content, near, strict=True) if is_mine]
    rest = [span for span, is_mine in zip(first.content, near, strict=True) if not is_mine]
    return [replace(first, content=mine), replace(second, content=rest)] if mine and rest else []


def _distance(span: Range, cue: list[Range]) -> int:
    return max(cue[0][0] - span[1], span[0] - cue[-1][1], 0)


def _near(quotes: list[Quote], quote: Quote) -> list[Quote]:
    low, high = quote.content[0][0] - 400, quote.content[-1][1] + 400
    return [one for one in quotes if one.content[0][0] < high and low < one.content[-1][1]]


def with_own_pieces(quotes: list[Quote]) -> list[Quote]:
    """Leave each piece that is another quote's whole content to that one."""
    return [_own(quote, quotes) for quote in quotes]


def _own(quote: Quote, quotes: list[Quote]) -> Quote:
    if len(quote.content) == 1:
        return quote
    taken = [one.content for one in _near(quotes, quote) if len(one.content) == 1]
    own = [span for span in quote.content if not any(_is_same([span], one) for one in taken)]
    return replace(quote, content=own or quote.content)


def _start(region: Region) -> int:
    return region.start


def quotes_in(
    text: str, pieces: Pieces, block: list[Reading], weights: list[float]
) -> tuple[list[Quote], list[Region]]:
    """The quotes of some neighbouring windows, scored, in text order, and the regions there."""
    low = pieces.spans[block[0].window.start][0]
    high = pieces.spans[block[-1].window.stop - 1][1]
    found = sorted(regions_between(text, low, high) + turns(text, low, high), key=_start)
    marked = marked_places(found)
    anchors = (anchor for reading in block for anchor in reading.anchors)
    made = (quote_of(text, pieces, anchor, found, marked) for anchor in anchors)
    return without_doubles([scored(quote, weights) for quote in made if quote]), found
