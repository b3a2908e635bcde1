"""The menu Annotate: quotes, entities, suggestions and tags."""

from gui.commands.command import Command, Menu, reader, window

# Two lines a row where one would be too long.
# fmt: off
ANNOTATE: tuple[Command, ...] = (
    *reader(
        Menu.ANNOTATE, 0,
        ("quote.tag", "&Quote", "Q", "Tag the selected words as a quote."),
        ("quote.content", "Add a &piece", "Shift+Q", "Add the selection, or take a piece away."),
        ("quote.source", "&Source", "S", "The selection said it; without one, offer who."),
        ("quote.cue", "&Cue", "C", "The selection is the word of saying, or offer it."),
        ("quote.kind", "Change &kind", "K", "Direct, indirect, mixed, none: go one further."),
        ("speaker.link", "Speake&r…", "L", "Say which actor speaks, or is meant."),
    ),
    *reader(
        Menu.ANNOTATE, 0,
        ("quote.source_add", "A f&urther source", "Shift+S", "Add one more source."),
        ("quote.cue_add", "A further cue", "Shift+C", "Add one more piece of the cue."),
        ("quote.piece_order", "&Piece earlier", "Shift+P", "Put it before; the first goes last."),
        ("quote.split", "&Split the quote", "Shift+J", "Cut the quote in two at the caret."),
        ("quote.merge", "&Join quotes", "J", "Join it with the next, or join the selected ones."),
        ("quote.source_from_entity", "The &name is the source", "T",
         "Make the name at the caret the source of the quote, and who is meant its speaker."),
        ("speaker.inherit", "Take the speaker over", "I",
         "The speaker is whom “she” or “the ministry” means; again takes the next."),
        ("speaker.inherit_all", "The speaker for all like it…", "Shift+I",
         "Give the speaker to the further quotes whose source has the same words."),
        ("entity.from_source", "The source is a na&me…", "Shift+T",
         "Tag the source of the quote as an entity: then 1-9 or type."),
        submenu="The w&hole quote",
    ),
    *reader(
        Menu.ANNOTATE, 1,
        ("entity.tag", "&Entity…", "E", "Tag the selection as an entity: then 1-9 or type."),
        ("annotation.memo", "&Memo…", "M", "Write a note on the annotation."),
        ("annotation.start", "Move the s&tart", "[ | F7",
         "Then arrows move it by words, Ctrl characters, Shift sentences, Up and Down marks."),
        ("annotation.end", "Move the e&nd", "] | F8",
         "Then arrows move it by words, Ctrl characters, Shift sentences, Up and Down marks."),
        ("annotation.delete", "&Delete", "Delete", "Delete it; a suggestion is rejected."),
    ),
    *reader(
        Menu.ANNOTATE, 2,
        ("suggestion.accept", "&Accept", "A", "Accept the suggestion at the caret."),
        ("suggestion.reject", "Re&ject", "X", "Reject the suggestion; it does not return."),
        ("suggestion.skip", "Sk&ip", "Space", "Leave it undecided and go on."),
        ("suggestion.next", "Ne&xt suggestion", "N", "Go to the next undecided suggestion."),
        ("suggestion.previous", "Pre&vious suggestion", "P", "Go to the one before."),
    ),
    *window(
        Menu.ANNOTATE, 2,
        ("suggestion.accept_all", "&Accept all shown", "Ctrl+Shift+A",
         "Accept all suggestions that the table shows."),
        ("suggestion.reject_all", "&Reject all shown", "Ctrl+Shift+X",
         "Reject all suggestions that the table shows."),
        submenu="A&ll at once",
    ),
    *reader(
        Menu.ANNOTATE, 2,
        ("suggestion.accept_same", "Accept all with this te&xt…", "Shift+A",
         "Accept all suggestions with exactly these words, here or in the whole library."),
        ("suggestion.reject_same", "Reject all with t&his text…", "Shift+X",
         "Reject all suggestions with exactly these words, here or in the whole library."),
        ("entity.retype_all", "Change the &type of all…", "Shift+E",
         "Give all mentions of this name another type, here or in the whole library."),
        ("entity.link_all", "&Link all to an actor…", "Shift+L",
         "Say who is meant by all mentions of this name, here or in the whole library."),
        ("entity.mark_missed", "Tag &missed mentions…", "Shift+M",
         "Tag this name wherever it stands and is not tagged yet."),
        ("entity.not_one", "&Not an entity…", "Shift+N",
         "Reject these words wherever they are suggested; they are not proposed again."),
        submenu="A&ll at once",
    ),
    *reader(
        Menu.ANNOTATE, 2,
        ("review.scope", "Review the whole li&brary", "Shift+D",
         "Next and previous suggestion go on to other documents."),
        ("review.order", "&Least certain first", "Shift+O",
         "Next and previous suggestion go by score, the lowest first."),
        checkable=True,
        submenu="Revie&w",
    ),
    *reader(
        Menu.ANNOTATE, 3,
        ("annotation.next", "Next annotation", ".", "Go to the next annotation."),
        ("annotation.previous", "Previous annotation", ",", "Go to the one before."),
        ("annotation.overlap", "Next &overlap", "O", "Step through what lies at the caret."),
        ("select.word", "Select &word", "W", "Select the word at the caret, or one word more."),
        ("select.sentence", "Select sentence", "Shift+W",
         "Select the sentence, or to its end, or one sentence more."),
        ("select.quotation", "Select to quotation marks", "' | F9", "Grow to the marks around it."),
        submenu="G&o and select",
    ),
    *reader(
        Menu.ANNOTATE, 4,
        *(
            (f"tag.apply_{digit}", f"Tag {digit}", digit, f"Apply tag {digit} of the codebook.")
            for digit in "123456789"
        ),
        submenu="Ta&g",
    ),
    *window(
        Menu.ANNOTATE, 4,
        ("codebook.edit", "Codebook…", "", "Change labels: names, colours, keys, order, tree."),
    ),
)
# fmt: on
