"""The words that tie figures which must agree with each other."""

RISEN = (
    "rose|risen|rises|rising|grew|grown|grows|growing|climbed|jumped|increased|increasing|surged"
    "|soared|gained|up|advanced|rise|increase|jump|gain|growth"
)
FALLEN = (
    "fell|fallen|falls|falling|dropped|declined|decreased|slid|slipped|plunged|plummeted|tumbled"
    "|shrank|down|sank|dipped|fall|drop|decline|decrease|slump"
)
"""Words of change by the way they go, as patterns of one word."""
