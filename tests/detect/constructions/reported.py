"""Reported speech: clauses, passives, cue nouns."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "that clause",
        """
The trains stood still on Monday.

{s:The operator} {c:said} {q:that a cable had been stolen near Sund}.
""",
    ),
    Case(
        "bare clause",
        """
The trains stood still on Monday.

{s:The operator} {c:said} {q:a cable had been stolen near Sund}.
""",
    ),
    Case(
        "told a listener",
        """
The trains stood still on Monday.

{s:Guard Ivo Kranz} {c:told} passengers {q:that they had to get off}.
""",
    ),
    Case(
        "time between cue and clause",
        """
The trains stood still on Monday.

{s:The operator} {c:announced} on Tuesday {q:that all fares would be paid back}.
""",
    ),
    Case(
        "it was claimed",
        """
Four cyclists have died here since May.

{c:It was claimed} {q:that the lights had not worked for a week}.
""",
        rules_fail=True,
        model_fails="its score stays just under the threshold, and it takes 'It' for the source",
    ),
    Case(
        "is said to",
        """
The painting hung in a kitchen for decades.

{q:It} {c:is said} {q:to be worth two million}.
""",
        rules_fail=True,
    ),
    Case(
        "the claim that",
        """
The painting hung in a kitchen for decades.

{s:The dealer} repeated his {c:claim} {q:that it was genuine}.
""",
        rules_fail=True,
        model_fails="it takes the noun into the content",
    ),
    Case(
        "possessive source of a cue noun",
        """
The painting hung in a kitchen for decades.

{s:The museum’s} {c:statement} {q:that it was a copy} surprised the trade.
""",
        rules_fail=True,
        model_fails="its score stays under the threshold",
    ),
    Case(
        "reportedly",
        """
The painting hung in a kitchen for decades.

{q:It was} {c:reportedly} {q:sold for two million}.
""",
        rules_fail=True,
        model_fails="it does not take an adverb for a cue",
    ),
    Case(
        "believes",
        """
The painting hung in a kitchen for decades.

{s:Restorer Hanna Weiss} {c:believes} {q:that it is genuine}.
""",
    ),
    Case(
        "insisted without that",
        """
The painting hung in a kitchen for decades.

{s:Weiss} {c:insisted} {q:the signature was real}.
""",
    ),
    Case(
        "pointed out",
        """
The painting hung in a kitchen for decades.

{s:Weiss} {c:pointed out} {q:that the canvas was two hundred years old}.
""",
    ),
    Case(
        "acknowledged",
        """
The merger failed in the autumn.

{s:Chief executive Bruno Falk} {c:acknowledged} {q:that mistakes had been made}.
""",
    ),
    Case(
        "report with a subordinate clause in it",
        """
The merger failed in the autumn.

{s:Falk} {c:said} {q:that if the banks had waited, the merger would have worked}.
""",
    ),
    Case(
        "report that coordinates two clauses",
        """
The merger failed in the autumn.

{s:Falk} {c:said} {q:the banks had lost their nerve and the workers had paid for it}.
""",
    ),
    Case(
        "two speakers in one sentence",
        """
The merger failed in the autumn.

{s:Falk} {c:said} {q:that the banks were to blame}, while {s2:the union} {c2:said} {q2:that he was}.
""",
        model_fails="it takes the second report into the first",
    ),
    Case(
        "quote interrupted by a gesture",
        """
The merger failed in the autumn.

{q:“I was wrong,”} {s:Falk} {c:said}, looking at his hands. {q:“I was wrong from the first day.”}
""",
    ),
]
