"""The one table of user commands: menus, keys, tooltips, help and `sayso commands` read it."""

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Where a command's keys work."""

    WINDOW = "window"
    READER = "reader"


class Menu(StrEnum):
    """The menus of the window, in order."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    DOCUMENT = "&Document"
    ANNOTATE = "&Annotate"
    ANALYSE = "A&nalyse"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are portable key texts ("Ctrl+Z"); the first one is shown.

    Commands of the scope `reader` act by key only while the text has the focus, so that single
    letters never get in the way of typing. `group` numbers the sections of a menu; commands of a
    `submenu` stand in one of that text.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    menu: Menu
    group: int
    help: str
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    submenu: str = ""


def _window(
    menu: Menu,
    group: int,
    *rows: tuple[str, str, str, str],
    scope: Scope = Scope.WINDOW,
    checkable: bool = False,
    submenu: str = "",
) -> tuple[Command, ...]:
    """Make a section of a menu from rows of id, text, keys (divided by " | ") and help."""
    return tuple(
        Command(ident, text, _each(keys), menu, group, help_line, scope, checkable, submenu)
        for ident, text, keys, help_line in rows
    )


def _each(keys: str) -> tuple[str, ...]:
    return tuple(keys.split(" | ")) if keys else ()


def _reader(
    menu: Menu,
    group: int,
    *rows: tuple[str, str, str, str],
    checkable: bool = False,
    submenu: str = "",
) -> tuple[Command, ...]:
    return _window(menu, group, *rows, scope=Scope.READER, checkable=checkable, submenu=submenu)


_WEAKER = "Hide suggestions that nobody has decided and that score less than "

# Two lines a row where one would be too long.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    *_window(
        Menu.FILE, 0,
        ("library.new", "&New library…", "Ctrl+N", "Make an empty library in a new file."),
        ("library.open", "&Open library…", "Ctrl+Shift+O", "Open another library file."),
    ),
    *_window(
        Menu.FILE, 1,
        ("document.import", "&Import articles…", "Ctrl+O", "Bring text files in as documents."),
        ("library.samples", "Add the &samples", "", "Add the sample articles to this library."),
        ("export.run", "&Export…", "Ctrl+E", "Write quotes and entities to a file."),
    ),
    *_window(
        Menu.FILE, 2,
        ("library.restore", "&Restore a copy…", "",
         "Go back to a dated copy of this library; the present state is kept beside it."),
        ("library.saved", "All sa&ved", "Ctrl+S",
         "Say that everything is saved: each act is, as soon as it is made."),
    ),
    *_window(Menu.FILE, 3, ("app.quit", "&Quit", "Ctrl+Q", "Close Sayso; nothing is lost.")),
    *_window(
        Menu.EDIT, 0,
        ("edit.undo", "&Undo", "Ctrl+Z", "Take the last act back, also after a restart."),
        ("edit.redo", "&Redo", "Ctrl+Shift+Z | Ctrl+Y", "Do again what was taken back."),
    ),
    *_window(
        Menu.EDIT, 0,
        ("history.go", "&Show the place", "",
         "Go to what the act chosen in the history was about."),
        ("history.undo_to", "&Undo to here…", "",
         "Take back all your acts after the one chosen in the history."),
        ("history.pass", "S&kip the refused act", "",
         "Leave the act that could not be undone as it is; undo goes on with the one before."),
        submenu="Hi&story",
    ),
    *_window(Menu.EDIT, 1, ("edit.copy", "&Copy", "Ctrl+C", "Copy the selected text.")),
    *_window(
        Menu.EDIT, 2,
        ("find.document", "&Find in document…", "Ctrl+F", "Find words in the open document."),
        ("find.next", "Find ne&xt", "F3", "Go to the next hit."),
        ("find.previous", "Find pre&vious", "Shift+F3", "Go to the hit before."),
        ("find.library", "Search the &library", "Ctrl+Shift+F", "Search all documents."),
    ),
    *_window(
        Menu.EDIT, 3,
        ("edit.annotator", "Your &name…", "",
         "Set the name under which your acts are kept in the history."),
        ("app.preferences", "&Preferences…", "Ctrl+,", "Set name, theme, type, lines and keys."),
        ("app.keys", "Change &keys…", "", "Give commands other keys."),
    ),
    *_window(
        Menu.VIEW, 0,
        ("view.zoom_in", "Zoom &in", "Ctrl++ | Ctrl+=", "Make the text larger."),
        ("view.zoom_out", "Zoom &out", "Ctrl+-", "Make the text smaller."),
        ("view.zoom_reset", "Normal &size", "Ctrl+0", "Show the text at its normal size."),
        ("view.typeface", "S&erif or sans", "", "Switch the type face of the text."),
    ),
    *_window(
        Menu.VIEW, 1,
        ("view.theme_system", "S&ystem theme", "", "Follow the system's theme."),
        ("view.theme_light", "&Light theme", "", "Dark text on light ground."),
        ("view.theme_dark", "&Dark theme", "", "Light text on dark ground."),
        checkable=True,
    ),
    *_window(
        Menu.VIEW, 2,
        ("view.quotes", "&Quotes", "", "Show or hide all quotes, in the text and in the lists."),
        ("view.entities", "E&ntities", "", "Show or hide all entities."),
        ("view.tags", "Ta&gs", "", "Show or hide all tags."),
        checkable=True,
    ),
    *_window(
        Menu.VIEW, 2,
        ("view.types_all", "Show &all types", "", "Show entities of every type."),
        ("view.types_usual", "The &usual types", "", "All but numbers and quantities."),
        submenu="Entity ty&pes",
    ),
    *_window(
        Menu.VIEW, 2,
        ("view.suggestions_all", "&All suggestions", "", "Show suggestions of every score."),
        *(
            (f"view.suggestions_{n}", f"Suggestions from 0.&{n}0", "", f"{_WEAKER}0.{n}0.")
            for n in "56789"
        ),
        checkable=True,
        submenu="S&uggestions",
    ),
    *_reader(
        Menu.VIEW, 2,
        ("view.suggestions_fewer", "&Fewer suggestions", "-",
         "Hide the weakest suggestions shown."),
        ("view.suggestions_more", "&More suggestions", "+", "Show weaker suggestions again."),
        submenu="S&uggestions",
    ),
    *_window(
        Menu.VIEW, 3,
        ("view.documents", "Document lis&t", "F4", "Go to the list of documents."),
        ("view.reader", "Te&xt", "F6", "Go to the text."),
        ("view.annotations", "&Annotation table", "F12", "Go to the table of annotations."),
        ("view.full_screen", "&Full screen", "F11", "Show Sayso on the whole screen."),
    ),
    *_window(
        Menu.VIEW, 4,
        ("view.history", "&History", "Ctrl+H", "Show or hide all acts: what, who and when."),
        ("go.back", "&Back", "Alt+Left", "Go back to the place before the last jump."),
        ("go.forward", "Fo&rward", "Alt+Right", "Go forward again to where you came back from."),
    ),
    *_window(
        Menu.VIEW, 4,
        ("view.palette", "All &commands…", "Ctrl+K", "Find a command by its letters and run it."),
    ),
    *_window(
        Menu.DOCUMENT, 0,
        ("document.next", "&Next document", "Ctrl+PgDown", "Open the next document."),
        ("document.previous", "&Previous document", "Ctrl+PgUp", "Open the one before."),
    ),
    *_window(
        Menu.DOCUMENT, 1,
        ("document.state", "Change &state", "Ctrl+D", "New, in progress, done: go one further."),
        ("document.edit", "&Edit details…", "F2", "Correct title, date, byline and outlet."),
        ("document.detect", "&Detect again", "", "Look for quotes and entities once more."),
        ("document.detect_new", "Detect in ne&w documents", "",
         "Look for quotes and entities in all documents that were not looked at yet."),
        ("document.remove", "&Remove", "Shift+Delete", "Hide the document; it can come back."),
        ("document.removed", "Removed do&cuments…", "",
         "List the removed documents and bring some back."),
    ),
    *_reader(
        Menu.ANNOTATE, 0,
        ("quote.tag", "&Quote", "Q", "Tag the selected words as a quote."),
        ("quote.content", "Add a &piece", "Shift+Q", "Add the selection, or take a piece away."),
        ("quote.source", "&Source", "S", "The selection said it; without one, offer who."),
        ("quote.cue", "&Cue", "C", "The selection is the word of saying, or offer it."),
        ("quote.source_add", "A f&urther source", "Shift+S", "Add one more source."),
        ("quote.cue_add", "A further cue", "Shift+C", "Add one more piece of the cue."),
        ("quote.kind", "Change &kind", "K", "Direct, indirect, mixed, none: go one further."),
        ("speaker.link", "Speake&r…", "L", "Say which actor speaks, or is meant."),
    ),
    *_reader(
        Menu.ANNOTATE, 0,
        ("quote.piece_order", "&Piece earlier", "Shift+P", "Put it before; the first goes last."),
        ("quote.split", "&Split the quote", "Shift+J", "Cut the quote in two at the caret."),
        ("quote.merge", "&Join quotes", "J", "Join it with the next, or join the selected ones."),
        ("quote.source_from_entity", "The &name is the source", "T",
         "Make the name at the caret the source of the quote, and who is meant its speaker."),
        ("entity.from_source", "The source is a na&me…", "Shift+T",
         "Tag the source of the quote as an entity: then 1-9 or type."),
        submenu="The w&hole quote",
    ),
    *_reader(
        Menu.ANNOTATE, 1,
        ("entity.tag", "&Entity…", "E", "Tag the selection as an entity: then 1-9 or type."),
        ("annotation.memo", "&Memo…", "M", "Write a note on the annotation."),
        ("annotation.start", "Move the s&tart", "[ | F7",
         "Arrows then move the start by words, with Ctrl by characters, Shift by sentences."),
        ("annotation.end", "Move the e&nd", "] | F8",
         "Arrows then move the end by words, with Ctrl by characters, Shift by sentences."),
        ("annotation.delete", "&Delete", "Delete", "Delete it; a suggestion is rejected."),
    ),
    *_reader(
        Menu.ANNOTATE, 2,
        ("suggestion.accept", "&Accept", "A", "Accept the suggestion at the caret."),
        ("suggestion.reject", "Re&ject", "X", "Reject the suggestion; it does not return."),
        ("suggestion.skip", "Sk&ip", "Space", "Leave it undecided and go on."),
        ("suggestion.next", "Ne&xt suggestion", "N", "Go to the next undecided suggestion."),
        ("suggestion.previous", "Pre&vious suggestion", "P", "Go to the one before."),
    ),
    *_window(
        Menu.ANNOTATE, 2,
        ("suggestion.accept_all", "Accept all shown", "Ctrl+Shift+A",
         "Accept all suggestions that the table shows."),
        ("suggestion.reject_all", "Reject all shown", "Ctrl+Shift+X",
         "Reject all suggestions that the table shows."),
    ),
    *_reader(
        Menu.ANNOTATE, 2,
        ("suggestion.accept_same", "Accept all with this te&xt…", "Shift+A",
         "Accept all suggestions with exactly these words, here or in the whole library."),
        ("suggestion.reject_same", "Re&ject all with this text…", "Shift+X",
         "Reject all suggestions with exactly these words, here or in the whole library."),
        ("entity.retype_all", "Change the &type of all…", "Shift+E",
         "Give all mentions of this name another type, here or in the whole library."),
        ("entity.link_all", "&Link all to an actor…", "Shift+L",
         "Say who is meant by all mentions of this name, here or in the whole library."),
        ("entity.mark_missed", "Tag &missed mentions…", "Shift+M",
         "Tag this name wherever it stands and is not tagged yet."),
        ("entity.not_one", "&Not an entity…", "Shift+N",
         "Reject these words wherever they are suggested; they are not proposed again."),
        submenu="A&ll with the same text",
    ),
    *_reader(
        Menu.ANNOTATE, 2,
        ("review.scope", "Review the whole li&brary", "Shift+D",
         "Next and previous suggestion go on to other documents."),
        ("review.order", "Least certain &first", "Shift+O",
         "Next and previous suggestion go by score, the lowest first."),
        checkable=True,
    ),
    *_reader(
        Menu.ANNOTATE, 3,
        ("annotation.next", "Next annotation", ".", "Go to the next annotation."),
        ("annotation.previous", "Previous annotation", ",", "Go to the one before."),
        ("annotation.overlap", "Next &overlap", "O", "Step through what lies at the caret."),
        ("select.word", "Select &word", "W", "Select the word at the caret."),
        ("select.sentence", "Select sentence", "Shift+W", "Select the sentence."),
        ("select.quotation", "Select to quotation marks", "' | F9", "Grow to the marks around it."),
    ),
    *_reader(
        Menu.ANNOTATE, 4,
        *(
            (f"tag.apply_{digit}", f"Tag {digit}", digit, f"Apply tag {digit} of the codebook.")
            for digit in "123456789"
        ),
        submenu="Ta&g",
    ),
    *_window(
        Menu.ANNOTATE, 4,
        ("codebook.edit", "Codebook…", "", "Change labels: names, colours, keys, order, tree."),
    ),
    *_reader(
        Menu.ANALYSE, 0,
        ("bookmark.set", "Set the &bookmark", "B", "Remember this place."),
        ("bookmark.go", "&Go to the bookmark", "Shift+B", "Go back to that place."),
    ),
    *_window(
        Menu.HELP, 0,
        ("help.keys", "&Keys", "F1", "List all commands and their keys."),
        ("help.diagnostics", "Copy &diagnostics", "", "Copy versions and recent log lines."),
        ("help.model_card", "&Model card", "", "How well the detector does, and its limits."),
        ("help.about", "&About Sayso", "", "Version, licences, sources."),
    ),
)
# fmt: on


def find(ident: str) -> Command:
    """Return the command of an id.

    Raises:
        KeyError: if there is none.
    """
    for command in COMMANDS:
        if command.id == ident:
            return command
    raise KeyError(ident)


ACTS = {
    "quote.tag": "tagging a quote",
    "quote.content": "a piece of the quote",
    "quote.source": "the source",
    "quote.cue": "the cue",
    "quote.kind": "the kind of quote",
    "quote.piece_order": "the order of pieces",
    "quote.split": "splitting a quote",
    "quote.merge": "joining quotes",
    "quote.source_from_entity": "making a name the source",
    "entity.from_source": "tagging the source as an entity",
    "speaker.link": "the speaker",
    "entity.tag": "tagging an entity",
    "tag.apply": "the tag",
    "codebook.add": "a new tag",
    "codebook.change": "the codebook",
    "codebook.rename": "renaming a tag",
    "codebook.merge": "merging tags",
    "codebook.delete": "deleting a tag",
    "codebook.import": "importing a codebook",
    "annotation.memo": "the memo",
    "annotation.boundary": "moving a boundary",
    "annotation.delete": "deleting",
    "suggestion.accept": "accepting",
    "suggestion.reject": "rejecting",
    "suggestion.accept_all": "accepting all shown",
    "suggestion.reject_all": "rejecting all shown",
    "suggestion.accept_same": "accepting all with the same text",
    "suggestion.reject_same": "rejecting all with the same text",
    "entity.retype_all": "changing the type of all",
    "entity.link_all": "linking all",
    "entity.mark_missed": "tagging missed mentions",
    "entity.not_one": "saying it is no entity",
    "document.import": "the import",
    "document.state": "the document's state",
    "document.edit": "the document's details",
    "document.remove": "removing a document",
    "document.bring_back": "bringing documents back",
    "library.samples": "adding the samples",
}
"""What the history calls each act: "Undo tagging a quote"."""
