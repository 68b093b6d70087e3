"""Settings take what they may be and nothing else, and say what they do."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.settings_table import (
    FolderNames,
    KeymapTexts,
    Section,
    Setting,
    Settings,
    is_allowed,
    table,
)

FIELDS = dataclasses.fields(Settings)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_setting_says_what_it_does_and_may_be(field: dataclasses.Field[object]) -> None:
    assert field.metadata["text"]
    assert field.default in field.metadata["choices"]


@pytest.mark.parametrize("setting", table(), ids=lambda setting: setting.name)
def test_words_of_a_setting_are_whole(setting: Setting) -> None:
    assert setting.title[0].isupper()
    assert setting.text.endswith(".")
    if isinstance(setting.default, str) and not isinstance(setting.choices, FolderNames):
        assert len(setting.labels) == len(setting.choices)


@pytest.mark.parametrize("values", [{"look": "sepia"}, {"text_zoom": True}, {"colour": "red"}])
def test_settings_take_no_other_values(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        Settings().with_values(**values)
    assert Settings().with_values(look="dark") == Settings("dark")


def test_the_preferences_show_their_sections_in_order() -> None:
    sections = [setting.section for setting in table()]
    assert sections == sorted(sections, key=list(Section).index)
    assert set(sections) == set(Section)


@pytest.mark.parametrize(
    ("value", "choices", "is_one"),
    [
        (True, (True, False), True),
        (1, (True, False), False),
        (2, range(3), True),
        (2.0, range(3), False),
        ("", FolderNames(), True),
        ("Downloads", FolderNames(), False),
        ("vim\nquit\tCtrl+Q", KeymapTexts(), True),
        ("\0", KeymapTexts(), False),
        (None, KeymapTexts(), False),
    ],
)
def test_types_count(value: object, choices: tuple[object, ...], *, is_one: bool) -> None:
    assert is_allowed(value, choices) is is_one
