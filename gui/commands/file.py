"""The menu File: libraries, intake and export."""

from gui.commands.command import Command, Menu, window

# Two lines a row where one would be too long.
# fmt: off
FILE: tuple[Command, ...] = (
    *window(
        Menu.FILE, 0,
        ("library.new", "&New library…", "Ctrl+N", "Make an empty library in a new file."),
        ("library.open", "&Open library…", "Ctrl+Shift+O", "Open another library file."),
    ),
    *window(
        Menu.FILE, 1,
        ("document.import", "&Import articles…", "Ctrl+O", "Bring text files in as documents."),
        ("library.samples", "Add the &samples", "", "Add the sample articles to this library."),
        ("export.run", "&Export…", "Ctrl+E", "Write quotes and entities to a file."),
    ),
    *window(
        Menu.FILE, 2,
        ("library.restore", "&Restore a copy…", "",
         "Go back to a dated copy of this library; the present state is kept beside it."),
        ("library.saved", "All sa&ved", "Ctrl+S",
         "Say that everything is saved: each act is, as soon as it is made."),
    ),
    *window(Menu.FILE, 3, ("app.quit", "&Quit", "Ctrl+Q", "Close Sayso; nothing is lost.")),
)
# fmt: on
