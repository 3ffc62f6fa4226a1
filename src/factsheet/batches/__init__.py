"""Many articles: inputs -> records -> tasks -> an engine -> one JSON line for each, in input order.

`records` says what one line means, `work` does one task, `run` cuts the input into tasks and puts
the lines in order, `progress` says how it goes.
"""
