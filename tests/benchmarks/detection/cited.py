"""Figures of others, as cited in the project's reference notes (not measured here), and the aims.

All are percent, F1 where nothing else is said, on the dev part of PolNeAR.
"""

COLUMNS = (
    *("content match", "content exact", "content trimmed", "cue exact", "end to end"),
    *("direct: content match", "indirect: content match", "mixed: content match"),
    *("direct: end to end", "indirect: end to end", "mixed: end to end", "attribution"),
)
SHORT = (
    *("match", "exact", "trimmed", "cue", "e2e"),
    *("match d", "match i", "match m", "e2e d", "e2e i", "e2e m", "attr"),
)

PEERS = {
    "marks by pattern": (38.1, 27.8, 28.1, 33.8, 29.2, 81.2, 14.7, 36.1, 60.0, 13.8, 19.4, 76.6),
    "textacy, by paragraph": (28.0, 12.2, 12.5, 29.2, 25.6, 67.0, 0.3, 0, 62.0, 0.3, 0, 91.5),
    "Gender Gap Tracker, by line": (
        *(50.3, 20.4, 33.0, 47.6, 44.2, 68.2, 37.5, 65.1, 55.3, 35.2, 57.1, 88.1),
    ),
    "Citron, retrained": (59.2, 40.2, 40.8, 54.2, 53.2, 75.7, 51.4, 68.5, 72.1, 44.7, 61.2, 91.5),
    "annotators, all pairs": (
        *(79.5, 67.7, 68.7, 70.6, 75.3, 98.1, 72.0, 92.5, 97.1, 66.9, 88.5, 96.0),
    ),
}

AIMS = {
    "content match": 78.0,
    "content trimmed": 62.0,
    "end to end": 74.0,
    "end to end + cue": 72.0,
    "direct: content match": 95.0,
    "mixed: content match": 88.0,
    "indirect: content match": 71.0,
}
STRETCH = {"content match": 80.0, "end to end": 76.0}

SEED_ENTITIES = {"spaCy small 3.8.0": 75.4, "spaCy small 3.8.0 and rules": 82.7}
"""F1 on the given article, trimmed, all types."""
NEWS_ENTITIES = 80.0
"""The aim for PER/ORG/LOC on news, F1."""

SPEAKER_AIMS = {"precision": 88.0, "recall": 80.0}

CITRON_SPEED = 2.1
"""Articles per CPU second."""
SPEED_AIMS = (0.8, 1.0, 2.0)
"""Least and wished ratio to spaCy's small pipeline, least ratio to Citron."""
LOAD_AIM = 0.5
"""Seconds."""
MEMORY_AIM = 400
"""Megabytes of the whole process."""
