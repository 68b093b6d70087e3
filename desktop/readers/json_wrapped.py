"""JSON of papers inside another text.

It may stand in a fence of Markdown or in the lines of a stream of events, be written as HTML or as
a string of JSON, or be assigned by a script. What is no JSON is blanked out, line for line, so that
the readers of JSON find the papers at the lines where they stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from desktop.model.digest import Draft, Finding, LineKind, Lines, Problem
from desktop.model.sentence import Sentence
from desktop.readers.carrel_json import CarrelJson
from desktop.readers.csl_json import CslJson
from desktop.readers.hf_daily_json import HfDailyJson
from desktop.readers.html_tokens import unescaped
from desktop.readers.json_papers import JsonPapers
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.reader import Reader
from desktop.readers.source import Source

_READERS: tuple[Reader, ...] = (CarrelJson(), HfDailyJson(), CslJson(), JsonPapers())
_LESS_SURE = 2
_FENCE = re.compile(r"\s{0,12}(```+|~~~+)\s{0,3}(\w{0,12})\s*")
_FENCED = ("", "json", "jsonl", "json5", "jsonc", "ndjson", "javascript", "js")
_FENCES = re.compile(r"^\s{0,12}(?:```|~~~)[^\n]{0,20}\n\s{0,99}[\[{]", re.MULTILINE)
# https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
_EVENT = re.compile(r"\s{0,9}data:\s{0,9}(?=[\[{\"])")
_EVENTS = re.compile(
    r"\s{0,99}(?:(?:event|id|retry|:)[^\n]{0,200}\n\s{0,99}){0,20}data:\s{0,9}[\[{]"
)
_HTML = re.compile(r"\s{0,999}[\[{][\s\[{]{0,999}&(?:quot|#34|#x22);", re.IGNORECASE)
_STRING = re.compile(r'"(?=\s{0,20}(?:\\[nrt]){0,20}[\[{](?:\s|\\[nrt]|[\[{]){0,99}\\")')
_SCRIPT = re.compile(
    r"\s{0,99}(?:(?:export\s{1,9})?(?:const|let|var)\s{1,9}|export\s{1,9}default\s{1,9})?"
    r"(?:[A-Za-z_$][\w.$]{0,80}(?:\[[^\[\]\n]{1,80}\])?\s{0,9}=\s{0,9}|[A-Za-z_$][\w.$]{0,80}\(\s{0,9})?"
    r"(?=[\[{])"
)
_MOST_NESTED = 3


class WrappedJson:
    """Uncovers the JSON, and has it read by the reader that knows it best."""

    name = "json-wrapped"
    label = Sentence("JSON of papers inside another text")

    def accepts(self, source: Source) -> int:
        """Look for a known wrapping, and for papers in it."""
        covering = _covering(source.head)
        if covering is None:
            return 0
        head = covering(source.head)
        if not head.strip():
            return 0
        inner = Source.from_text(head, source.name)
        return max(max(reader.accepts(inner) for reader in _READERS) - _LESS_SURE, 0)

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield what the JSON holds, then the lines around it; see `Reader.read`."""
        covering = _covering(source.head)
        text = source.text()
        bare = covering(text) if covering else text
        told: set[int] = set()
        has_papers = False
        if bare.strip():
            inner = Source.from_text(bare, source.name)
            reader = max(_READERS, key=lambda one: one.accepts(inner))
            for found in reader.read(inner):
                has_papers = has_papers or isinstance(found, Draft)
                if isinstance(found, Lines):
                    told.update(range(found.first, found.last + 1))
                yield found
        else:
            yield Problem(Sentence("There is no JSON in this text."))
        kind = LineKind.FURNITURE if has_papers else LineKind.UNKNOWN
        lines = enumerate(text.split("\n"), start=1)
        rest = (number for number, line in lines if line.strip() and number not in told)
        yield from line_runs(Mark(number, kind) for number in rest)


def _covering(head: str) -> Callable[[str], str] | None:
    """Return what uncovers the JSON of a text that begins so; None where none is known."""
    head = head.lstrip("\ufeff")
    if _HTML.match(head):
        return _of_html
    if _EVENTS.match(head):
        return _of_events
    if _FENCES.search(head):
        return _of_fences
    if _STRING.search(head) and head.lstrip()[:1] in ('"', "{", "["):
        return _of_strings
    script = _SCRIPT.match(head)
    return _of_script if script and script.group().strip() else None


def _of_html(text: str) -> str:
    return "\n".join(" ".join(unescaped(line).split("\n")) for line in text.split("\n"))


def _of_events(text: str) -> str:
    def bare(line: str) -> str:
        found = _EVENT.match(line)
        return line[found.end() :] if found and not line.rstrip().endswith("[DONE]") else ""

    return "\n".join(map(bare, text.split("\n")))


def _of_fences(text: str) -> str:
    kept: list[str] = []
    fence = ""
    is_json = False
    for line in text.split("\n"):
        found = _FENCE.fullmatch(line)
        if found and (not fence or (found[1].startswith(fence) and not found[2])):
            is_json = not fence and found[2].lower() in _FENCED
            fence = "" if fence else found[1]
            kept.append("")
        else:
            kept.append(line if fence and is_json else "")
    return "\n".join(kept)


def _of_strings(text: str) -> str:
    """Put what strings of JSON hold in their place, wherever that is JSON itself."""
    for _ in range(_MOST_NESTED):
        pieces: list[str] = []
        done = 0
        while found := _STRING.search(text, done):
            end = _end_of_string(text, found.end())
            pieces += [text[done : found.start()], _decoded(text[found.start() : end])]
            done = end
        if not pieces:
            break
        text = "".join([*pieces, text[done:]])
    return text


def _end_of_string(text: str, place: int) -> int:
    """Return where the string ends whose content begins at a place."""
    while True:
        quote = text.find('"', place)
        if quote < 0:
            return len(text)
        escape = text.find("\\", place, quote)
        if escape < 0:
            return quote + 1
        place = escape + 2


def _decoded(string: str) -> str:
    closed = string if len(string) > 1 and string.endswith('"') else f'{string}"'
    try:
        value = json.loads(closed, strict=False)
    except ValueError:
        return string
    # As many lines as before; a line end in JSON is no more than a blank.
    lost = value.replace("\r", " ").replace("\n", " ") if isinstance(value, str) else string
    return lost + "\n" * string.count("\n")


def _of_script(text: str) -> str:
    script = _SCRIPT.match(text.lstrip("\ufeff"))
    start = script.end() + (len(text) - len(text.lstrip("\ufeff"))) if script else 0
    bare = "\n" * text.count("\n", 0, start) + text[start:]
    end = bare.rstrip(" \t\n;)")
    return end + "\n" * bare.count("\n", len(end))
