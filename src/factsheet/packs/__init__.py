"""Role packs: what a figure is in its sentence, said in files that a newsroom can read.

`language` reads a pattern, `matcher` runs it, `toml` loads a pack, `checker` tells its mistakes,
`proof` runs its examples, `index` finds its patterns, and `in_force` holds those that figures are
read with.
"""
