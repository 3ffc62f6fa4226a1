"""`factsheet mcp`."""

from factsheet.cli import options
from factsheet.cli.command import Command, application
from factsheet.model.errors import UsageError
from factsheet.packs.in_force import in_force

app = application()


@app.command(cls=Command)
def mcp(
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
) -> None:
    """Let an assistant ask for proven figures, over standard input and output."""
    try:
        from factsheet.assistants.serving import server
        from factsheet.assistants.tools import Tools
    except ModuleNotFoundError as error:
        raise UsageError(f"no {error.name} here: pip install 'factsheet[mcp]'") from None
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    server(Tools(in_force(tuple(rules or ())), fetching)).run()
