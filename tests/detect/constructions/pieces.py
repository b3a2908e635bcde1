"""Fragments in marks, and content that runs over paragraphs."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "fragment at the end of a clause",
        """
The new tram line opened on Sunday.

{s:Mayor Anna Brook} {c:said} {q:{?:that }the line was “a gift to the whole valley”}.
""",
    ),
    Case(
        "fragment at the start of a clause",
        """
The new tram line opened on Sunday.

{s:Brook} {c:said} {q:“a gift to the whole valley” had arrived at last}.
""",
    ),
    Case(
        "two fragments in one clause",
        """
The new tram line opened on Sunday.

{s:Brook} {c:said} {q:the line was “a gift” that would “bring people home”}.
""",
    ),
    Case(
        "called something a name",
        """
The new tram line opened on Sunday.

{s:Opposition leader Jan Maas} {c:called} {q:it “a toy for tourists”}.
""",
    ),
    Case(
        "described as",
        """
The new tram line opened on Sunday.

{s:Opposition leader Jan Maas} {c:described} {q:the line as “a toy for tourists”}.
""",
    ),
    Case(
        "fragment with the cue behind",
        """
The new tram line opened on Sunday.

{q:The line was “a toy for tourists”}, {s:Maas} {c:said}.
""",
    ),
    Case(
        "fragment of one word",
        """
The new tram line opened on Sunday.

{s:Maas} {c:said} {q:the cost was “absurd”}.
""",
    ),
    Case(
        "spoke of",
        """
The new tram line opened on Sunday.

{s:The bishop} {c:spoke of} {q:“a sign of hope in hard times”}.
""",
        rules_fail=True,
    ),
    Case(
        "accused of",
        """
The hearing lasted four hours.

{s:Senator Ruth Adeyemi} {c:accused} {q:the company of “lying to the public for years”}.
""",
    ),
    Case(
        "fragment in single marks",
        """
The hearing lasted four hours.

{s:The senator} {c:said} {q:the firm had shown ‘contempt for the law’ and must pay}.
""",
    ),
    Case(
        "fragment in straight marks",
        """
The hearing lasted four hours.

{s:The senator} {c:said} {q:the firm had shown "contempt for the law" and must pay}.
""",
    ),
    Case(
        "direct speech after a fragment",
        """
The hearing lasted four hours.

{s:Adeyemi} {c:said} {q:the answer was “an insult”}. {q2:“We asked for figures and got poetry,”}
{s2:she} {c2:said}.
""",
    ),
    Case(
        "two paragraphs, mark left open, cue in the first",
        """
The reactor was shut down on Friday.

{q:“We did what the rules ask,”} {s:plant manager Olga Petrova} {c:said}. {q:“Nobody was in danger.

“We will publish the report in May.”}

Production starts again on Monday.
""",
    ),
    Case(
        "two paragraphs, mark left open, cue before",
        """
The reactor was shut down on Friday.

{s:Plant manager Olga Petrova} {c:said{?::}} {q:“We did what the rules ask.
Nobody was in danger.

“We will publish the report in May.”}

Production starts again on Monday.
""",
    ),
    Case(
        "three paragraphs with open marks",
        """
The reactor was shut down on Friday.

{s:Plant manager Olga Petrova} {c:told} the commission{?::} {q:“We did what the rules ask of us.

“The alarm came at nine and the shift leader pressed the button a minute later.

“Nobody was in danger at any time.”}

The commission meets again in May.
""",
    ),
    Case(
        "two paragraphs, cue in the second",
        """
The reactor was shut down on Friday.

{q:“We did what the rules ask, and nobody was in danger.

“We will publish the report in May,”} {s:plant manager Olga Petrova} {c:said}.

Production starts again on Monday.
""",
    ),
    Case(
        "straight marks over two paragraphs",
        """
The reactor was shut down on Friday.

{q:"We did what the rules ask,"} {s:plant manager Olga Petrova} {c:said}. {q:"Nobody was in danger.

"We will publish the report in May."}

Production starts again on Monday.
""",
    ),
    Case(
        "a paragraph that announces and one that quotes",
        """
The reactor was shut down on Friday.

{s:Plant manager Olga Petrova} {c:said{?: in a statement}{?::}}

{q:“We did what the rules ask of us, and nobody was in danger at any time.”}

Production starts again on Monday.
""",
        rules_fail=True,
    ),
    Case(
        "a new paragraph of the same speaker with its own cue",
        """
The reactor was shut down on Friday.

{q:“We did what the rules ask of us,”} {s=Olga Petrova:plant manager Olga Petrova} {c:said}.

{q2:“We will publish the report in May,”} {s2=Olga Petrova:she} {c2:added}.
""",
    ),
    Case(
        "a closed paragraph in marks after an attributed one",
        """
The reactor was shut down on Friday.

{q:“We did what the rules ask of us,”} {s:plant manager Olga Petrova} {c:said}.

{q:“We will publish the report in May and answer every question that you have.”}

Production starts again on Monday.
""",
    ),
    Case(
        "a long quotation",
        """
The reactor was shut down on Friday.

{s:Plant manager Olga Petrova} {c:said{?::}} {q:“We did what the rules ask of us. The alarm came at
nine, and the shift leader pressed the button a minute later. By then the pumps were running, the
doors were locked and everyone on the site had been counted twice. I drove in from Tarn, which takes
twenty minutes on a good day, and it was not a good day. When I came through the gate the fire crew
was already drinking tea. Nobody was in danger at any time, not in the hall, not in the village, not
on the river. The next morning we opened the first valve, and the day after that the second. We have
written it all down, hour by hour, and the report will be published in May.”}

Production starts again on Monday.
""",
    ),
    Case(
        "a sentence in marks that nobody is named for",
        """
The crowd fell silent as the lights went out.

{q:“Nobody here has ever asked for a bigger stadium.”}

It began to rain.
""",
    ),
]
