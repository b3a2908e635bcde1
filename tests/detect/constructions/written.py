"""Headlines, tweets, statements, documents, transcripts."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "headline with a colon",
        """
{s:Minister}{c::} {q:No new taxes before 2030}

The finance minister spoke after a meeting in Tarn on Friday.
""",
        rules_fail=True,
    ),
    Case(
        "headline with a name and a colon",
        """
{s:Petra Sol}{c::} {q:We will not raise taxes}

The finance minister spoke after a meeting in Tarn on Friday.
""",
        rules_fail=True,
    ),
    Case(
        "headline with a cue in the present",
        """
{s:Sol} {c:says} {q:taxes will not rise before 2030}

The finance minister spoke after a meeting in Tarn on Friday.
""",
    ),
    Case(
        "headline with the cue at its end",
        """
{q:Taxes will not rise before 2030}, {s:minister} {c:says}

The finance minister spoke after a meeting in Tarn on Friday.
""",
    ),
    Case(
        "headline with a fragment in single marks",
        """
{s:Petra Sol}{c::} {q:New Tax Would Be ‘A Gift to the Rich’}

The finance minister spoke after a meeting in Tarn on Friday.
""",
        rules_fail=True,
    ),
    Case(
        "headline that ends with the source after a dash",
        """
{q:Half of all wells could be dry by August} {c:–} {s:report}

The water board met in Tarn on Friday.
""",
        rules_fail=True,
        model_fails="it does not read a source behind a dash in a headline",
    ),
    Case(
        "agency dateline before indirect speech",
        """
TARN, Oct. 9 (Wire) — {q:A planned tax on water would close one orchard in four}, {c:according to}
{s:the growers’ league}.

The league met in Tarn on Friday.
""",
    ),
    Case(
        "agency dateline before direct speech",
        """
SUND (Wire) - {q:"The tax will empty the hills,"} {s:orchard owner Edmund Quill} {c:said} on Friday.

The league met in Tarn for two days.
""",
    ),
    Case(
        "tweeted",
        """
The match was called off an hour before it began.

{q:“Gutted for the fans, we will be back,”} {s:captain Omar Haddad} {c:tweeted}.
""",
    ),
    Case(
        "wrote on Twitter, colon",
        """
The match was called off an hour before it began.

{s:Captain Omar Haddad} {c:wrote{?: on Twitter:}} {q:“Gutted for the fans. We will be back.”}
""",
    ),
    Case(
        "in a tweet",
        """
The match was called off an hour before it began.

{q:“Gutted for the fans,”} {s:Haddad} {c:wrote{?: in a tweet on Saturday}}.
""",
    ),
    Case(
        "tweeted that",
        """
The match was called off an hour before it began.

{s:The club} {c:tweeted} {q:that all tickets would stay valid}.
""",
    ),
    Case(
        "tweet with a tag and an address",
        """
The match was called off an hour before it began.

{q:“See you next week @SundFC #home”}, {s:the club} {c:posted{?: on Instagram}}.
""",
    ),
    Case(
        "said in a statement, direct",
        """
The bank lost 300 million in the spring.

{q:“We regret the mistakes of the past,”} {s:Harbour Bank} {c:said{?: in a statement}}.
""",
    ),
    Case(
        "said in a statement, indirect",
        """
The bank lost 300 million in the spring.

{s:Harbour Bank} {c:said{?: in a statement}} {q:that it would close forty branches}.
""",
    ),
    Case(
        "the statement said",
        """
The bank lost 300 million in the spring.

{q:“Customers need do nothing,”} {s:the statement} {c:said}.
""",
    ),
    Case(
        "a press release that reads",
        """
The bank lost 300 million in the spring.

{s:The press release} {c:reads{?::}} {q:“Customers need do nothing.”}
""",
    ),
    Case(
        "a letter that says",
        """
The parents were told on the last day of term.

{s:The letter} {c:says} {q:the school will not open again in September}.
""",
    ),
    Case(
        "wrote in a letter",
        """
The parents were told on the last day of term.

{q:“The roof is beyond repair,”} {s:headmaster Paul Roth} {c:wrote{?: in a letter}} to parents.
""",
    ),
    Case(
        "a report found that",
        """
The river has been watched for ten years.

{s:A report by the university} {c:found} {q:that every second fish was ill}.
""",
    ),
    Case(
        "a study suggests",
        """
The river has been watched for ten years.

{s:A new study} {c:suggests} {q:that the water is too warm for trout}.
""",
    ),
    Case(
        "a survey showed",
        """
The river has been watched for ten years.

{s:The survey} {c:showed} {q:that most anglers had given up}.
""",
    ),
    Case(
        "transcript",
        """
The two met in the studio of Radio Elmford.

{s:FROST}{c::} {q:The bridge was closed on Monday after all those warnings.}

{s2:BROOK}{c2::} {q2:It was closed because the engineers asked for it.}

{s3:FROST}{c3::} {q3:Then why were the buses still crossing it on Sunday night?}

{s4:BROOK}{c4::} {q4:Because the report came on Monday morning.}
""",
        rules_fail=True,
    ),
    Case(
        "transcript with full names",
        """
The two met in the studio of Radio Elmford.

{s:Abel Frost}{c::} {q:The bridge was closed on Monday after all those warnings.}

{s2:Anna Brook}{c2::} {q2:It was closed because the engineers asked for it.}

{s3:Frost}{c3::} {q3:Then why were the buses still crossing it on Sunday night?}

{s4:Brook}{c4::} {q4:Because the report came on Monday morning.}

{s5:Frost}{c5::} {q5:Thank you for coming in to talk about it.}
""",
        rules_fail=True,
    ),
    Case(
        "interview with question and answer",
        """
Rosa Conti has cooked here since 1989. This is a short version of our talk.

{s:Q}{c::} {q:Why is there no menu?}

{s2:A}{c2::} {q2:My mother had none either.}
""",
        rules_fail=True,
        model_fails="it takes single letters for no speakers",
    ),
    Case(
        "pull quote with a dash",
        """
The stadium holds nine thousand people.

{q:“Nobody here has ever asked for a bigger one.”} {c:—} {s:Lena Holt, season ticket holder}
""",
        rules_fail=True,
    ),
    Case(
        "pull quote signed in the next line",
        """
The stadium holds nine thousand people.

{q:“Nobody here has ever asked for a bigger one.”}

{c:—} {s:Lena Holt}, season ticket holder

Three thousand seats were added in 2019.
""",
        rules_fail=True,
    ),
    Case(
        "a sign that reads",
        """
The shop has been shut since Easter.

{s:A sign on the door} {c:reads{?::}} {q:“Back in five minutes.”}
""",
    ),
    Case(
        "quoted by another paper",
        """
Talks in Tarn broke down on Sunday.

{q:“There is nothing left to discuss,”} {s:Jan Maas} {c:was quoted as saying} by the Tarn Courier.
""",
        rules_fail=True,
        model_fails="it takes the paper for the source",
    ),
    Case(
        "told a paper",
        """
Talks in Tarn broke down on Sunday.

{s:Jan Maas} {c:told} the Tarn Courier {q:that there was nothing left to discuss}.
""",
    ),
]
