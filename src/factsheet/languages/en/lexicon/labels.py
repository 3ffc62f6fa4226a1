"""Words that a number names one of, and does not count: phase 3, page 12, March 7."""

from factsheet.languages.en.lexicon.times import MONTH_NAMES, SHORT_MONTHS

LABELS = frozenset(
    (
        "page pages chapter section article articles rule no number nos phase type category "
        "level stage grade room unit channel route highway interstate flight gate line day week "
        "month year season episode volume vol version title game round step tier class zone "
        "district ward lot apt suite floor box formula area group war covid series model mark "
        "mach world figure fig table exhibit appendix schedule form item question lesson act "
        "scene verse psalm track platform terminal exit junction building block apartment "
        "studio hall pier dock berth bus train car seat row size age ages aged proposition prop "
        "amendment resolution bill fortune forbes euro ftse nikkei dow stoxx nasdaq russell s&p "
        "ios android windows iphone galaxy pixel playstation xbox boeing airbus falcon apollo "
        "scope web gen generation league division part book lake protocol sq mac chip q h1 h2 "
        "agenda vision super expo catch engine tower hill camp sector"
    ).split()
)
"""Nouns of what is numbered. As verbs they are none: the hall can seat 900."""
AGES = frozenset("age ages aged".split())
AGEING = AGES | frozenset("turn turns turned turning".split())
"""What stands before how old somebody is, or has become."""
STREETS = frozenset("street st road rd avenue ave boulevard blvd lane drive parkway".split())
MONTHS = frozenset((*MONTH_NAMES, *SHORT_MONTHS, "sept"))
