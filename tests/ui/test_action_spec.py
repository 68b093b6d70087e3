"""What a command is: names that are stable, and needs that can be met."""

from __future__ import annotations

from desktop.ui.action_spec import Do, Menu, Needs, Spec


def test_a_command_needs_nothing_unless_it_says_so() -> None:
    spec = Spec(Do.IMPORT, "&Import", Menu.FILE)
    assert spec.needs is Needs.NOTHING
    assert spec.keys == ()


def test_names_are_words_with_hyphens() -> None:
    assert all(do.value.replace("-", "").isalnum() and do.value == do.value.lower() for do in Do)
