from __future__ import annotations

import dataclasses
import errno
import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.settings import FILE_NAME, SettingsStore, load, read, save
from desktop.settings_table import Settings
from tests.disks import fill, read_only, small_disk

FIELDS = dataclasses.fields(Settings)
NAMES = st.sampled_from([one.name for one in FIELDS]) | st.text(max_size=3)
JSON = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["dark", "inbox", "vim\nquit\tCtrl+Q", "/tmp", "\0"])
)


def lists_and_objects(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6)


def test_changes_are_told_until_nobody_listens(tmp_path: Path) -> None:
    store, told = SettingsStore(tmp_path), []
    stop = store.listen(lambda before, now: told.append((before.look, now.look)))
    store.change(Settings("dark"))
    store.change(Settings("dark"))
    stop()
    store.change(Settings("light"))
    assert told == [("system", "dark")]


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load(tmp_path / "nowhere") == Settings()


def test_what_was_set_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "down"
    store = SettingsStore(folder)

    store.change(replace(store.settings, look="dark", text_zoom=3))
    store.change(replace(store.settings, single_keys=False))

    assert load(folder) == Settings("dark", 3, single_keys=False) == store.settings
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_setting_the_same_writes_nothing(tmp_path: Path) -> None:
    SettingsStore(tmp_path).change(Settings())

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ({"look": "dark", "text_zoom": 99}, Settings("dark")),
        ({"look": "sepia"}, Settings()),
        ({"look": None, "text_zoom": 2}, Settings(text_zoom=2)),
        ({"look": ["dark"], "text_zoom": True}, Settings()),
        ({"single_keys": 0, "text_zoom": 1.0}, Settings()),
        ({"text_zoom": "2"}, Settings()),
        ({}, Settings()),
    ],
)
def test_what_makes_no_sense_has_its_default(
    tmp_path: Path, stored: dict[str, object], expected: Settings
) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps(stored))

    assert load(tmp_path) == expected


def test_settings_of_a_later_version_are_kept(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"from_the_future": [1], "look": "light"}')

    SettingsStore(tmp_path).change(Settings("light", text_zoom=1))

    stored = json.loads((tmp_path / FILE_NAME).read_text())
    assert stored["from_the_future"] == [1]
    assert (stored["look"], stored["text_zoom"]) == ("light", 1)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00", b"null", b"[" * 100_000])
def test_a_file_that_makes_no_sense_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)

    store = SettingsStore(tmp_path)
    assert store.settings == Settings()
    store.change(Settings("dark"))

    assert store.kept_aside == tmp_path / "settings.damaged.json"
    assert store.kept_aside.read_bytes() == content
    assert read(tmp_path) == (Settings("dark"), None)


def test_no_damaged_file_takes_the_place_of_another(tmp_path: Path) -> None:
    for content in (b"{", b"["):
        (tmp_path / FILE_NAME).write_bytes(content)
        read(tmp_path)

    assert (tmp_path / "settings.damaged.json").read_bytes() == b"{"
    assert (tmp_path / "settings.damaged-2.json").read_bytes() == b"["


def test_a_file_that_cannot_be_read_now_is_left_alone_and_learns_of_changes_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(Settings("dark", text_zoom=3), tmp_path)
    before = (tmp_path / FILE_NAME).read_bytes()

    def fail(*_: object, **__: object) -> str:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", fail)
        store = SettingsStore(tmp_path)
        store.change(replace(store.settings, single_keys=False))
    assert store.kept_aside is None
    assert (tmp_path / FILE_NAME).read_bytes() == before

    store.change(replace(store.settings, accent="teal"))

    assert load(tmp_path) == Settings("dark", text_zoom=3, single_keys=False, accent="teal")


@hypothesis.settings(max_examples=20)
@given(
    st.binary(max_size=60) | st.recursive(JSON, lists_and_objects).map(json.dumps).map(str.encode)
)
def test_any_file_is_read_as_settings_and_none_is_lost(content: bytes) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / FILE_NAME).write_bytes(content)
        settings, aside = read(folder)
        assert aside is None or aside.read_bytes() == content
        for one in FIELDS:
            settings.with_values(**{one.name: getattr(settings, one.name)})
        save(settings, folder)
        assert read(folder) == (settings, None)


def test_what_cannot_be_kept_aside_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"{")
    with read_only(tmp_path):
        assert read(tmp_path) == (Settings(), None)


@pytest.mark.parametrize("content", [b"{", b"[]"])
def test_a_file_that_was_damaged_meanwhile_is_written_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)

    save(Settings("dark"), tmp_path)

    assert load(tmp_path) == Settings("dark")


def test_a_full_disk_keeps_the_settings_before(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "32k") as disk:
        store = SettingsStore(disk)
        store.change(Settings("dark"))
        fill(disk)

        store.change(Settings("light"))

        assert store.settings == Settings("light")
        assert load(disk) == Settings("dark")
        assert sorted(path.name for path in disk.iterdir()) == ["filler", FILE_NAME]


def test_a_folder_that_may_not_be_written_is_lived_with(tmp_path: Path) -> None:
    with read_only(tmp_path):
        store = SettingsStore(tmp_path)
        store.change(Settings("dark"))

        assert store.settings.look == "dark"
        with pytest.raises(OSError, match="Read-only"):
            save(Settings("dark"), tmp_path)


@pytest.mark.parametrize("stored", ["Downloads", 7, None, True])
def test_a_watched_folder_is_none_unless_its_name_is_whole(tmp_path: Path, stored: object) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"watched_folder": stored}))
    assert load(tmp_path) == Settings()

    save(Settings(watched_folder=str(tmp_path)), tmp_path)
    assert load(tmp_path).watched_folder == str(tmp_path)
