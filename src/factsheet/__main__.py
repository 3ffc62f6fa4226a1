"""The command: `factsheet`, or `python -m factsheet`."""

import sys


def main() -> None:
    """Run the command line; `--version` alone is answered before anything is imported."""
    if sys.argv[1:] == ["--version"]:
        from factsheet import __version__

        sys.stdout.write(f"factsheet {__version__}\n")
        return
    from factsheet.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
