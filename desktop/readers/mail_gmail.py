"""Mails as Gmail's API gives them in JSON: one message, a list of them, or one per line.

https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode
from binascii import Error
from collections.abc import Iterator, Mapping

from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.sentence import Sentence
from desktop.readers.html_page import Told
from desktop.readers.html_places import Places
from desktop.readers.mail import MailReading, without_papers
from desktop.readers.mail_decoding import RawLine
from desktop.readers.mail_parts import Mail, Part, mails
from desktop.readers.source import Source

_PAYLOAD = re.compile(r'"(?:payload"\s*:\s*\{|raw"\s*:\s*")')
_FIELDS = ('"threadId"', '"labelIds"', '"internalDate"', '"historyId"', '"mimeType"')
_LIST = re.compile(r'\s*(?:\{\s*(?:"\w{1,40}"\s*:\s*[^\[\]{}]{0,200},\s*)?"messages"\s*:\s*)?\[')
_BETWEEN = re.compile(r"[\s,]*")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{1,40})", re.IGNORECASE)
_SUBJECT = re.compile(r'"Subject"\s*,\s*"value"\s*:\s*"([^"\\]{1,200})"')
_DEEPEST = 8
_DECODER = json.JSONDecoder(strict=False)


class GmailMessages:
    """Reads the body of each message with the reader that knows it."""

    name = "gmail-json"
    label = Sentence("mails in the JSON of Gmail's API")

    def accepts(self, source: Source) -> int:
        """Look for a message and the fields that only such a one has."""
        head = source.head
        if head.lstrip()[:1] not in ("[", "{") or not _PAYLOAD.search(head):
            return 0
        return 97 if any(name in head for name in _FIELDS) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, then all lines, and at last the heading; see `Reader.read`."""
        text = source.text()
        told = Told()
        without: list[Mail] = []
        for mail in _mails(text, told):
            before = len(told.drafts)
            _take(told, MailReading(mail, source.name, before))
            if len(told.drafts) == before:
                without.append(mail)
        if without:
            told.problems.append(without_papers(without))
        lines = (n for n, line in enumerate(text.split("\n"), start=1) if line.strip())
        return told.findings(lines)


def _take(told: Told, reading: MailReading) -> None:
    for found in reading.findings():
        match found:
            case Draft():
                told.drafts.append(found)
            case Problem():
                told.problems.append(found)
            case Heading() if told.heading == Heading():
                told.heading = found
    for mark in reading.marks:
        told.mark(Lines(mark.number, mark.number, mark.kind), mark.paper)


def _mails(text: str, told: Told) -> Iterator[Mail]:
    places = Places.of(text)
    start = _LIST.match(text)
    place = _skipped(text, start.end() if start else 0)
    while place < len(text) and text[place] == "{":
        try:
            message, end = _DECODER.raw_decode(text, place)
        except (ValueError, RecursionError):
            line = places.line(place)
            told.problems.append(Problem(_loss(text[place:]), line))
            told.mark(Lines(line, places.last, LineKind.UNKNOWN))
            return
        mail = _mail(message, text, (place, end), places)
        if mail:
            yield mail
        place = _skipped(text, end)


def _skipped(text: str, place: int) -> int:
    between = _BETWEEN.match(text, place)
    return between.end() if between else place


def _loss(rest: str) -> Sentence:
    found = _SUBJECT.search(rest)
    if found is None:
        return Sentence("The text ends inside a mail, or is broken there: the mail was left out.")
    return Sentence(
        "The text ends inside a mail, or is broken there: the mail “{subject}” was left out.",
        subject=found[1],
    )


def _mail(
    message: Mapping[object, object], text: str, extent: tuple[int, int], places: Places
) -> Mail | None:
    """Return the mail that a message is; an object that is none holds no mail."""
    place = _Place(text, extent, places)
    raw = message.get("raw")
    if isinstance(raw, str) and raw:
        return _raw_mail(raw, place.line_of(raw))
    payload = message.get("payload")
    if not isinstance(payload, Mapping):
        return None
    line = places.line(extent[0])
    mail = Mail([RawLine(line, b"{")])
    headers = _headers(payload)
    mail.subject = headers.get("subject", "")
    mail.date = headers.get("date", "")
    mail.sender = headers.get("from", "")
    _add_parts(mail, payload, place, None, 0)
    return mail


class _Place:
    """Tells on which line a string of a message stands."""

    def __init__(self, text: str, extent: tuple[int, int], places: Places) -> None:
        self._text = text
        self._start, self._end = extent
        self._places = places

    def line_of(self, value: str) -> int:
        """Return the line of a value, looked for behind the one before it."""
        found = self._text.find(value, self._start, self._end)
        if found < 0:  # such as a value that is written with escapes
            return self._places.line(self._start)
        self._start = found + len(value)
        return self._places.line(found)


def _raw_mail(raw: str, line: int) -> Mail | None:
    try:
        data = urlsafe_b64decode(raw + "=" * (-len(raw) % 4))
    except (Error, ValueError):
        return None
    found = next(mails(RawLine(line, one) for one in data.splitlines()), None)
    if found:
        found.lines = [RawLine(line, b"{")]
        found.date_line = None
    return found


def _headers(payload: Mapping[object, object]) -> dict[str, str]:
    told = payload.get("headers")
    found: dict[str, str] = {}
    for header in told if isinstance(told, list) else ():
        if isinstance(header, Mapping):
            name, value = header.get("name"), header.get("value")
            if isinstance(name, str) and isinstance(value, str):
                found.setdefault(name.lower(), " ".join(value.split()))
    return found


def _add_parts(
    mail: Mail, payload: Mapping[object, object], place: _Place, choice: int | None, depth: int
) -> None:
    kind = payload.get("mimeType")
    kind = kind if isinstance(kind, str) else "text/plain"
    body = payload.get("body")
    data = body.get("data") if isinstance(body, Mapping) else None
    if isinstance(data, str) and data and kind.startswith("text/"):
        charset = _CHARSET.search(_headers(payload).get("content-type", ""))
        lines = [RawLine(place.line_of(data), data.encode("utf-8", "replace"))]
        number = len(mail.parts) if choice is None else choice
        mail.parts.append(Part(kind, charset[1] if charset else "", "base64", lines, number))
    inner = payload.get("parts")
    if not isinstance(inner, list) or depth >= _DEEPEST:
        return
    choice = len(mail.parts) if kind == "multipart/alternative" else None
    for part in inner:
        if isinstance(part, Mapping):
            _add_parts(mail, part, place, choice, depth + 1)
