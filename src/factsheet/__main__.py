"""The command: `factsheet`, or `python -m factsheet`."""

import sys


def main() -> None:
    """Run the command line; `--version` alone is answered before anything is imported."""
    if None in (sys.stdin, sys.stdout, sys.stderr):
        from factsheet.output import hold_closed_streams

        hold_closed_streams()
    if sys.argv[1:] in (["--version"], ["-V"]) and _told_version():
        return
    import gc

    gc.set_threshold(100_000)  # what we make has no cycles, and start-up is all making
    try:
        from factsheet.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while the modules are still being imported
        sys.stderr.write("factsheet: interrupted\n")
        code = 130
    gc.freeze()  # what is left ends with the process: nobody need look through it first
    sys.exit(code)


def _told_version() -> bool:
    """Whether the version could be written; what cannot be is told by `run`, in one line."""
    from factsheet import __version__

    try:
        sys.stdout.write(f"factsheet {__version__}\n")
        sys.stdout.flush()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main()
