"""The menu Document: the open document and its neighbours."""

from gui.commands.command import Command, Menu, window

# Two lines a row where one would be too long.
# fmt: off
DOCUMENT: tuple[Command, ...] = (
    *window(
        Menu.DOCUMENT, 0,
        ("document.next", "&Next document", "Ctrl+PgDown", "Open the next document."),
        ("document.previous", "&Previous document", "Ctrl+PgUp", "Open the one before."),
    ),
    *window(
        Menu.DOCUMENT, 1,
        ("document.state", "Change &state", "Ctrl+D", "New, in progress, done: go one further."),
        ("document.edit", "&Edit details…", "F2", "Correct title, date, byline and outlet."),
        ("document.note", "N&ote on the document…", "Ctrl+M",
         "Write a note on the whole document; it stands above the text."),
        ("document.detect", "&Detect again", "", "Look for quotes and entities once more."),
        ("document.detect_new", "Detect in ne&w documents", "",
         "Look for quotes and entities in all documents that were not looked at yet."),
        ("document.remove", "&Remove", "Shift+Delete", "Hide the document; it can come back."),
        ("document.removed", "Removed do&cuments…", "",
         "List the removed documents and bring some back."),
    ),
)
# fmt: on
