"""Words around a sum of money, and around a weight."""

PAYING = frozenset(
    (
        "cost costs costing paid pay pays paying price prices priced worth fee fees fine fined "
        "spent spend spends charge charges charged raised raise earn earns earned save saves saved "
        "sold buy buys bought owed owes bill wage wages salary budget donated bid loan stolen stole"
    ).split()
)
"""Before a number they tell that it is money."""
SUMS = frozenset(
    (
        "money cash debt debts damage damages funding funds investment investments savings aid "
        "revenue revenues sales profit profits losses compensation fines taxes tax taxpayers "
        "taxpayer public private spending assets loans credit bonds orders contracts work "
        "business trade exports imports goods income cuts costs unpaid new extra additional "
        "government lottery grants support subsidies subsidy"
    ).split()
)
"""What there are pounds of where they are money."""
WEIGHING = frozenset(
    (
        "weigh weighs weighed weighing weight lift lifts lifted lifting carry carries carried load "
        "loads thrust haul hauls heavy heavier gained shed dropped recalled caught catch landed "
        "harvested ate burned tonnage payload capacity"
    ).split()
)
"""Before a number they tell that it is a weight."""
