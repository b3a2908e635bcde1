"""Bookmarks: places in documents that a person wants to come back to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in a document; there is one at most at a place.

    `position` counts code points from the beginning of the text; `made` is ISO 8601 in UTC.
    """

    document: int
    position: int
    made: str
    note: str | None = None


def following(bookmarks: tuple[Bookmark, ...], document: int, caret: int) -> Bookmark | None:
    """Return where to go next: from a bookmark to the one made before it, else to the newest.

    Args:
        bookmarks: all there are, the newest first.
        document: the open document's id.
        caret: where the caret is in it, in code points.

    Returns:
        The oldest is followed by the newest again; None if there are none, or only this one.
    """
    here = (document, caret)
    for place, bookmark in enumerate(bookmarks):
        if (bookmark.document, bookmark.position) == here:
            following = bookmarks[(place + 1) % len(bookmarks)]
            return None if following is bookmark else following
    return bookmarks[0] if bookmarks else None
