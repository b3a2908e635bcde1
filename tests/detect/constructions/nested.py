"""Quotes inside quotes."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "reported exchange in direct speech",
        """
The trial began on Monday in Sund.

{q:“{s2:He} {c2:told} me, {q2:‘Go home,’} and I went,”} {s:Mara Lind} {c:told} the court.
""",
        model_fails="it hears no second speaker inside a quotation",
    ),
    Case(
        "straight marks around single ones",
        """
The trial began on Monday in Sund.

{q:"{s2:My boss} {c2:said}, {q2:'Sign it or leave,'} so I signed it,"} {s:she} {c:testified}.
""",
        model_fails="it hears no second speaker inside a quotation",
    ),
    Case(
        "an indirect report in direct speech",
        """
The strike is in its third week.

{q:“{s2:The union} {c2:says} {q2:that we never made an offer}, which is simply wrong,”}
{c:said} {s:Karin Vogt{?:, who runs the depot}}.
""",
        rules_fail=True,
        model_fails="it hears no second speaker inside a quotation",
    ),
    Case(
        "a report of a report",
        """
The dam was inspected in March.

{s:The engineer} {c:said} {q:{s2:the ministry} had {c2:told} him {q2:that no repair was needed}}.
""",
        rules_fail=True,
        model_fails="it hears no report inside a report",
    ),
    Case(
        "a title in single marks inside",
        """
The festival opens on Saturday.

{q:“We grew up with ‘The Tin Harvest’ and we still play it,”} {s:the singer} {c:said}.
""",
    ),
    Case(
        "a hearsay source inside a quote",
        """
The bakery closed in June.

{q:“{c2:According to} {s2:my accountant}, {q2:we had three weeks left},”} {c:said} {s:Piet Sand}.
""",
        rules_fail=True,
        model_fails="it hears no second speaker inside a quotation",
    ),
    Case(
        "double marks inside low and high marks",
        """
The minister returned to Tarn on Sunday.

{q:„{s2:The prime minister} {c2:said} {q2:‘never again’} and I believe him“}, {s:he} {c:told}
reporters.
""",
        rules_fail=True,
        model_fails="it hears no second speaker inside a quotation",
    ),
    Case(
        "a chant inside direct speech",
        """
Thousands marched through the old town.

{q:“{s2:People} were {c2:shouting} {q2:‘Open the gates!’} for an hour,”} {c:recalled}
{s:Lena Holt, a nurse}.
""",
        model_fails="it hears no second speaker inside a quotation",
    ),
]
