"""First names that are places too: Georgia is somebody's where a family name follows it, and the
country or the state where it stands alone.
"""

NAMED_AFTER = frozenset(
    (
        "adelaide america asia atlanta austin berlin boston brooklyn camden carolina chelsea "
        "cleveland dallas denver egypt florida georgia holland houston india ireland israel "
        "italia jordan kenya lincoln london madison memphis milan montana orlando oslo paris "
        "phoenix rio roma sahara santiago sydney tulsa verona vienna virginia"
    ).split()
)
