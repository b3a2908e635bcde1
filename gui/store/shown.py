"""The rule of `domain.visibility` in SQL, for counting without reading annotations."""

import json

from gui.domain.visibility import Visibility


def condition(visibility: Visibility) -> str:
    """Return the condition on a row of `annotation` that holds if it is shown.

    It asks only for what can hide something, so that an index may answer it alone. Its parameters
    are `values`.
    """
    terms = []
    if visibility.layers:
        terms.append("layer NOT IN (SELECT value FROM json_each(:hidden_layers))")
    if visibility.types:
        terms.append(
            "(layer <> 'entity' OR coalesce(label, '')"
            " NOT IN (SELECT value FROM json_each(:hidden_types)))"
        )
    if visibility.least > 0:
        terms.append(
            "(status <> 'suggested' OR score IS NULL OR score >= :least"
            " OR coalesce(note, '') <> '')"
        )
    return " AND ".join(terms) or "1"


def values(visibility: Visibility) -> dict[str, object]:
    """Return the parameters of the condition."""
    return {
        "hidden_layers": json.dumps(sorted(visibility.layers)),
        "hidden_types": json.dumps(sorted(visibility.types)),
        "least": visibility.least,
    }
