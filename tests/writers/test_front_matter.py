"""The head of a Markdown file, as two YAML parsers of other people read it."""

from __future__ import annotations

import yaml as pyyaml
from ruamel.yaml import YAML

from desktop.writers.markdown import front_matter
from tests.writers.papers import hostile_titles, named

COUNT = 5_000


def test_two_yaml_parsers_read_every_hostile_title() -> None:
    titles = list(hostile_titles(COUNT))
    heads = [front_matter(named(number, title)) for number, title in enumerate(titles)]
    expected = [" ".join(title.split()) for title in titles]
    # In one text each: thousands of parsers would take most of the time to be made.
    stream = "".join(head.removesuffix("---\n\n") for head in heads)
    lines = "".join(f"- {head.splitlines()[1]}\n" for head in heads)

    found = list(pyyaml.load_all(stream, getattr(pyyaml, "CSafeLoader", pyyaml.SafeLoader)))

    assert all(head.startswith('---\ntitle: "') for head in heads)
    assert [head["title"] for head in found] == expected
    assert all(head["authors"] == [] and head["tags"] == [] for head in found)
    assert [head["carrel_id"] for head in found] == [f"uid-{n}" for n in range(COUNT)]
    assert [head["title"] for head in YAML(typ="safe", pure=True).load(lines)] == expected


def test_whole_heads_are_read_alike() -> None:
    for number, title in enumerate(hostile_titles(60)):
        head = front_matter(named(number, title)).removeprefix("---\n").removesuffix("---\n\n")

        assert pyyaml.safe_load(head) == dict(YAML(typ="safe", pure=True).load(head))
