"""Other tools that keep papers, as they are driven by their commands: Papis, calibre.

Those that are not found on the PATH are left out, which `absent` tells.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.model.paper import Facts

# Seconds; some need minutes for what is done once.
PATIENCE = 3_600.0


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool: how it is called, and the words of its commands; `{file}` and its like are filled in.

    What cannot be done by one command of the tool is left out. `fill` puts papers into its folder
    in the files that it has itself; where nobody does, they are added by its command. It is given
    no more than `most` papers at once: calibre needs a sixth of a second to add one.
    """

    name: str
    program: str
    most: int = 20_000
    database: str = ""
    add: tuple[str, ...] = ()
    settle: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    export: tuple[str, ...] = ()
    fill: Callable[[Path, Sequence[Facts]], None] | None = None


def here() -> list[Peer]:
    """Return the tools that are on the PATH."""
    return [peer for peer in PEERS if shutil.which(peer.program)]


def absent() -> list[str]:
    """Return a sentence for each tool that is not here."""
    missing = dict.fromkeys(peer.program for peer in PEERS if not shutil.which(peer.program))
    return [f"{program} is not on the PATH: its lines are left out." for program in missing]


def version(peer: Peer) -> str:
    """Return the version that a tool says it has."""
    said = subprocess.run(
        [peer.program, "--version"], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    numbers = [word.strip("(),") for word in said.stdout.split() if word[:1].isdigit()]
    return numbers[0] if numbers else "of no known version"


def run(peer: Peer, words: Sequence[str], folder: Path, **places: str) -> None:
    """Run a command of a tool on the library in a folder; `places` fill in its words.

    Raises RuntimeError when it fails, or finds nothing where it was to search.
    """
    if not words:
        return
    folder.mkdir(parents=True, exist_ok=True)
    home = folder.with_name(f"{folder.name}-home")
    configured = home / ".config" / "papis"
    configured.mkdir(parents=True, exist_ok=True)
    (configured / "config").write_text(
        f"[settings]\ndefault-library = here\ndatabase-backend = {peer.database}\n"
        f"[here]\ndir = {folder}\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [peer.program, *(word.format(folder=folder, **places) for word in words)],
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    found = done.stdout.strip() or words != peer.search
    if done.returncode or not found:
        raise RuntimeError(f"{peer.name} could not {words[0]}: {done.stderr.strip()[-300:]}")


def write_texts(folder: Path, papers: Sequence[Facts]) -> None:
    """Write each paper as a text; calibre takes the title from the name of the file."""
    folder.mkdir(parents=True)
    for number, one in enumerate(papers):
        words = " ".join(re.findall(r"\w+", one.title))
        name = f"{number} {words[:150]}.txt"
        (folder / name).write_text(f"{one.title}\n\n{one.abstract}\n", encoding="utf-8")


def _papis_files(folder: Path, papers: Sequence[Facts]) -> None:
    """Write papers as Papis keeps them: a folder for each, with `info.yaml` in it."""
    import yaml

    for number, one in enumerate(papers):
        told = {
            "papis_id": hashlib.md5(f"paper {number}".encode(), usedforsecurity=False).hexdigest(),
            "ref": f"paper{number}",
            "type": "article",
            "title": one.title,
            "author": " and ".join(one.authors),
            "year": int((one.published or "2000")[:4]),
            "abstract": one.abstract,
        }
        place = folder / f"paper-{number}"
        place.mkdir(parents=True)
        text = yaml.safe_dump(told, allow_unicode=True, sort_keys=False)
        (place / "info.yaml").write_text(text, encoding="utf-8")


_PAPIS = Peer(
    "Papis",
    "papis",
    database="papis",
    add=("bibtex", "--noar", "read", "{file}", "import", "--all"),
    settle=("cache", "reset"),
    search=("list", "--all", "{word}"),
    export=("export", "--all", "--format", "bibtex", "-o", "{out}"),
    fill=_papis_files,
)
PEERS = (
    _PAPIS,
    Peer(
        "Papis with Whoosh",
        "papis",
        database="whoosh",
        add=_PAPIS.add,
        settle=_PAPIS.settle,
        search=_PAPIS.search,
        fill=_papis_files,
    ),
    Peer(
        "calibre",
        "calibredb",
        most=1_000,
        add=("add", "--recurse", "{texts}", "--with-library", "{folder}"),
        search=("search", "{word}", "--with-library", "{folder}"),
    ),
)
