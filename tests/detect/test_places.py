"""Countries and cities of the maintained list."""

import pytest

from gui.detect.places import is_city, is_country


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
