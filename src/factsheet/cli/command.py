"""A command of ours: Typer's, whose help is plain lines; Rich takes longer to import than all else.

The options stand under the names of their panels, as Rich would frame them.
"""

import typer
from typer._click.core import Context, Parameter
from typer._click.formatting import HelpFormatter
from typer.core import TyperCommand


class Command(TyperCommand):
    """A command whose help has a list for each panel of options."""

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """See click."""
        lists: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            row = parameter.get_help_record(ctx)
            if row is not None:
                lists.setdefault(_panel(parameter), []).append(row)
        for panel, rows in lists.items():
            with formatter.section(panel):
                formatter.write_dl(rows)


def _panel(parameter: Parameter) -> str:
    kind = "Arguments" if parameter.param_type_name == "argument" else "Options"
    return getattr(parameter, "rich_help_panel", None) or kind


def application(*, no_args_is_help: bool = False) -> typer.Typer:
    """What a command's module gives its commands to, each with `cls=Command`."""
    return typer.Typer(add_completion=False, no_args_is_help=no_args_is_help, rich_markup_mode=None)
