"""The menu View: how the text looks and what is shown."""

from gui.commands.command import Command, Menu, reader, window

_WEAKER = "Hide suggestions that nobody has decided and that score less than "

# Two lines a row where one would be too long.
# fmt: off
VIEW: tuple[Command, ...] = (
    *window(
        Menu.VIEW, 0,
        ("view.zoom_in", "Zoom &in", "Ctrl++ | Ctrl+=", "Make the text larger."),
        ("view.zoom_out", "Zoom &out", "Ctrl+-", "Make the text smaller."),
        ("view.zoom_reset", "Normal &size", "Ctrl+0", "Show the text at its normal size."),
        ("view.typeface", "S&erif or sans", "", "Switch the type face of the text."),
    ),
    *window(
        Menu.VIEW, 1,
        ("view.theme_system", "S&ystem theme", "", "Follow the system's theme."),
        ("view.theme_light", "&Light theme", "", "Dark text on light ground."),
        ("view.theme_dark", "&Dark theme", "", "Light text on dark ground."),
        checkable=True,
    ),
    *window(
        Menu.VIEW, 2,
        ("view.quotes", "&Quotes", "", "Show or hide all quotes, in the text and in the lists."),
        ("view.entities", "E&ntities", "", "Show or hide all entities."),
        ("view.tags", "Ta&gs", "", "Show or hide all tags."),
        checkable=True,
    ),
    *reader(
        Menu.VIEW, 2,
        ("view.stack", "Stac&k at the caret", "Shift+K",
         "List what overlaps at the caret always, or only when stepping through it."),
        checkable=True,
    ),
    *window(
        Menu.VIEW, 2,
        ("view.types_all", "Show &all types", "", "Show entities of every type."),
        ("view.types_usual", "The &usual types", "", "All but numbers and quantities."),
        submenu="Entity ty&pes",
    ),
    *window(
        Menu.VIEW, 2,
        ("view.suggestions_all", "&All suggestions", "", "Show suggestions of every score."),
        *(
            (f"view.suggestions_{n}", f"Suggestions from 0.&{n}0", "", f"{_WEAKER}0.{n}0.")
            for n in "56789"
        ),
        checkable=True,
        submenu="S&uggestions",
    ),
    *reader(
        Menu.VIEW, 2,
        ("view.suggestions_fewer", "&Fewer suggestions", "-",
         "Hide the weakest suggestions shown."),
        ("view.suggestions_more", "&More suggestions", "+", "Show weaker suggestions again."),
        submenu="S&uggestions",
    ),
    *window(
        Menu.VIEW, 2,
        ("view.filter", "&Filter…", "Ctrl+L", "Show only some labels, speakers, scores or makers."),
        ("view.filter_clear", "&Clear the filter", "Ctrl+Shift+L", "List everything in sight."),
        submenu="Sho&w only",
    ),
    *reader(
        Menu.VIEW, 2,
        ("view.filter_label", "This &label", "F",
         "Show only what has the label of what is at the caret; once more shows all again."),
        ("view.filter_speaker", "This &speaker", "Shift+F",
         "Show only what has the speaker of what is at the caret; once more shows all again."),
        ("view.filter_origin", "This &maker", "",
         "Show only what was made by the same; once more shows all again."),
        submenu="Sho&w only",
    ),
    *window(
        Menu.VIEW, 3,
        ("view.documents", "Document lis&t", "F4", "Go to the list of documents."),
        ("view.reader", "Te&xt", "F6", "Go to the text."),
        ("view.annotations", "&Annotation table", "F12", "Go to the table of annotations."),
        ("view.border", "&Move a border", "Shift+F6",
         "Go to a border between panes; arrows move it, once more goes to the next one."),
        ("view.full_screen", "&Full screen", "F11", "Show Sayso on the whole screen."),
    ),
    *reader(
        Menu.VIEW, 3,
        ("view.parts", "O&verview of the quote", "V",
         "List the parts and speakers of the quote; from there add, remove and order them."),
    ),
    *window(
        Menu.VIEW, 4,
        ("view.history", "&History", "Ctrl+H", "Show or hide all acts: what, who and when."),
        ("go.back", "&Back", "Alt+Left", "Go back to the place before the last jump."),
        ("go.forward", "Fo&rward", "Alt+Right", "Go forward again to where you came back from."),
    ),
    *window(
        Menu.VIEW, 4,
        ("view.palette", "All &commands…", "Ctrl+K", "Find a command by its letters and run it."),
    ),
)
# fmt: on
