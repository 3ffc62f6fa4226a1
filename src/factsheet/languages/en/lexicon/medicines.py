"""What tells the name of a medicine, which is written small."""

MEDICINES = frozenset(
    (
        "antibody antidepressant antiviral drug inhibitor injection jab medication medicine pill "
        "statin tablet therapy treatment vaccine"
    ).split()
)
"""What a medicine is called when it is not called by its name."""
STEMS = tuple(
    (
        "afil azole caine ciclib cillin conazole cycline dipine dronate floxacin gatran gliflozin "
        "gliptin glutide lukast mab mycin nib olol oxetine parib parin parvovec prazole pril "
        "profen sartan semide setron siran stat statin tecan tide tinib triptan vastatin vir xaban "
        "zumab"
    ).split()
)
"""What the World Health Organization lets the names of medicines end in, by what they do."""
