"""Where a mention begins and ends: cut, widened and joined by its words."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from gui.detect.language.lexicon import classes, words
from gui.detect.model.entities import Entity
from gui.detect.names.places import is_country

NAMES = frozenset(("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"))
THINGS = frozenset(("EVENT", "LAW", "PRODUCT", "WORK_OF_ART"))

_ARTICLES = frozenset(("the", "a", "an"))
_LEAD = re.compile(
    r"(?:the|an?|(?:north|south|east|west|central)(?:ern)?)\s+(?=\S)|[\"'“”‘’(\[–—-]+\s*"
    r"|(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Sir|Dame|Lord|Lady)\.?\s+(?=[A-Z])"
)
_TITLE = re.compile(
    r"(?:[A-Z][\w-]* ){0,3}?(?:Minister|President|Secretary(?:[ -]General)?(?: of [A-Z][a-z]+)?"
    r"|Senator|Governor|Congress(?:wo)?man|Representative|Chair(?:wo)?man|Chancellor|Ambassador"
    r"|Commissioner|Spokes(?:wo)?man|Director|Premier)\s+(?=[A-Z])"
    r"|(?:(?:Chief|Deputy|Former|Major|Lieutenant|Attorney)\s+)*(?:General|Mayor|Speaker|Judge"
    r"|Justice|Professor|King|Queen|Prince|Princess|Pope|Captain|Colonel|Sheriff|Detective|Officer"
    r"|Coach|Archbishop|Bishop|Cardinal|Sheikh|Ayatollah|State of [A-Z][a-z]+)\s+(?=[A-Z])"
)
_STANCE = re.compile(r"(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[RD])-(?=[A-Z])")
_FIRST_WORD = re.compile(r"([\w’']+)\s+(?=[A-Z])")
_TITLE_ALONE = re.compile(
    r"(?:Prime|Foreign|Vice|Defen[cs]e|Finance|Interior) (?:Minister|President|Secretary)\Z"
    r"|(?:Mr|Mrs|Ms|Dr|President|Minister|Senator|Governor|State|Secretary|Prime|Shadow)\.?\Z"
)
_TAIL = re.compile(
    r"(?:['’]s|[\"'“”‘’)\],.;:—–/-]|\s+|\s(?:of|for|in|and|the|at|on|to|from|with|by)"
    r"|\s(?:newspaper|newspapers|radio|television|website|magazine|spokes(?:wo)?man))\Z"
)
_DOTTED = re.compile(r"(?:\b[A-Z]|\bJr|\bSr|\bInc|\bCo|\bCorp|\bLtd|\bSt|[ap]\.m)\Z")
_LETTERS = re.compile(r"(?:[A-Z]\.)+[A-Z]\Z")
_FIELD = re.compile(r"\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner) (?:of|for) (?:the )?\Z")
"""What follows is the field of an office: "Secretary of | State", "Minister for | Europe"."""
_OFFICE = re.compile(
    r" (?:Minister|Secretary|President|Governor|Senator|Chancellor|Commissioner|Ambassador"
    r"|Attorney)\b"
)
_SITE = re.compile(r"\.(?:com|org|net|co|io|tv|ru|info)\b")
_HYPHENED = re.compile(r"-\w+")
_NO_NAME_TAIL = re.compile(
    r"-\w*(?:ed|ing|led|born|style|era|like|run|wide|bashing|wing|linked|made|only)\Z"
)
_BEFORE_HYPHEN = re.compile(r"\b(?:[Aa]l|[Ee]l|[Aa]n|[Aa]s|[Aa]r|[Uu]l|[A-Z]\w+)-\Z")
_PREFIX = re.compile(r"\b(?:[Aa]nti|[Pp]ro|[Nn]on|[Nn]ever|[Ee]x|[Pp]re|[Pp]ost|[A-Z])-\Z")
_COMPLEMENT = re.compile(r" (of|for|on|against) (?:the )?(?=[A-Z])")
_FURTHER = re.compile(r",? and (?:the )?(?=[A-Z])")
_PLACE = re.compile(r" in (?:the )?(?=[A-Z])")
CAPITALS = re.compile(r"\b[A-Z][\w’'-]*(?: (?:(?:of|for|&) (?:the )?)?[A-Z][\w’'-]*){0,4}")
_NEXT_WORD = re.compile(r" ([A-Z]\w+)\b(?! [A-Z])")
_SCHOOLS = frozenset(("University", "College"))
"""Only alone do they call for "of": "University of X", but "Hill University | of the US"."""
_LEFT_WORD = re.compile(r"\b(\w+) \Z")
_HELD = ("GPE", "LOC", "ORG", "NORP")
_SHOUTED = 3
"""A name in capitals with so many spaces is a headline."""
_LONGEST = 5
"""Two mentions side by side are one name if they have no more words together."""
_NEAR = 6
"""So many mentions ahead the parts of a name are looked for."""


def bordered(text: str, mentions: Iterable[Entity]) -> list[Entity]:
    """Mentions with clean borders, in order and disjoint; those that are nothing but a title go."""
    tidied = (_tidied(text, mention) for mention in mentions)
    return _joined(text, [one for one in tidied if one is not None])


def clean(text: str, start: int, stop: int, label: str) -> tuple[int, int]:
    """Cut article, title, possessive and marks off a mention; empty if nothing is left."""
    line_end = text.find("\n", start, stop)
    stop = line_end if line_end >= 0 else stop
    if label not in NAMES:
        return start, stop
    start = _after_lead(text, start, stop, label)
    while (tail := _TAIL.search(text[start:stop])) and tail.start() > 0:
        if tail.group() == "." and _DOTTED.search(text[start : start + tail.start()]):
            break
        stop = start + tail.start()
    shown = text[start:stop]
    nothing = shown.lower() in _ARTICLES or _TITLE_ALONE.match(shown)
    return (start, start) if nothing else (start, stop)


def _after_lead(text: str, start: int, stop: int, label: str) -> int:
    """Where the name begins behind articles, titles and words that are no part of any name."""
    while start < stop:
        lead = _LEAD.match(text, start, stop)
        if lead is None and label != "NORP":
            lead = _STANCE.match(text, start, stop)
        if lead is None and label == "PERSON":
            lead = _TITLE.match(text, start, stop)
        if lead is None:
            lead = _FIRST_WORD.match(text, start, stop)
            word = "" if lead is None else lead.group(1)
            place = label == "PERSON" and _is_place(text[start:stop], word)
            if not (place or word in words("not_names")):
                return start
        if lead is None or lead.end() >= stop:
            return start
        start = lead.end()
    return start


def _is_place(name: str, first: str) -> bool:
    """Tell "France | Jean-Yves Le Drian" from a person called after a place."""
    return name.count(" ") > 1 and (is_country(first) or first in words("demonyms"))


def _tidied(text: str, mention: Entity) -> Entity | None:
    start, stop = clean(text, mention.start, mention.stop, mention.label)
    if start == stop:
        return None
    if mention.label not in NAMES:
        named = mention.label not in THINGS or any(map(str.isupper, text[start:stop]))
        return replace(mention, start=start, stop=stop) if named else None
    one = _widened(text, replace(mention, start=start, stop=stop))
    shown = text[one.start : one.stop]
    handle = start > 0 and text[start - 1] in "@#"
    shouted = shown.isupper() and shown.count(" ") >= _SHOUTED
    if handle or shouted or _is_no_name(shown, one.label):
        return None
    return None if _is_of_an_office(text, one) else one


def _is_no_name(shown: str, label: str) -> bool:
    """Tell words that are capital for other reasons, and a title alone ("Gen.")."""
    if shown in words("not_names") or not any(map(str.isalpha, shown)):
        return True
    titles = classes("titles")
    forms = (shown, shown + ".")
    return label == "PERSON" and any(form in titles["role"] | titles["form"] for form in forms)


def _is_of_an_office(text: str, one: Entity) -> bool:
    """Tell the words of an office: "Secretary of | State", "| Shadow Home | Secretary"."""
    if one.label not in ("ORG", "PERSON"):
        return False
    if _FIELD.search(text, max(0, one.start - 40), one.start):
        return True
    leads = one.label == "PERSON" or text[one.start : one.stop] in classes("titles")["lead"]
    return leads and _OFFICE.match(text, one.stop) is not None


def _widened(text: str, mention: Entity) -> Entity:
    """Take in what belongs to the last or first word: "U.S|.", "Kel|-Tec", "Example|.com"."""
    start, stop, label = mention.start, mention.stop, mention.label
    if text.startswith(".", stop) and _LETTERS.search(text[start:stop]):
        return replace(mention, stop=stop + 1)
    if (head := _head_after(text, stop)) is not None and label != "PERSON":
        return replace(mention, stop=head)
    site = _SITE.match(text, stop)
    if site is not None and " " not in text[start:stop]:
        return replace(mention, stop=site.end(), label="ORG", odds={"ORG": mention.score})
    tail = _HYPHENED.match(text, stop)
    if tail is not None and label in ("PERSON", "ORG") and not _NO_NAME_TAIL.match(tail.group()):
        named = label == "PERSON" or not tail.group()[1].islower()
        stop = tail.end() if named else stop
    if label == "PERSON":
        lead = _BEFORE_HYPHEN.search(text, max(0, start - 12), start)
        if lead is not None and not _PREFIX.search(text, max(0, start - 12), start):
            start = lead.start()
    return replace(mention, start=start, stop=stop)


def _head_after(text: str, stop: int) -> int | None:
    """Where the word ends that a place's or building's name lacks: "Downing | Street"."""
    word = _NEXT_WORD.match(text, stop)
    listed = classes("name_words")
    known = word is not None and any(word.group(1) in listed[kind] for kind in ("FAC", "GPE"))
    return word.end() if word is not None and known else None


def _joined(text: str, mentions: list[Entity]) -> list[Entity]:
    """Join what is one name, and drop what a widened neighbour covers."""
    found: list[Entity] = []
    waiting = mentions[::-1]
    while waiting:
        one = waiting.pop()
        if found and one.start < found[-1].stop:
            continue
        if found and (both := _one_name(text, found[-1], one)) is not None:
            found[-1] = one = both
        else:
            found.append(one)
        if one.label == "ORG":
            found[-1] = _with_complement(text, _with_lead(text, one), waiting)
    return found


def _one_name(text: str, before: Entity, after: Entity) -> Entity | None:
    between = text[before.stop : after.start]
    if between == " & " and {before.label, after.label} <= {"PERSON", "ORG", "GPE"}:
        return replace(before, stop=after.stop, label="ORG", odds={"ORG": before.score})
    alike = between == " " and before.label == after.label in ("PERSON", "ORG")
    if alike and len(text[before.start : after.stop].split()) <= _LONGEST:
        return replace(before, stop=after.stop, score=min(before.score, after.score))
    return None


def _with_lead(text: str, name: Entity) -> Entity:
    """Take in the word that leads an organisation's name and that it lacks: "Radio | X"."""
    before = _LEFT_WORD.search(text, max(0, name.start - 12), name.start)
    if before is None or before.group(1) not in classes("name_words")["lead ORG"]:
        return name
    return replace(name, start=before.start())


