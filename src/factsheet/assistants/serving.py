"""The tools over standard input and output, by the official SDK."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

from factsheet import __version__
from factsheet.assistants.tools import Tools
from factsheet.model.errors import FactsheetError

INSTRUCTIONS = (
    "factsheet reads a news article and gives back the facts in it that can be checked, each on "
    "the exact words it came from. It uses no model, and says nothing that is not in the article. "
    "Ask for figures with `summarize`, and quote the words and the sentence that it gives."
)
READS = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=True)
"""No tool changes anything; one that is given an address fetches it."""


def server(tools: Tools) -> MCPServer:
    """The server with every tool."""
    made = MCPServer(
        "factsheet", version=__version__, instructions=INSTRUCTIONS, log_level="WARNING"
    )
    for tool in tools.all():
        made.tool(annotations=READS)(_telling(tool))
    return made


def _telling(tool: Callable[..., Any]) -> Callable[..., Any]:
    """The tool, whose expected failures the assistant reads as one line."""

    @wraps(tool)
    def call(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - the tool's own
        try:
            return tool(*arguments, **named)
        except FactsheetError as error:
            raise ToolError(str(error)) from None

    return call
