"""The values of JSON records: texts, dates and names, in the shapes that services give them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop.model.dates import PartialDate
from desktop.readers.author_lists import AuthorList, given_first, split_authors
from desktop.readers.encodings import clean
from desktop.readers.feed_text import plain
from desktop.readers.json_text import Json
from desktop.readers.time_stamps import stamped_date
from desktop.readers.written_dates import FIRST_YEAR, LAST_YEAR, leading_date, number

# Under which an object holds the one thing that it is about.
_TEXT_KEYS = ("value", "title", "name", "text", "content", "#text", "$", "@value", "abstract",
              "description", "summary", "full", "en", "raw", "literal")  # fmt: skip
_LINK_KEYS = ("href", "url", "URL", "value", "link", "pdf_url", "landing_page_url", "content", "$",
              "text", "#text", "@id", "html_url", "abs", "pdf", "id")  # fmt: skip
_DATE_KEYS = ("value", "raw", "literal", "date", "created", "$date", "@value", "date-time", "text",
              "start", "#text", "$", "timestamp")  # fmt: skip
_WHOLE_NAME = ("name", "fullname", "full_name", "fullName", "display_name", "displayName",
               "literal", "full", "text", "#text", "$", "value", "creator", "author_name",
               "preferred_name", "authname", "ce:indexed-name", "@name", "raw_author_name",
               "authorName")  # fmt: skip
_GIVEN = ("given", "firstName", "first_name", "firstname", "first", "givenName", "given_name",
          "forename", "forenames", "given-name", "ce:given-name", "initials")  # fmt: skip
_FAMILY = ("family", "lastName", "last_name", "lastname", "last", "familyName", "family_name",
           "surname", "keyname", "ce:surname")  # fmt: skip
_INNER = ("author", "authors", "creators", "person", "profile", "user", "value")
# Contributors that are no authors of the paper itself.
_OTHERS = {"editor", "translator", "serieseditor", "reviewedauthor", "bookauthor", "contributor",
           "commenter", "recipient", "counsel", "cosponsor", "wordsby", "castmember", "guest",
           "attorneyagent", "producer", "scriptwriter"}  # fmt: skip
_ROLES = ("creatorType", "contributorType", "role")
_DEEPEST = 4
# What a name is looked at for: a comma, markup, blanks that do not stand between two words.
_UNTIDY = re.compile(r"[,<&\t\r]|  |\n |\n\n| \n")
_PLAIN_NAME = re.compile(r"(?:[A-Z][A-Za-z.-]{0,40} ){1,3}[A-Z][a-z-]{2,40}")
_NO_NAME = re.compile(
    r"\b(?:et|al|jr|sr|i{2,3}|iv|collaborations?|consorti(?:um|a))\b", re.IGNORECASE
)
_OLDEST_YEAR = 1000
# Days come again in a list of papers; they are remembered, but no text of any length is.
_LONGEST_STAMP, _DAYS = 40, 5_000
_LONGEST_SENTENCE = 300
# Seconds since 1970 in the year 1990, and as thousandths in the year 2286.
_EARLIEST_STAMP, _MILLISECONDS, _LATEST_STAMP = 631_152_000, 10**11, 10**13


def text(value: Json, depth: int = 0) -> str:
    """Return the text of a value with single blanks and no markup; "" when it holds none.

    Of a list the first; of an object what it is about.
    """
    if isinstance(value, str):
        return tidy(value)
    if depth < _DEEPEST and isinstance(value, list):
        return next(filter(None, (text(one, depth + 1) for one in value[:9])), "")
    if depth < _DEEPEST and isinstance(value, dict):
        known = (value.get(key) for key in _TEXT_KEYS)
        return next(filter(None, (text(one, depth + 1) for one in known)), "")
    return ""


def sentences(value: Json) -> str:
    """Return the text of a value; of a list of sentences all, of longer texts the first.

    Long ones are the same in several languages.
    """
    if isinstance(value, list) and len(value) > 1:
        told = [one for one in value if isinstance(one, str) and len(one) <= _LONGEST_SENTENCE]
        if len(told) == len(value):
            return " ".join(filter(None, map(tidy, told)))
    return text(value)


def tidy(told: str) -> str:
    """Return a text with single blanks, and as HTML means it where it holds any."""
    if "<" in told or "&" in told:
        told = plain(told)
    elif "\n" in told or "  " in told or "\t" in told or told != told.strip():
        told = " ".join(told.split())
    return told if told.isascii() else clean(told)


def uninverted(value: Json) -> str:
    """Return the text of an index that names the places of each word, as OpenAlex gives it."""
    if not isinstance(value, dict):
        return text(value)
    placed = [
        (place, word)
        for word, places in value.items()
        if isinstance(places, list)
        for place in places
        if isinstance(place, int)
    ]
    return tidy(" ".join(word for _, word in sorted(placed)))


def strings(value: Json, depth: int = 0) -> Iterator[str]:
    """Yield the texts in a value that may be addresses or ids."""
    if isinstance(value, str):
        yield value
    elif depth < _DEEPEST and isinstance(value, list):
        for one in value[:99]:
            yield from strings(one, depth + 1)
    elif depth < _DEEPEST and isinstance(value, dict):
        for key in _LINK_KEYS:
            yield from strings(value.get(key), depth + 1)


def ids(value: Json) -> Iterator[str]:
    """Yield the texts in a value that may be ids, whatever keys they have."""
    if isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    else:
        yield from strings(value)


def whole(value: Json) -> int | None:
    """Return a count, also one that is written as text."""
    if isinstance(value, str):
        return number(value.strip())
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return number(str(value)) if is_number else None


def date(value: Json, depth: int = 0) -> PartialDate | None:
    """Return the date in a value: text, a year, a time stamp, parts as in CSL; else None.

    Of a range or list the first that can be read.
    """
    if isinstance(value, str):
        return _said(value) if len(value) <= _LONGEST_STAMP else _read(value)
    if isinstance(value, int | float):
        return _counted(value)
    if depth < _DEEPEST and isinstance(value, list):
        parts = _parts(value)
        return parts or next(filter(None, (date(one, depth + 1) for one in value[:9])), None)
    if depth < _DEEPEST and isinstance(value, dict):
        told = value.get("date-parts") or value.get("dateParts")
        parts = _parts([value.get(part) for part in ("year", "month", "day")])
        known = (told, *(value.get(key) for key in _DATE_KEYS))
        return parts or next(filter(None, (date(one, depth + 1) for one in known)), None)
    return None


@lru_cache(maxsize=_DAYS)
def _said(told: str) -> PartialDate | None:
    return _read(told)


def _read(told: str) -> PartialDate | None:
    found = stamped_date(told)
    if found is None:
        leading = leading_date(told)
        found = leading[0] if leading else None
    if found is None and len(told) in (10, 13) and told.isascii() and told.isdigit():
        found = _counted(int(told))
    return found if found and (found.year or FIRST_YEAR) >= _OLDEST_YEAR else None


def _counted(value: float) -> PartialDate | None:
    if FIRST_YEAR - 400 <= value <= LAST_YEAR and value == int(value):
        return PartialDate(int(value))
    if _EARLIEST_STAMP <= value <= _LATEST_STAMP:
        seconds = value / 1000 if value >= _MILLISECONDS else value
        day = dt.datetime.fromtimestamp(seconds, dt.UTC)
        return PartialDate(day.year, day.month, day.day)
    return None


def _parts(value: list[Json]) -> PartialDate | None:
    """Read year, month and day, numbers or text; None when the first is no year."""
    numbers = [whole(part) for part in value[:3]]
    numbers += [None] * (3 - len(numbers))
    year, month, day = numbers
    if not year or not _OLDEST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return PartialDate(year, month or None, (day or None) if month else None)
    except ValueError:
        # Seasons have the months 13 to 24.
        return PartialDate(year)


def people(value: Json, depth: int = 0) -> AuthorList:
    """Return the authors in a value: one text, a list of texts or objects, or what wraps these."""
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
        value = value[0]
    if isinstance(value, str):
        return AuthorList((value,)) if _is_plain_name(value) else _listed(tidy(value))
    if isinstance(value, list):
        names = _tidy_names(value) or filter(None, (_name(one, depth) for one in value))
        return AuthorList(tuple(dict.fromkeys(names)))
    if not isinstance(value, dict) or depth >= _DEEPEST:
        return AuthorList(())
    inner = next((value[key] for key in _INNER if value.get(key)), None)
    if isinstance(inner, list | dict):
        return people(inner, depth + 1)
    return _listed(_name(value, depth))


def _is_plain_name(told: str) -> bool:
    """Say whether a text is plainly one name, as most lists of one are: that is fast."""
    return _PLAIN_NAME.fullmatch(told) is not None and _NO_NAME.search(told) is None


def _tidy_names(value: list[Json]) -> list[str] | None:
    """Return the names of a list that needs no more looking at, as most do not: that is fast."""
    names = [one for one in value if isinstance(one, str)]
    told = "\n".join(names)
    if len(names) < len(value) or told.count("\n") >= len(names) or told.strip() != told:
        return None
    is_untidy = _UNTIDY.search(told) or not (told.isascii() or clean(told) == told)
    return None if is_untidy else names


def _listed(told: str) -> AuthorList:
    """Split a list in one text, by semicolons, “and” between “Family, Given”, or as arXiv does."""
    for mark in (";", "|", " and "):
        names = [name.strip() for name in told.split(mark)]
        commas = {name.count(",") for name in names}
        if len(names) > 1 and (commas == {1} if mark == " and " else commas <= {0, 1}):
            return AuthorList(tuple(dict.fromkeys(map(given_first, filter(None, names)))))
    family, comma, given = told.partition(", ")
    if comma and " " not in family and " " not in given.strip():
        return AuthorList((given_first(told),))
    return split_authors(told)


def _name(value: Json, depth: int) -> str:
    if isinstance(value, str):
        name = tidy(value)
        return given_first(name) if "," in name else name
    if isinstance(value, list):
        return _name({"last": value[0], "first": value[1]} if len(value) > 1 else None, depth)
    return _object_name(value, depth) if isinstance(value, dict) else ""


def _object_name(value: Mapping[str, Json], depth: int) -> str:
    if any(str(value.get(role, "")).lower().replace("-", "") in _OTHERS for role in _ROLES):
        return ""
    family = _first(value, _FAMILY)
    if family:
        parts = (
            _first(value, _GIVEN),
            text(value.get("dropping-particle")),
            text(value.get("non-dropping-particle")),
            family,
            text(value.get("suffix")),
        )
        return " ".join(filter(None, parts))
    whole_name = _first(value, _WHOLE_NAME)
    if whole_name:
        return given_first(whole_name)
    inner = next((value[key] for key in _INNER if value.get(key)), None)
    if depth < _DEEPEST and isinstance(inner, dict | str):
        return _name(inner, depth + 1)
    return _first(value, _GIVEN)


def _first(value: Mapping[str, Json], keys: tuple[str, ...]) -> str:
    return next(filter(None, (text(value[key]) for key in keys if key in value)), "")
