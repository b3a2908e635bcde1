"""How deep each span lies among those that overlap it, for painting."""

from collections.abc import Sequence
from heapq import heappop, heappush

from gui.domain.span import Span


def lanes(spans: Sequence[Span]) -> list[int]:
    """Give each span a lane so that no two overlapping ones share it.

    Lane 0 is the outermost; a span takes the lowest lane that is free where it starts, and longer
    ones come first among those that start together. This is interval partitioning: it uses as
    many lanes as there are spans over the busiest character, no more.

    Returns:
        The lane of each span, in the order given.
    """
    result = [0] * len(spans)
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    used = 0
    for place in sorted(range(len(spans)), key=lambda i: (spans[i].start, -spans[i].stop)):
        while busy and busy[0][0] <= spans[place].start:
            heappush(free, heappop(busy)[1])
        if free:
            lane = heappop(free)
        else:
            lane, used = used, used + 1
        result[place] = lane
        heappush(busy, (spans[place].stop, lane))
    return result
