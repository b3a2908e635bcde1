"""The menu Analyse: places and results."""

from gui.commands.command import Command, Menu, reader, window

# Two lines a row where one would be too long.
# fmt: off
ANALYSE: tuple[Command, ...] = (
    *reader(
        Menu.ANALYSE, 0,
        ("bookmark.set", "Set or remove a &bookmark", "B", "Remember this place, or forget it."),
        ("bookmark.go", "&Go to a bookmark", "Shift+B",
         "Go to the bookmark set last; from a bookmark, to the one set before it."),
        ("bookmark.note", "&Note on the bookmark…", "", "Write why this place matters."),
    ),
    *window(
        Menu.ANALYSE, 0,
        ("bookmark.list", "&All bookmarks…", "Ctrl+B", "List the bookmarks of the whole library."),
    ),
)
# fmt: on
