"""What sort of word an item is, by closed classes and endings; there is no tagger."""

from gui.detect.language.lexicon import classes, words
from gui.detect.language.tokens import Item
from gui.detect.language.verbs import Form, reporting_verbs

_COMMAS = frozenset({",", "-", "--", "—", "–", ":", ";", "(", ")", "[", "]", "…", "..."})
_ING_NOUNS = frozenset({"building", "meeting", "king", "thing", "morning", "evening", "spring"})


def is_class(item: Item, *kinds: str) -> bool:
    """Tell whether an item belongs to one of the classes of `resources/lexicon/grammar.txt`."""
    listed = classes("grammar")
    return any(item.lower in listed[kind] for kind in kinds)


def is_adverb(item: Item) -> bool:
    """Tell whether an item is an adverb, by list or by its ending."""
    if is_class(item, "adverb"):
        return True
    return item.lower.endswith("ly") and not item.capital and item.lower not in words("ly_nouns")


def is_finite(item: Item) -> bool:
    """Tell whether an item is likely to be a verb with a subject of its own."""
    if item.capital or not item.word:
        return is_class(item, "auxiliary") and item.lower not in ("to", "'s", "’s", "may", "will")
    if is_class(item, "auxiliary", "verb"):
        return item.lower not in ("to", "'s", "’s", "being", "having", "be", "been")
    verb = reporting_verbs().get(item.lower)
    if verb is not None and verb.form in (Form.PAST, Form.PRESENT):
        return True
    return item.lower.endswith("ed") and item.lower not in words("ed_nouns") and len(item.lower) > 3


def is_participle(item: Item) -> bool:
    """Tell whether an item is a present participle ("speaking")."""
    return item.lower.endswith("ing") and len(item.lower) > 5 and item.lower not in _ING_NOUNS


def is_pause(item: Item) -> bool:
    """Tell whether an item is punctuation within a sentence."""
    return item.lower in _COMMAS


def is_end(item: Item) -> bool:
    """Tell whether an item is punctuation that ends sentences."""
    return item.lower in (".", "!", "?", "!?", "?!")
