"""Reported speech: negated, modal, asked, ordered, passive, by a noun."""

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
        "did not say",
        """
The trains stood still on Monday.

{s:The operator} {c:did not say} {q:when they would run again}.
""",
    ),
    Case(
        "denied that",
        """
The trial of the former mayor went on in Sund.

{s:Viktor Hahn} {c:denied} {q:that he had taken money from the builder}.
""",
    ),
    Case(
        "denied a noun phrase",
        """
The trial of the former mayor went on in Sund.

{s:Hahn} has {c:{?:repeatedly }denied} {q:the allegations}.
""",
    ),
    Case(
        "declined to comment",
        """
The trial of the former mayor went on in Sund.

{s:His lawyer} {c:declined} {q:to comment}.
""",
    ),
    Case(
        "refused to say",
        """
The trial of the former mayor went on in Sund.

{s:The witness} {c:refused} {q:to say who had paid for the trip}.
""",
    ),
    Case(
        "never said",
        """
The trial of the former mayor went on in Sund.

{s:Hahn} {c:never said} {q:that the account was his}.
""",
    ),
    Case(
        "would say",
        """
The budget is due on Thursday.

{s:Critics} {c:would say} {q:that the plan comes ten years late}.
""",
    ),
    Case(
        "could argue",
        """
The budget is due on Thursday.

{s:The opposition} {c:could argue} {q:that the plan comes ten years late}.
""",
    ),
    Case(
        "will tell",
        """
The budget is due on Thursday.

{s:Petra Sol} {c:will tell} lawmakers {q:that the plan pays for itself}.
""",
    ),
    Case(
        "is expected to say",
        """
The budget is due on Thursday.

{s:The minister} {c:is expected to {?:say}} {q:that the plan pays for itself}.
""",
    ),
    Case(
        "asked whether",
        """
The budget is due on Thursday.

{s:A reporter} {c:asked} {q:whether the plan would pay for itself}.
""",
    ),
    Case(
        "asked why",
        """
The budget is due on Thursday.

{s:Maas} {c:asked} {q:why nobody had seen the figures}.
""",
    ),
    Case(
        "direct question",
        """
The budget is due on Thursday.

{q:“Why has nobody seen the figures?”} {c:asked} {s:Jan Maas}.
""",
    ),
    Case(
        "direct question before the cue ends",
        """
The budget is due on Thursday.

{q:“Why has nobody seen the figures?”} {s:Maas} {c:wanted to know}.
""",
    ),
    Case(
        "wondered",
        """
Snow fell on the pass for three days.

{s:The villagers} {c:wondered} {q:how long the food would last}.
""",
    ),
    Case(
        "ordered to",
        """
Snow fell on the pass for three days.

{s:Police} {c:told} drivers {q:to turn back}.
""",
    ),
    Case(
        "urged",
        """
Snow fell on the pass for three days.

{s:The governor} {c:urged} {q:people to stay at home}.
""",
    ),
    Case(
        "imperative in marks",
        """
Snow fell on the pass for three days.

{q:“Stay at home and check on your neighbours,”} {s:Governor Ada Quist} {c:urged}.
""",
    ),
    Case(
        "warned that",
        """
Snow fell on the pass for three days.

{s:The weather service} {c:warned} {q:that more was on its way}.
""",
    ),
    Case(
        "promised to",
        """
Snow fell on the pass for three days.

{s:Quist} {c:promised} {q:to reopen the road by Friday}.
""",
    ),
    Case(
        "called for",
        """
Four cyclists have died here since May.

{s:The parents} {c:called for} {q:a lower speed limit}.
""",
    ),
    Case(
        "it was claimed",
        """
Four cyclists have died here since May.

{c:It was claimed} {q:that the lights had not worked for a week}.
""",
    ),
    Case(
        "is said to",
        """
The painting hung in a kitchen for decades.

{q:It} {c:is said} {q:to be worth two million}.
""",
    ),
    Case(
        "the claim that",
        """
The painting hung in a kitchen for decades.

{s:The dealer} repeated his {c:claim} {q:that it was genuine}.
""",
    ),
    Case(
        "possessive source of a cue noun",
        """
The painting hung in a kitchen for decades.

{s:The museum’s} {c:statement} {q:that it was a copy} surprised the trade.
""",
    ),
    Case(
        "reportedly",
        """
The painting hung in a kitchen for decades.

{q:It was} {c:reportedly} {q:sold for two million}.
""",
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
    ),
    Case(
        "quote interrupted by a gesture",
        """
The merger failed in the autumn.

{q:“I was wrong,”} {s:Falk} {c:said}, looking at his hands. {q:“I was wrong from the first day.”}
""",
    ),
]
