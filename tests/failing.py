"""A disk that fails on request: a small library laid between a program and the system's calls."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# `fail_from` lets the calls on files below a folder fail from the n-th on, or only that one.
SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long left, seen;
static int number, lasting, with_reads;
static char place[4096];

void fail_from(long n, int error, int lasts, int reads, const char *folder) {
    left = n; seen = 0; number = error; lasting = lasts; with_reads = reads;
    strncpy(place, folder, sizeof place - 1);
}
long calls_seen(void) { return seen; }

static int fails(int fd, int is_read) {
    char link[64], target[4096];
    if (!place[0] || (is_read && !with_reads)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, target, sizeof target - 1);
    if (length < 0) return 0;
    target[length] = 0;
    if (strncmp(target, place, strlen(place))) return 0;
    seen++;
    if (left-- > 0) return 0;
    if (left < -1 && !lasting) return 0;
    if (!number) return 0;
    errno = number;
    return 1;
}
#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)
#define OF_FD(name) int name(int fd) { REAL(name); return fails(fd, 0) ? -1 : real(fd); }
#define WRITES(name) ssize_t name(int fd, const void *b, size_t n) \
    { REAL(name); return fails(fd, 0) ? -1 : real(fd, b, n); }
#define PWRITES(name, off) ssize_t name(int fd, const void *b, size_t n, off at) \
    { REAL(name); return fails(fd, 0) ? -1 : real(fd, b, n, at); }
#define PREADS(name, off) ssize_t name(int fd, void *b, size_t n, off at) \
    { REAL(name); return fails(fd, 1) ? -1 : real(fd, b, n, at); }
#define CUTS(name, off) int name(int fd, off at) \
    { REAL(name); return fails(fd, 0) ? -1 : real(fd, at); }
OF_FD(fsync)
OF_FD(fdatasync)
WRITES(write)
PWRITES(pwrite, off_t)
PWRITES(pwrite64, off64_t)
PREADS(pread, off_t)
PREADS(pread64, off64_t)
CUTS(ftruncate, off_t)
CUTS(ftruncate64, off64_t)
ssize_t read(int fd, void *b, size_t n) { REAL(read); return fails(fd, 1) ? -1 : real(fd, b, n); }
"""


def shim(folder: Path) -> Path:
    """Compile the library; skip where that cannot be done."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("only Linux with a compiler of C lets calls of the system fail")
    source, made = folder / "failing.c", folder / "failing.so"
    source.write_text(SHIM)
    line = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"the failing disk does not compile: {done.stderr[-200:]}")
    return made
