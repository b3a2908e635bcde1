"""Reported speech that is denied, expected, asked or ordered."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "did not say",
        """
The trains stood still on Monday.

{s:The operator} {c:did not say} {q:when they would run again}.
""",
        rules_fail=True,
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

{s:Hahn} {c:{?:has repeatedly }denied} {q:the allegations}.
""",
        rules_fail=True,
    ),
    Case(
        "declined to comment",
        """
The trial of the former mayor went on in Sund.

{s:His lawyer} {c:declined} {q:to comment}.
""",
        rules_fail=True,
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
        rules_fail=True,
    ),
    Case(
        "would say",
        """
The budget is due on Thursday.

{s:Critics} {c:would say} {q:that the plan comes ten years late}.
""",
        rules_fail=True,
    ),
    Case(
        "could argue",
        """
The budget is due on Thursday.

{s:The opposition} {c:could argue} {q:that the plan comes ten years late}.
""",
        rules_fail=True,
    ),
    Case(
        "will tell",
        """
The budget is due on Thursday.

{s:Petra Sol} {c:will tell} lawmakers {q:that the plan pays for itself}.
""",
        rules_fail=True,
    ),
    Case(
        "is expected to say",
        """
The budget is due on Thursday.

{s:The minister} {c:is expected} {q:to say that the plan pays for itself}.
""",
        rules_fail=True,
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

{q:“Why has nobody seen the figures?”} {s:Maas} {c:wanted{?: to know}}.
""",
        rules_fail=True,
        model_fails="it takes 'to know' into the content",
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
        rules_fail=True,
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
]
