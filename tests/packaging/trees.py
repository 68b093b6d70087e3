"""A small tree such as Linux packages hold, for tests."""

from __future__ import annotations

from pathlib import Path

import dev_tree
import render_icons

PROGRAM = '#!/bin/sh\necho "$0 $*"\n'


def make_tree(folder: Path) -> Path:
    """Make a tree of a stand-in bundle, with icons that are no pictures."""
    bundle, icons, tree = folder / "bundle", folder / "icons", folder / "tree"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "carrel").write_text(PROGRAM, encoding="utf-8")
    (bundle / "carrel").chmod(0o700)
    library = bundle / "_internal" / "libx.so.1"
    library.write_bytes(b"\x7fELF\0GLIBC_2.35\0GLIBC_2.4\0")
    library.chmod(0o755)
    (bundle / "_internal" / "libx.so").symlink_to("libx.so.1")
    icons.mkdir()
    for drawing in render_icons.DRAWINGS:
        for size in dev_tree.ICON_SIZES:
            (icons / f"{drawing}-{size}.png").write_bytes(f"{drawing} {size}".encode())
    dev_tree.make(bundle, icons, tree)
    return tree
