"""What Linux packages hold, and whether the freedesktop tools take it."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

import pytest

import dev_tree
import dev_version
from desktop import app
from desktop.cli import calling
from desktop.services import knocking
from tests.packaging.trees import make_tree

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="trees are for Linux")
PAGE = "https://example.org/carrel"


def checked(tool: str, *words: str) -> str:
    """Return what a tool says of something that it finds nothing wrong with."""
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *words], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return make_tree(tmp_path)


def test_the_desktop_takes_the_entry(tree: Path) -> None:
    path = tree / "share" / "applications" / f"{dev_tree.APP}.desktop"

    assert checked("desktop-file-validate", str(path)) == ""


def test_the_commands_of_the_entry_are_those_of_the_app(tree: Path) -> None:
    path = tree / "share" / "applications" / f"{dev_tree.APP}.desktop"
    text = path.read_text(encoding="utf-8")

    assert f"\nActions={';'.join(knocking.DEEDS)};\n" in text
    for deed in knocking.DEEDS:
        assert f"\nExec=carrel --do={deed}\n" in text
        assert app._parser().parse_args([f"--do={deed}"]).do == deed


@pytest.mark.parametrize("address", ["", PAGE])
def test_appstream_takes_the_metainfo(address: str, tmp_path: Path) -> None:
    path = tmp_path / f"{dev_tree.APP}.metainfo.xml"
    path.write_text(dev_tree.metainfo(address), encoding="utf-8")

    checked("appstreamcli", "validate", "--no-net", str(path))


def test_the_metainfo_shows_pictures_where_there_is_an_address() -> None:
    text = dev_tree.metainfo(PAGE)

    assert f"{PAGE}/raw/main/packaging/screenshots/window-light.png" in text
    for line in text.split("packaging/screenshots/")[1:]:
        assert (dev_tree.ROOT / "packaging" / "screenshots" / line.split("<")[0]).is_file()
    assert "@" not in text
    assert "@" not in dev_tree.metainfo("")


def test_the_metainfo_tells_of_this_release() -> None:
    assert f'<release version="{dev_version.version()}"' in dev_tree.metainfo("")


def test_the_types_of_files_are_known_by_name_and_content(tree: Path, tmp_path: Path) -> None:
    if shutil.which("gio") is None:
        pytest.skip("gio is not installed")
    mime = tree / "share" / "mime"
    shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", mime / "packages")
    checked("update-mime-database", str(mime))
    digest = tmp_path / "morning.digest"
    digest.write_text("A paper\n", encoding="utf-8")
    library = tmp_path / "library.db"
    library.write_bytes(b"SQLite format 3\0".ljust(68, b"\0") + b"Carl".ljust(60, b"\0"))

    for path, kind in (
        (digest, "application/vnd.carrel.digest"),
        (library, "application/vnd.carrel.library"),
    ):
        done = subprocess.run(
            ["gio", "info", "--attributes=standard::content-type", str(path)],
            env={"XDG_DATA_DIRS": str(tree / "share"), "PATH": "/usr/bin:/bin"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert f"standard::content-type: {kind}" in done.stdout


def test_each_type_and_the_program_have_icons_of_all_sizes(tree: Path) -> None:
    theme = tree / "share" / "icons" / "hicolor"

    for folder, name, *_ in dev_tree.ICONS:
        assert (theme / "scalable" / folder / f"{name}.svg").is_file()
        for size in dev_tree.ICON_SIZES:
            assert (theme / f"{size}x{size}" / folder / f"{name}.png").is_file()


def test_the_program_is_found_where_programs_are(tree: Path) -> None:
    done = subprocess.run(
        [tree / "bin" / "carrel", "list"], capture_output=True, encoding="utf-8", check=True
    )

    assert done.stdout.endswith("carrel list\n")


def test_rights_and_times_do_not_depend_on_who_makes_it(tree: Path) -> None:
    moment = dev_version.moment()
    modes = {
        path.name: path.stat().st_mode & 0o777 for path in tree.rglob("*") if not path.is_symlink()
    }

    assert modes["carrel"] == modes["bin"] == 0o755
    assert modes["libx.so.1"] == modes["carrel.1.gz"] == 0o644
    assert {int(path.lstat().st_mtime) for path in tree.rglob("*")} == {moment}


def test_the_manual_page_names_each_command(tree: Path) -> None:
    page = gzip.decompress((tree / "share" / "man" / "man1" / "carrel.1.gz").read_bytes()).decode()

    assert f"Carrel {dev_version.version()}" in page
    for name in calling.COMMANDS:
        assert f".BR {name} " in page
