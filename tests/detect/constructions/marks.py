"""Marks of all styles, and what they hold."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "curly double marks",
        """
The council of Elmford met on Tuesday night.

{q:“The old bridge will close for two years,”} {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "straight double marks",
        """
The council of Elmford met on Tuesday night.

{q:"The old bridge will close for two years,"} {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "curly single marks",
        """
The council of Elmford met on Tuesday night.

{q:‘The old bridge will close for two years,’} {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "straight single marks",
        """
The council of Elmford met on Tuesday night.

{q:'The old bridge will close for two years,'} {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "angle marks",
        """
The council of Elmford met on Tuesday night.

{q:«The old bridge will close for two years»}, {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "angle marks with inner spaces",
        """
The council of Elmford met on Tuesday night.

{q:« The old bridge will close for two years »}, {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "angle marks turned inwards",
        """
The council of Elmford met on Tuesday night.

{q:»The old bridge will close for two years«}, {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "low and high marks",
        """
The council of Elmford met on Tuesday night.

{q:„The old bridge will close for two years“}, {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "two single marks for a double one",
        """
The council of Elmford met on Tuesday night.

{q:''The old bridge will close for two years,''} {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "backquotes and apostrophes",
        """
The council of Elmford met on Tuesday night.

{q:``The old bridge will close for two years,''} {s:Mayor Anna Brook} {c:said}. About forty people
were in the hall.
""",
    ),
    Case(
        "single marks with apostrophes inside",
        """
Two lorries stood at the gate of the dairy on Friday.

{q:‘We can’t go on like this, and the farmers’ patience isn’t endless,’} {c:said} {s:Piet Sand{?:,
who has kept cows for thirty years}}.
""",
        rules_fail=True,
    ),
    Case(
        "comma outside the marks",
        """
The water had reached the church by noon.

{q:“It came faster than we thought”}, {s:Lena Holt} {c:told} reporters on Monday.
""",
    ),
    Case(
        "exclamation before the closing mark",
        """
The final whistle blew at five.

{q:“What a day for this town!”} {c:shouted} {s:Omar Haddad, the captain}.
""",
    ),
    Case(
        "dash before the closing mark",
        """
The hearing broke off shortly before noon.

{q:“I never saw the letter, and if I had—”} {s:Ms Dorn} {c:said}, before her lawyer stopped her.
""",
    ),
    Case(
        "ellipsis at both ends",
        """
The recording lasts eleven seconds.

{q:“… and then the whole roof came down …”} {s:a witness} {c:says} on it.
""",
    ),
    Case(
        "dates and amounts in the quote",
        """
The company published its figures on Thursday.

{q:“On 3 May 2021 we owed €14.5 million, and by 30 June it was 18.2 percent less,”} {c:said}
{s:finance chief Ruth Adeyemi}.
""",
    ),
    Case(
        "inches beside a quote",
        """
The door is 6'2" high and 31" wide.

{q:"Nobody over six feet gets in without a bruise,"} {s:the caretaker} {c:said}.
""",
    ),
    Case(
        "bracketed words inside the quote",
        """
The inquiry goes on until Friday.

{q:“He [the engineer] told nobody about the cracks (there were three),”} {s:Judge Marsh} {c:wrote}.
""",
    ),
    Case(
        "closing mark lost",
        """
The fire burned for six hours.

{s:Fire chief Dan Okafor} {c:said{?::}} {q:“Nobody was inside, and we are glad of it.}

The street stays closed until Sunday.
""",
    ),
    Case(
        "no letters but digits in marks",
        """
The vote took less than a minute.

{s:The clerk} {c:said{?::}} {q:“12 to 9.”} Then the room emptied.
""",
    ),
]
