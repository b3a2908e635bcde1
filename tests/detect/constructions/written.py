"""Headlines, tweets, statements, documents, transcripts."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "headline with a colon",
        """
{s:Minister}{c::} {q:No new taxes before 2030}

The finance minister spoke after a meeting in Tarn on Friday.
""",
    ),
    Case(
        "headline with a name and a colon",
        """
{s:Petra Sol}{c::} {q:We will not raise taxes}

The finance minister spoke after a meeting in Tarn on Friday.
""",
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
    ),
    Case(
        "headline that ends with the source after a dash",
        """
{q:Half of all wells could be dry by August} {c:–} {s:report}

The water board met in Tarn on Friday.
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

{s:Captain Omar Haddad} {c:wrote{?: on Twitter}{?::}} {q:“Gutted for the fans. We will be back.”}
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

{s:FROST}{c::} {q:You said the bridge was safe, and it was not.}

{s2:BROOK}{c2::} {q2:I said what the engineers told me at the time.}
""",
    ),
    Case(
        "transcript with full names",
        """
The two met in the studio of Radio Elmford.

{s:Abel Frost}{c::} {q:You said the bridge was safe, and it was not.}

{s2:Anna Brook}{c2::} {q2:That is what the engineers reported at the time.}
""",
    ),
    Case(
        "interview with question and answer",
        """
Rosa Conti has cooked here since 1989. This is a short version of our talk.

{s:Q}{c::} {q:Why is there no menu?}

{s2:A}{c2::} {q2:My mother had none either.}
""",
    ),
    Case(
        "pull quote with a dash",
        """
The stadium holds nine thousand people.

{q:“Nobody here has ever asked for a bigger one.”} {c:—} {s:Lena Holt, season ticket holder}
""",
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
    ),
    Case(
        "told a paper",
        """
Talks in Tarn broke down on Sunday.

{s:Jan Maas} {c:told} the Tarn Courier {q:that there was nothing left to discuss}.
""",
    ),
]
