"""Role packs: what a figure is in its sentence, said in files that a newsroom can read.

`language` reads a pattern, `matcher` runs it, `toml` loads a pack, `checker` tells its mistakes,
`proof` runs its examples, and `index` holds the packs that are in force.
"""
