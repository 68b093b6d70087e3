"""Sentences of the layers below the window, which can be said in the person's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping


class Sentence(str):
    """A sentence in English, or a part of one, that knows its template and what fills it.

    It is plain text for the command line and for logs; the window says it in the person's language
    (`ui.translations.spoken`). The template stands as a literal where the sentence is made, since
    the texts for translators are collected from there. Fields may be sentences themselves; numbers
    are written as the language writes them. Without fields a template stays as it is, to be
    `filled` later.

        Sentence("“{name}” is a folder. Choose a file in it.", name=name)
        Sentence.counted("1 line was left out.", "{count} lines were left out.", len(lines))
    """

    __slots__ = ("fields", "number", "template")

    template: str
    fields: Mapping[str, str | int]
    number: int | None

    def __new__(cls, template: str, /, **fields: object) -> Sentence:
        return _made(cls, template, {name: _kept(value) for name, value in fields.items()})

    @classmethod
    def counted(cls, one: str, many: str, count: int, /, **fields: object) -> Sentence:
        """Make a sentence of so many things, which its template calls `{count}`."""
        kept = {name: _kept(value) for name, value in fields.items()}
        return _made(cls, one if count == 1 else many, {**kept, "count": count}, count)

    def filled(self, **fields: object) -> Sentence:
        """Return the sentence with its fields filled."""
        kept = {name: _kept(value) for name, value in fields.items()}
        return _made(type(self), self.template, {**self.fields, **kept}, self.number)

    def __reduce__(self) -> tuple[Callable[..., Sentence], tuple[object, ...]]:
        """Travel between processes as what it is made of."""
        return _made, (type(self), self.template, self.fields, self.number)


def _made(
    cls: type[Sentence], template: str, fields: Mapping[str, str | int], count: int | None = None
) -> Sentence:
    written = {
        name: f"{value:,}" if isinstance(value, int) else value for name, value in fields.items()
    }
    made = str.__new__(cls, fill(template, written))
    made.template, made.fields, made.number = template, fields, count
    return made


def joined(parts: Iterable[str], between: str = " ") -> Sentence:
    """Return one sentence of several, or of texts, with something between them."""
    whole: Sentence | None = None
    for part in parts:
        one = {"one": whole, "other": part}
        template = "{other}" if whole is None else f"{{one}}{between}{{other}}"
        whole = _made(Sentence, template, {name: told for name, told in one.items() if told})
    return whole or Sentence("")


def fill(template: str, fields: Mapping[str, str]) -> str:
    """Put texts into a template; without any it stays as it is, as do fields that are not given."""
    return template.format_map(_Open(fields)) if fields else template


class _Open(dict[str, str]):
    """Fields of which some may be filled later."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def _kept(value: object) -> str | int:
    return value if isinstance(value, str | int) else str(value)
