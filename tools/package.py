"""Build the package, check what is in it, and install it alone in each Python that is here.

    python tools/package.py

Prints what an installation is made of; exits 1 where a check fails or it is larger than it may be.
"""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
PYTHONS = "3.11 3.12 3.13 3.14".split()
MOST_BYTES = 60_000_000
"""Of an installation without extras, compiled."""
LARGEST = 12
ARTICLE = "Lantern raised €5m in bonds. Sales rose 12%."


def run(*command: str | Path, given: str | None = None, folder: Path = ROOT) -> str:
    """What a command prints; one that fails ends all of it."""
    done = subprocess.run(  # noqa: S603 - commands of this file
        list(map(str, command)),
        input=given,
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(
            f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}"
        )
    return done.stdout


def built(folder: Path) -> tuple[Path, Path]:
    """The wheel and the source archive, both checked; the wheel is made of the archive."""
    run(tool("hatchling"), "build", "-t", "sdist", "-d", folder)
    (archive,) = folder.glob("*.tar.gz")
    run(tool("uv"), "build", "--quiet", "--wheel", "--out-dir", folder, archive)
    (wheel,) = folder.glob("*.whl")
    run(tool("twine"), "check", "--strict", wheel, archive)
    run(tool("check-wheel-contents"), wheel)
    return wheel, archive


def tool(name: str) -> Path:
    """A command of this environment."""
    return Path(sys.executable).parent / name


def pythons() -> dict[str, Path]:
    """The Pythons that are on the path, or kept by pyenv."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = {}
    for name in PYTHONS:  # pyenv puts stand-ins on the path, which start nothing
        path = next(map(str, kept.glob(f"{name}.*/bin/python")), which(f"python{name}"))
        if path:
            found[name] = Path(path)
    return found


def installed(wheel: Path, python: Path, folder: Path) -> Path:
    """The folder of packages of a new environment that holds the wheel and what it needs."""
    run(tool("uv"), "venv", "--quiet", "--python", python, folder)
    binary = folder / "bin"
    run(
        *(tool("uv"), "pip", "install", "--quiet", "--compile-bytecode"),
        *("--python", binary / "python", wheel),
    )
    run(tool("uv"), "pip", "check", "--quiet", "--python", binary / "python")
    told = run(binary / "factsheet", "summarize", "-", "--all", given=ARTICLE, folder=folder)
    page = f"<html lang=en><body><article>{f'<p>{ARTICLE}</p>' * 9}</article></body></html>"
    told += run(binary / "factsheet", "summarize", "-", "--all", given=page, folder=folder)
    if told.count("€5m") < 2:
        raise SystemExit(f"{python}: the installed command finds other facts:\n{told}")
    (packages,) = folder.glob("lib/python*/site-packages")
    return packages


def sizes(packages: Path) -> Counter[str]:
    """The bytes of each folder and file of an installation."""
    found: Counter[str] = Counter()
    for path in packages.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[path.relative_to(packages).parts[0]] += path.stat().st_size
    return found


def main() -> None:
    """Build, check, install, measure."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        wheel, archive = built(folder)
        for path in (wheel, archive):
            print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, checked")
        for name, python in pythons().items():
            packages = installed(wheel, python, folder / name)
            parts = sizes(packages)
            total = parts.total()
            print(f"Python {name}: installed, reads an article, {total / 1e6:.1f} MB")
            if total > MOST_BYTES:
                raise SystemExit(f"{total} bytes are more than {MOST_BYTES}")
        for part, size in parts.most_common(LARGEST):
            print(f"  {size / 1e6:5.1f} MB  {part}")


if __name__ == "__main__":
    main()
