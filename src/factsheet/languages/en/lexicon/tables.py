"""What a table says of the numbers in it: £m, in thousands, %."""

from decimal import Decimal

SCALES = {
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "k": Decimal(10**3),
    "thousand": Decimal(10**3),
    "thousands": Decimal(10**3),
    "000": Decimal(10**3),
    "000s": Decimal(10**3),
    "bn": Decimal(10**9),
    "b": Decimal(10**9),
    "billion": Decimal(10**9),
    "billions": Decimal(10**9),
    "crore": Decimal(10**7),
    "lakh": Decimal(10**5),
}
"""What scales a whole table or a column."""
HUNDREDTHS = frozenset(("%", "percent", "pct"))
COUNTED = {
    "staff": "staff",
    "headcount": "employee",
    "employees": "employee",
    "workforce": "employee",
    "workers": "worker",
    "people": "person",
    "members": "member",
}
"""Labels of rows that count people, whatever the table's money is, with what they count."""
