"""The shape that every writer of an export format has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from desktop.model.errors import UsageProblem
from desktop.model.paper import Paper
from desktop.model.sentence import Sentence

Chosen = Mapping[str, str]
NOTHING_CHOSEN: Chosen = {}
NO, YES = "no", "yes"


class Option(NamedTuple):
    """Something to choose about a format: a name, and values with a label for people.

    The first value is the usual one. One with the values `no` and `yes` is a switch, one without
    values is the name of a file.
    """

    name: str
    label: str
    values: tuple[tuple[str, str], ...]

    @property
    def usual(self) -> str:
        """The value that is taken where nothing is chosen."""
        return self.values[0][0] if self.values else ""

    @property
    def is_switch(self) -> bool:
        """Whether it can only be on or off."""
        return {value for value, _ in self.values} == {NO, YES}


class Writer(Protocol):
    """Knows one format. Keeps nothing between calls.

    `name` is stable: people type it on the command line. `label` and `description` are for people,
    `suffix` is that of a file of this format, with its dot.
    """

    name: str
    label: str
    description: str
    suffix: str
    options: tuple[Option, ...]

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the text of an export, piece by piece."""


def switch(name: str, label: str, *, usual: bool) -> Option:
    """Return an option that is on or off."""
    on, off = (YES, "yes"), (NO, "no")
    return Option(name, label, (on, off) if usual else (off, on))


def choice_of(options: Iterable[Option], name: str, chosen: Chosen) -> str:
    """Return what is chosen of an option."""
    [option] = (option for option in options if option.name == name)
    return chosen.get(name, option.usual)


def is_on(options: Iterable[Option], name: str, chosen: Chosen) -> bool:
    """Say whether a switch is on."""
    return choice_of(options, name, chosen) == YES


def checked(options: Iterable[Option], chosen: Chosen) -> Chosen:
    """Return what was chosen; raise UsageProblem for what cannot be chosen."""
    by_name = {option.name: option for option in options}
    for name, value in chosen.items():
        if name not in by_name:
            there = ", ".join(by_name) or "none"
            raise UsageProblem(
                Sentence(
                    "There is no option “{name}” of this format. There are: {there}.",
                    name=name,
                    there=there,
                )
            )
        values = [text for text, _ in by_name[name].values]
        if values and value not in values:
            raise UsageProblem(
                Sentence(
                    "“{value}” is nothing that “{name}” can be. Choose one of: {names}.",
                    value=value,
                    name=name,
                    names=", ".join(values),
                )
            )
    return chosen
