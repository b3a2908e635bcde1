"""The menu Analyse: places and results."""

from gui.commands.command import Command, Menu, reader

# Two lines a row where one would be too long.
# fmt: off
ANALYSE: tuple[Command, ...] = (
    *reader(
        Menu.ANALYSE, 0,
        ("bookmark.set", "Set the &bookmark", "B", "Remember this place."),
        ("bookmark.go", "&Go to the bookmark", "Shift+B", "Go back to that place."),
    ),
)
# fmt: on
