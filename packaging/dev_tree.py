"""The tree that Linux packages hold: the bundle, and what makes it a citizen of the desktop."""

from __future__ import annotations

import email.utils
import gzip
import os
import re
import shutil
from pathlib import Path

import dev_version
from dev_environment import ROOT

APP = "org.carrel.Carrel"
LINUX = ROOT / "packaging" / "linux"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
# The name of each icon in the theme: its folder, its drawing, and the file that the drawing is.
ICONS = (
    ("apps", APP, "carrel", ROOT / "resources" / "icons" / "carrel.svg"),
    ("mimetypes", "application-vnd.carrel.digest", "digest", LINUX / "digest.svg"),
    ("mimetypes", "application-vnd.carrel.library", "library", LINUX / "library.svg"),
)
MAINTAINER = "The Carrel authors <authors@carrel.invalid>"
_ADDRESS = "@ADDRESS@"
# What Debian's tools read; people read NEWS.gz.
_CHANGES = """\
carrel ({version}) unstable; urgency=medium

  * What is new is told in NEWS.gz.

 -- {maintainer}  {date}
"""
# What of the metainfo is only of use with an address.
_WITH_ADDRESS = re.compile(
    r" *<screenshots>.*?</screenshots>\n| *<url[^\n]*@ADDRESS@[^\n]*\n", re.DOTALL
)


def make(bundle: Path, icons: Path, tree: Path) -> None:
    """Make the tree anew: `bin`, `lib/carrel` and `share`, as below /usr."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "lib" / "carrel", symlinks=True)
    (tree / "bin").mkdir()
    (tree / "bin" / "carrel").symlink_to("../lib/carrel/carrel")
    share = tree / "share"
    place(share / "applications" / f"{APP}.desktop", _text(f"{APP}.desktop"))
    place(share / "metainfo" / f"{APP}.metainfo.xml", metainfo(dev_version.address()))
    place(share / "mime" / "packages" / f"{APP}.xml", _text(f"{APP}.mime.xml"))
    _place_icons(icons, share / "icons" / "hicolor")
    _place_documents(share)
    settle(tree)


def metainfo(address: str) -> str:
    """Return the AppStream metainfo; without an address it shows no pictures and names no page."""
    text = _text(f"{APP}.metainfo.xml")
    if not address:
        return _WITH_ADDRESS.sub("", text)
    return text.replace(_ADDRESS, address)


def place(path: Path, content: str) -> None:
    """Write a file, and the folders that it is in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def settle(tree: Path) -> None:
    """Give all in the tree one time, and rights that do not depend on who makes it."""
    moment = dev_version.moment()
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            program = bool(path.stat().st_mode & 0o100) and ".so" not in path.name
            runs = path.is_dir() or program
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _place_icons(icons: Path, theme: Path) -> None:
    for folder, name, drawing, vector in ICONS:
        for size in ICON_SIZES:
            target = theme / f"{size}x{size}" / folder / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(icons / f"{drawing}-{size}.png", target)
        target = theme / "scalable" / folder / f"{name}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(vector, target)


def _place_documents(share: Path) -> None:
    documents = share / "doc" / "carrel"
    place(documents / "copyright", copyright_text())
    news = (ROOT / "CHANGELOG.md").read_bytes()
    (documents / "NEWS.gz").write_bytes(gzip.compress(news, mtime=0))
    changes = _CHANGES.format(
        version=dev_version.version(),
        maintainer=MAINTAINER,
        date=email.utils.formatdate(dev_version.moment()),
    )
    (documents / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))
    manual = share / "man" / "man1" / "carrel.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(manual_page().encode(), mtime=0))


def manual_page() -> str:
    """Return the manual page; it names the commands that the app knows."""
    calling = (ROOT / "desktop" / "cli" / "calling.py").read_text(encoding="utf-8")
    *names, last = re.findall(r'^    "(\w+)",$', calling, re.MULTILINE)
    lines = [*(f".BR {name} ," for name in names), f".BR {last} ."]
    page = _text("carrel.1").replace("@VERSION@", dev_version.version())
    return page.replace("@COMMANDS@", "\n".join(lines))


def copyright_text() -> str:
    """Return Debian's copyright file; the parts that others wrote are listed in the bundle."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    indented = "\n".join(f" {line}" if line else " ." for line in licence.splitlines()[4:])
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Carrel\n"
        "Comment: What Carrel carries of others, Qt and Python among it, is listed with its\n"
        " licences in lib/carrel/licences.\n\n"
        "Files: *\nCopyright: 2026 The Carrel authors\n"
        f"License: Expat\n{indented}\n"
    )


def _text(name: str) -> str:
    return (LINUX / name).read_text(encoding="utf-8")
