"""Where the cue stands: before, after, inverted, in the middle."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "inverted, bare surname",
        """
The plan goes to the regional court next.

{q:“We will fight it to the end,”} {c:said} {s:Smith}.
""",
    ),
    Case(
        "inverted, with a title behind",
        """
The plan goes to the regional court next.

{q:“We will fight it to the end,”} {c:said} {s:Clara Smith, the head of the residents’ league}.
""",
    ),
    Case(
        "inverted, with an age",
        """
Smoke hung over the harbour all morning.

{q:“I have never been so frightened,”} {c:said} {s:Ivo Kranz, 43, a crane driver}.
""",
    ),
    Case(
        "inverted, with a relative clause",
        """
Smoke hung over the harbour all morning.

{q:“I have never been so frightened,”} {c:said} {s:Ivo Kranz{?:, who lives next to the pier}}.
""",
    ),
    Case(
        "inverted, indirect",
        """
The ferry did not sail on Sunday.

{q:The engine had failed twice in a week}, {c:said} {s:harbour master Elif Demir}.
""",
    ),
    Case(
        "cue before, comma",
        """
The ferry did not sail on Sunday.

{s:Elif Demir, the harbour master}, {c:said}, {q:“The engine had failed twice in a week.”}
""",
    ),
    Case(
        "cue before, colon",
        """
The ferry did not sail on Sunday.

{s:Elif Demir} {c:said{?::}} {q:“The engine had failed twice in a week.”}
""",
    ),
    Case(
        "cue and listener before",
        """
The ferry did not sail on Sunday.

{s:Elif Demir} {c:told} the Harbour Gazette{?::} {q:“The engine had failed twice in a week.”}
""",
    ),
    Case(
        "cue in the middle",
        """
The school has taught here since 1911.

{q:“We are sad to leave,”} {s:headmaster Paul Roth} {c:said}, {q:“but the roof is not safe.”}
""",
    ),
    Case(
        "inverted cue in the middle",
        """
The school has taught here since 1911.

{q:“We are sad to leave,”} {c:said} {s:headmaster Paul Roth}, {q:“but the roof is not safe.”}
""",
    ),
    Case(
        "cue between two sentences",
        """
The school has taught here since 1911.

{q:“We are sad to leave,”} {s:headmaster Paul Roth} {c:said}. {q:“The roof is not safe.”}
""",
    ),
    Case(
        "cue between, with an aside",
        """
The school has taught here since 1911.

{q:“The roof,”} {s:Roth} {c:explained} as he pointed upwards, {q:“is not safe.”}
""",
    ),
    Case(
        "cue in the middle of indirect speech",
        """
The school has taught here since 1911.

{q:The roof}, {s:the headmaster} {c:said}, {q:would not last another winter}.
""",
        rules_fail=True,
    ),
    Case(
        "cue after indirect speech",
        """
The school has taught here since 1911.

{q:The roof would not last another winter}, {s:the headmaster} {c:said}.
""",
    ),
    Case(
        "cue long before, with an adverbial between",
        """
The vote was put off for the third time.

{s:Treasurer Tom Reed} {c:said} in an interview with Radio Elmford on Wednesday morning{?::}
{q:“There is no money left for the library.”}
""",
    ),
    Case(
        "source far from its cue",
        """
The vote was put off for the third time.

{q:“There is no money left,”} {s:Tom Reed{?:, who has kept the books of the town for eleven years
and is not standing again}}, {c:said}.
""",
    ),
    Case(
        "participle as a cue",
        """
The vote was put off for the third time.

{s:Reed} left the hall early, {c:saying} {q:there was no money left for the library}.
""",
        rules_fail=True,
    ),
    Case(
        "two cues with one subject",
        """
The vote was put off for the third time.

{s12:Reed} {c:said} {q:that the money was gone} and {c2:added} {q2:that the library would close}.
""",
    ),
    Case(
        "adding after a quote",
        """
The vote was put off for the third time.

{q:“There is no money left,”} {s12:Reed} {c:said}, {c2:adding{?::}} {q2:“The library will close.”}
""",
        rules_fail=True,
    ),
    Case(
        "according to, before",
        """
The lake has shrunk by a third.

{c:According to} {s:the water board}, {q:two of the four wells are dry}.
""",
    ),
    Case(
        "according to, after",
        """
The lake has shrunk by a third.

{q:Two of the four wells are dry}, {c:according to} {s:the water board}.
""",
    ),
    Case(
        "according to, in the middle",
        """
The lake has shrunk by a third.

{q:Two of the four wells}, {c:according to} {s:the water board}, {q:will be dry by August}.
""",
        rules_fail=True,
    ),
    Case(
        "as he put it",
        """
Talks went on until three in the morning.

{q:The deal was}, as {s:negotiator Jan Maas} {c:put it}, {q:“better than nothing”}.
""",
        rules_fail=True,
        model_fails="it takes the words in marks only, not the clause that they end",
    ),
    Case(
        "in the words of",
        """
Talks went on until three in the morning.

The result was, {c:in the words of} {s:negotiator Jan Maas}, {q:“better than nothing”}.
""",
        rules_fail=True,
        model_fails="it does not know this cue",
    ),
    Case(
        "says, in the present tense",
        """
The café has eleven tables and no menu.

{q:“You eat what I cook,”} {c:says} {s:Rosa Conti}, laughing.
""",
        model_fails="it takes what the speaker does meanwhile into the source",
    ),
    Case(
        "quote with no cue beside one with a cue",
        """
The café has eleven tables and no menu.

{q:“You eat what I cook,”} {c:says} {s:Rosa Conti}. She fills two glasses. {q:“My mother had no menu
either.”}
""",
        rules_fail=True,
    ),
]
