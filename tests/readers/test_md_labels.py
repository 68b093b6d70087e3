from __future__ import annotations

from desktop.readers.md_labels import GENERIC, NAMES, Field


def test_each_part_of_a_paper_has_names_and_shares_none_with_another() -> None:
    assert set(NAMES) == set(Field)
    names = [name for listed in NAMES.values() for name in listed]
    assert all(names)
    assert len(names) == len(set(names))


def test_words_of_links_are_single_words() -> None:
    assert all(word.split() == [word] for word in GENERIC)
