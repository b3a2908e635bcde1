"""Times as the library keeps them."""

from datetime import UTC, datetime


def utc_now() -> str:
    """Return the present time as ISO 8601 in UTC, to the second ("2026-05-04T12:30:00Z")."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
