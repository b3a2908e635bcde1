"""Who speaks: roles, lists, appositions, pronouns."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "a ministry",
        """
The border stays shut until Monday.

{q:“There is no danger to travellers,”} {s:the ministry} {c:said}.
""",
    ),
    Case(
        "the spokesman added",
        """
The border stays shut until Monday.

{q:There was no danger to travellers}, {s:the spokesman} {c:added}.
""",
    ),
    Case(
        "a spokeswoman for",
        """
The border stays shut until Monday.

{q:“There is no danger to travellers,”} {c:said} {s:a spokeswoman for the interior ministry}.
""",
    ),
    Case(
        "a named spokeswoman",
        """
The border stays shut until Monday.

{q:“There is no danger,”} {c:said} {s=Ines Moreau:ministry spokeswoman Ines Moreau}.
""",
    ),
    Case(
        "a name in apposition to a role",
        """
The border stays shut until Monday.

{s=Ines Moreau:The ministry’s spokeswoman, Ines Moreau}, {c:said} {q:that there was no danger}.
""",
    ),
    Case(
        "a role in apposition to a name, cue behind",
        """
The border stays shut until Monday.

{q:“There is no danger,”} {s=Ines Moreau:Ines Moreau, the ministry’s spokeswoman}, {c:said}.
""",
    ),
    Case(
        "a party and district in brackets",
        """
The bill passed by two votes.

{q:“Our farmers were forgotten again,”} {c:said} {s:Rep. Dale Hurst (R-Neb.)}.
""",
    ),
    Case(
        "an official who is not named",
        """
The bill passed by two votes.

{q:“It was close until the last minute,”} {c:said} {s:a senior official who asked not to be named}.
""",
        rules_fail=True,
        model_fails="it takes the votes that passed a bill for a source",
    ),
    Case(
        "two names joined",
        """
The twins run a farm near Sund.

{q:“We share everything but the tractor,”} {s=Nils Berg+Erik Berg:Nils Berg and Erik Berg} {c:said}.
""",
        rules_fail=True,
    ),
    Case(
        "two groups joined",
        """
The strike ended on Sunday.

{s:The union and the employers} {c:said} {q:that both sides had given way}.
""",
    ),
    Case(
        "plural role",
        """
The strike ended on Sunday.

{s:Officials} {c:said} {q:the first buses would leave at five}.
""",
    ),
    Case(
        "police",
        """
The strike ended on Sunday.

{s:Police} {c:said} {q:nobody had been hurt}.
""",
    ),
    Case(
        "she after a name",
        """
Mayor Anna Brook opened the bridge on Sunday.

{q:“We have waited long enough,”} {s=Anna Brook:she} {c:said}.
""",
    ),
    Case(
        "he after a name with a title",
        """
Mr. Paul Roth opened the school on Sunday.

{s=Paul Roth:He} {c:said} {q:that the roof was safe at last}.
""",
    ),
    Case(
        "a chain of pronouns",
        """
Mayor Anna Brook opened the bridge on Sunday. She had fought for it for nine years.

{q:“We have waited long enough,”} {s=Anna Brook:she} {c:said}. {q:“Now we can cross.”}

{s2=Anna Brook:She} {c2:added} {q2:that the toll would be dropped in May}.
""",
    ),
    Case(
        "surname after a full name",
        """
Mayor Anna Brook opened the bridge on Sunday.

{q:“We have waited long enough,”} {c:said} {s=Anna Brook:Brook}.
""",
    ),
    Case(
        "the mayor after her name",
        """
Mayor Anna Brook opened the bridge on Sunday.

{q:“We have waited long enough,”} {s=Anna Brook:the mayor} {c:said}.
""",
    ),
    Case(
        "they after a group",
        """
The teachers marched to the town hall on Friday.

{q:“We want smaller classes,”} {s:they} {c:chanted}.
""",
    ),
    Case(
        "who as a subject",
        """
The prize went to Lena Holt, {s:who} {c:said} {q:she had never won anything before}.
""",
    ),
    Case(
        "a source within a prepositional phrase",
        """
The crowd grew during the night.

{s:One of the organisers, Yara Nasser}, {c:said} {q:that thirty thousand people had come}.
""",
    ),
    Case(
        "a possessive in the source",
        """
The crowd grew during the night.

{s:Nasser’s deputy} {c:said} {q:that thirty thousand people had come}.
""",
    ),
    Case(
        "a paper as source",
        """
The minister is on leave.

{s:The Tarn Courier} {c:reported} {q:that he had already cleared his desk}.
""",
    ),
    Case(
        "speaker of the second of two sentences",
        """
Anna Brook and Tom Reed argued for an hour.

{q:“The money is there,”} {c:said} {s=Anna Brook:Brook}. {q2:“The money is gone,”} {c2:replied}
{s2=Tom Reed:Reed}.
""",
    ),
    Case(
        "a country that speaks",
        """
Talks resume in Geneva on Monday.

{s:Norway} {c:said} {q:it would send two observers}.
""",
    ),
]
