"""The command: `factsheet`, or `python -m factsheet`."""

import sys


def main() -> None:
    """Run the command line; `--version` alone is answered before anything is imported."""
    if sys.argv[1:] == ["--version"]:
        from factsheet import __version__

        sys.stdout.write(f"factsheet {__version__}\n")
        return
    import gc

    gc.set_threshold(100_000)  # what we make has no cycles, and start-up is all making
    from factsheet.cli import run

    code = run(sys.argv[1:])
    gc.freeze()  # what is left ends with the process: nobody need look through it first
    sys.exit(code)


if __name__ == "__main__":
    main()
