"""How sure an English sentence is of what it tells, and when that lies."""
