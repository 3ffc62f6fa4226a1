"""What a firm is called for what it does."""

CALLED_BY_DEED = {
    "bake": "baker",
    "brew": "brewer",
    "build": "builder",
    "grow": "grower",
    "insure": "insurer",
    "make": "maker",
    "mine": "miner",
    "operate": "operator",
    "produce": "producer",
    "publish": "publisher",
    "refine": "refiner",
    "run": "operator",
}
"""What somebody is called who does this."""
DONE_BY = {
    "built": "builder",
    "developed": "developer",
    "insured": "insurer",
    "operated": "operator",
    "published": "publisher",
    "run": "operator",
}
"""What somebody is called by whom something is told to be done."""
HAVING = frozenset("have operate own run".split())
"""What a chain does with its shops."""
OUTLETS = frozenset(
    (
        "bakeries bars branches cafes cafés cinemas clinics dealerships gyms homes hotels hostels "
        "hospitals malls nurseries outlets pharmacies pubs restaurants salons schools shops "
        "showrooms stores supermarkets"
    ).split()
)
"""What a chain has many of."""