def _with_complement(text: str, name: Entity, waiting: list[Entity]) -> Entity:
    """Take in what an organisation's head calls for: "Union | of X and Y", "Committee | on Z".

    `waiting` are the mentions that follow, the next one last.
    """
    own = text[name.start : name.stop].split()
    headed = own[-1] in classes("name_words")["body"] and not (len(own) > 1 and own[-1] in _SCHOOLS)
    link = _COMPLEMENT.match(text, name.stop) if headed else None
    end = None if link is None else _part_end(text, link.end(), waiting, _HELD)
    if end is None and not (len(own) > 2 and {"of", "for"} & set(own)):
        return name
    return replace(name, stop=_further_end(text, name.stop if end is None else end, waiting))


def _further_end(text: str, stop: int, waiting: list[Entity]) -> int:
    """Where the second of two complements ends: "for Security | and Co-operation in Europe"."""
    link = _FURTHER.match(text, stop)
    if link is None or _leads_a_person(text, link.end()):
        return stop
    end = _part_end(text, link.end(), waiting, ("GPE", "LOC"))
    if end is None:
        return stop
    place = _PLACE.match(text, end)
    inside = None if place is None else _starting(waiting, place.end())
    return inside.stop if inside is not None and inside.label in ("GPE", "LOC") else end


def _leads_a_person(text: str, start: int) -> bool:
    word = re.compile(r"[\w.]+").match(text, start)
    titles = classes("titles")
    return word is not None and any(word.group() in titles[kind] for kind in titles)


def _part_end(text: str, start: int, waiting: list[Entity], kinds: Collection[str]) -> int | None:
    """Where the name that starts here ends; None if there is none, or one of another kind."""
    part = _starting(waiting, start)
    if part is not None:
        return part.stop if part.label in kinds else None
    run = CAPITALS.match(text, start)
    return None if run is None else run.end()


def _starting(waiting: list[Entity], start: int) -> Entity | None:
    return next((one for one in waiting[-_NEAR:] if one.start == start), None)
