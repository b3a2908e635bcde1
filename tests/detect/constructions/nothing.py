"""Words in marks, and words of speech, that are no quote."""

from tests.detect.constructions.case import Case

CASES = [
    Case(
        "title of a book",
        """
The library of Elmford owns four copies of “A Short Guide to the Sky”. All of them are on loan.
""",
    ),
    Case(
        "title of a book that somebody reads",
        """
Nora Pike works in the library of Elmford. On Friday night she was reading “A Short Guide to the
Sky” on the roof.
""",
    ),
    Case(
        "title of a song at the start of a line",
        """
The band played for two hours in the rain.

“The Long Road Home to Sund” was the last song of the night.
""",
    ),
    Case(
        "scare quotes",
        """
The so-called “glass comet” passed the earth on Tuesday night. It was visible for an hour.
""",
    ),
    Case(
        "a nickname",
        """
Jorge “the Hammer” Silva fights on Saturday in Tarn. The hall is sold out.
""",
    ),
    Case(
        "a term that is explained",
        """
A plot of this sort is a “wayleave”. There are nine of them in the valley.
""",
    ),
    Case(
        "titles in single marks",
        """
The film ‘The Tin Harvest’ opens on Friday. It was shot in Sund in 2019.
""",
    ),
    Case(
        "a work in straight marks with many words",
        """
The museum shows "The Boy Who Sold the Last Horse in the Valley" until the end of May.
""",
        rules_fail=True,
    ),
    Case(
        "inches and feet",
        """
The door is 6'2" high and 31" wide. It weighs ninety kilos.
""",
    ),
    Case(
        "possessives and contractions",
        """
The workers’ canteen and the drivers’ room burned down in the night. It wasn’t the first fire here.
""",
    ),
    Case(
        "the noun say",
        """
The smaller states had no say in the matter. The vote took a minute.
""",
    ),
    Case(
        "told in the passive",
        """
The story was told in eleven languages. It sold two million copies.
""",
    ),
    Case(
        "report as a noun",
        """
The report was four hundred pages long. It weighed two kilos.
""",
    ),
    Case(
        "a post and a statement of account",
        """
The post office in Sund shuts at noon. Bank statements are sent in March.
""",
    ),
    Case(
        "colon before a list",
        """
Three towns are on the route: Sund, Tarn and Elmford. The race begins at nine.
""",
    ),
    Case(
        "colon after a label",
        """
Weather: rain in the west, sun in the east.

Tickets: nine euros at the gate.
""",
    ),
    Case(
        "names of ships in marks",
        """
The tugs “Alma” and “Nordlys” left the harbour at six. The sea was calm.
""",
    ),
    Case(
        "plain facts",
        """
The bridge is long. It crosses the river Elm near the old mill, and two buses stop beside it.
""",
    ),
    Case(
        "an empty pair of marks",
        """
The form has a field for the name, which was filled in as “”. Nobody noticed for a year.
""",
    ),
]
