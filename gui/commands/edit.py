"""The menu Edit: undo, history, find and preferences."""

from gui.commands.command import Command, Menu, window

# Two lines a row where one would be too long.
# fmt: off
EDIT: tuple[Command, ...] = (
    *window(
        Menu.EDIT, 0,
        ("edit.undo", "&Undo", "Ctrl+Z", "Take the last act back, also after a restart."),
        ("edit.redo", "&Redo", "Ctrl+Shift+Z | Ctrl+Y", "Do again what was taken back."),
    ),
    *window(
        Menu.EDIT, 0,
        ("history.go", "&Show the place", "",
         "Go to what the act chosen in the history was about."),
        ("history.undo_to", "&Undo to here…", "",
         "Take back all your acts after the one chosen in the history."),
        ("history.pass", "S&kip the refused act", "",
         "Leave the act that could not be undone as it is; undo goes on with the one before."),
        submenu="Hi&story",
    ),
    *window(Menu.EDIT, 1, ("edit.copy", "&Copy", "Ctrl+C", "Copy the selected text.")),
    *window(
        Menu.EDIT, 2,
        ("find.document", "&Find in document…", "Ctrl+F", "Find words in the open document."),
        ("find.next", "Find ne&xt", "F3", "Go to the next hit."),
        ("find.previous", "Find pre&vious", "Shift+F3", "Go to the hit before."),
        ("find.library", "Search the &library", "Ctrl+Shift+F", "Search all documents."),
    ),
    *window(
        Menu.EDIT, 2,
        ("find.case", "Match &case", "Alt+C", "Capitals and small letters are not the same."),
        ("find.word", "Whole &words", "Alt+W", "Leave out what is part of a longer word."),
        ("find.regex", "&Regular expression", "Alt+R",
         "Read what is typed as a pattern; ^ and $ are the ends of a line."),
        checkable=True,
        submenu="Find &options",
    ),
    *window(
        Menu.EDIT, 3,
        ("edit.annotator", "Your &name…", "",
         "Set the name under which your acts are kept in the history."),
        ("app.preferences", "&Preferences…", "Ctrl+,", "Set name, theme, type, lines and keys."),
        ("app.keys", "Change &keys…", "", "Give commands other keys."),
    ),
)
# fmt: on
