"""An MCP server, by the official SDK: tools by which an assistant asks for proven figures.

See https://modelcontextprotocol.io. No tool opens a file of this machine.
"""
