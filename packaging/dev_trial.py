"""Trying the Linux packages where people have them: in a bare Debian, by chroot."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from dev_environment import ROOT
from dev_talk import SetupError, say

SAMPLE = ROOT / "resources" / "sample" / "daily-papers.txt"
# Each takes another way out of the program: pages are set in a process of their own, templates
# too, and references and formulas need data files.
FORMATS = ("markdown", "html", "pdf", "bibtex", "csl-json", "template")
TEMPLATE = "{% for paper in papers %}{{ paper.title }}\n{% endfor %}"
_PERSON = "reader"


class Root:
    """An unpacked Debian system in a folder, in which commands can be run; takes root's rights."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.shared = folder / "srv" / "carrel"

    def run(self, *words: str, person: str = "root") -> str:
        """Run a command and return what it prints; raises SetupError when it fails."""
        line = ["chroot", str(self._folder)]
        if person != "root":
            line += ["setpriv", f"--reuid={person}", f"--regid={person}", "--init-groups"]
        home = "/root" if person == "root" else f"/home/{person}"
        place = "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        line += ["env", "-i", f"HOME={home}", f"PATH={home}/.local/bin:{place}", "LANG=C.UTF-8"]
        line += ["DEBIAN_FRONTEND=noninteractive", "QT_QPA_PLATFORM=offscreen", *words]
        done = subprocess.run(line, capture_output=True, encoding="utf-8", timeout=900, check=False)
        if done.returncode != 0:
            raise SetupError(f"In {self._folder}, “{' '.join(words)}” failed:\n{done.stderr}")
        return done.stdout

    def bring(self, paths: Sequence[Path]) -> None:
        """Copy files into the folder `shared`, which is made anew."""
        shutil.rmtree(self.shared, ignore_errors=True)
        self.shared.mkdir(parents=True)
        for path in paths:
            shutil.copyfile(path, self.shared / path.name)
            (self.shared / path.name).chmod(0o644)


def try_in(folder: Path, dist: Path) -> int:
    """Install each package of `dist` in a Debian root, try it as an ordinary person, remove it.

    Raises SetupError when something does not work.
    """
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        raise SetupError("Trying in another root takes Linux and root's rights; please use sudo.")
    if not (folder / "etc" / "debian_version").is_file():
        raise SetupError(f"{folder} is no unpacked Debian; `debootstrap bookworm {folder}` is one.")
    packages = [*sorted(dist.glob("*.deb"))[-1:], *sorted(dist.glob("*.tar.gz"))[-1:]]
    if not packages:
        raise SetupError(f"{dist} holds no package to try; please run dev.py build first.")
    root = Root(folder)
    root.bring([*packages, SAMPLE])
    (root.shared / "titles.txt").write_text(TEMPLATE, encoding="utf-8")
    prepare(root)
    for package in packages:
        (_try_deb if package.suffix == ".deb" else _try_tarball)(root, package.name)
    return 0


def prepare(root: Root) -> None:
    """See to it that there is an ordinary person, and lists of packages to install from."""
    root.run("sh", "-c", f"id {_PERSON} || useradd --create-home --shell /bin/sh {_PERSON}")
    # apt reads from what was copied without a process of its own, which may not see root's files.
    root.run("apt-get", "-qq", "-o", "APT::Sandbox::User=root", "update")


def _try_deb(root: Root, name: str) -> None:
    install = ["apt-get", "-qq", "-y", "--no-install-recommends", "-o", "APT::Sandbox::User=root"]
    root.run(*install, "install", f"/srv/carrel/{name}")
    say(f"{name} is installed")
    use(root, "/usr/bin/carrel")
    root.run("apt-get", "-qq", "-y", "remove", "carrel")
    if (root.shared.parent.parent / "usr" / "lib" / "carrel").exists():
        raise SetupError(f"{name} leaves files behind when it is removed.")
    say(f"{name} works, and goes without a trace")


def _try_tarball(root: Root, name: str) -> None:
    script = f"cd /tmp && rm -rf carrel-* && tar -xzf /srv/carrel/{name} && ./carrel-*/install.sh"
    root.run("sh", "-c", script, person=_PERSON)
    use(root, f"/home/{_PERSON}/.local/bin/carrel")
    root.run("sh", "-c", "/tmp/carrel-*/install.sh --remove", person=_PERSON)
    say(f"{name} works, and goes without a trace")


def use(root: Root, program: str) -> None:
    """Import, search, decide and export with an installed Carrel; raises SetupError."""
    library = f"/home/{_PERSON}/trial"
    root.run("rm", "-rf", library)

    def carrel(*words: str) -> str:
        return root.run(program, "--library", library, "--json", *words, person=_PERSON)

    papers = json.loads(carrel("import", f"/srv/carrel/{SAMPLE.name}"))["files"][0]["papers"]
    first = json.loads(carrel("list"))["papers"][0]
    found = [paper["id"] for paper in json.loads(carrel("search", first["title"]))["papers"]]
    if first["id"] not in found:
        raise SetupError(f"The installed Carrel does not find “{first['title']}”.")
    carrel("set", str(first["id"]), "--status", "done")
    for name in FORMATS:
        target = f"{library}/papers.{name}"
        options = ["--option", "file=/srv/carrel/titles.txt"] if name == "template" else []
        carrel("export", "--format", name, "--to", target, *options)
        root.run("test", "-s", target)
    if not json.loads(carrel("check"))["papers"] == papers:
        raise SetupError("The installed Carrel counts other papers than it imported.")
    say(f"{program} imports {papers} papers, searches, and exports {', '.join(FORMATS)}")
