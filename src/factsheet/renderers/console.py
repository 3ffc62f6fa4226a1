"""Where Rich writes: as wide and as coloured as the options say, not as the machine does."""

from io import StringIO

from rich.console import Console

from factsheet.renderers import RenderOptions


def console_of(out: StringIO, options: RenderOptions) -> Console:
    """A console that takes no markup, no emoji codes and nothing from the environment."""
    return Console(
        file=out,
        width=options.width or 80,
        force_terminal=options.color,
        color_system="standard" if options.color else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
