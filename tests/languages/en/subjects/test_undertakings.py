"""What an article calls by a wider noun that it told to be built."""

import pytest
from tests.languages.en.subjects.asking import meant


@pytest.mark.parametrize(
    ("text", "description", "what"),
    [
        ("Busway opens\n\nThe new busway opened.\n\nThe line is 14 miles long.", "The line",
         "busway"),
        ("A road tunnel was approved.\n\nThe scheme will cost £9m.", "The scheme", "road tunnel"),
        ("A flood wall is done.\n\nThe £18m project took long.", "The £18m", "flood wall"),
        ("Voters backed a new stadium.\n\nThe venue seats 9,000.", "The venue", "stadium"),
        ("A pumped storage project is due.\n\nThe plant will cost £9m.", "The plant",
         "storage project"),
        ("A rail bridge reopened.\n\nThe crossing was built in 1911.", "The crossing",
         "rail bridge"),
        ("They dug a ship canal.\n\nThe waterway is nine miles long.", "The waterway",
         "ship canal"),
        ("A lithium mine is planned.\n\nConstruction starts in May.", "Construction",
         "lithium mine"),
        ("A lithium mine is planned.\n\nWork will start in May.", "Work", "lithium mine"),
        ("Rates rose.\n\nShe saw a sea wall. The project costs £9m.", "The project", "sea wall"),
        ("The Tarn Busway opened.\n\nThe 7.8-mile scheme cost £9m.", "The 7.8-mile",
         "Tarn Busway"),
        ("Ona opened a 40MW Ebo gas plant.\n\nThe project cost $9m.", "The project",
         "Ebo gas plant"),
        ("Ona sold Tarn Ridge, its 40MW power station near Orrin.\n\nThe plant is old.",
         "The plant", "Tarn Ridge"),
        ("Work on the Tarn bypass stopped.\n\nThe 9-mile road is late.", "The 9-mile",
         "Tarn bypass"),
        ("Work on the Tarn bypass stopped.\n\nConstruction began in May.", "Construction",
         "Tarn bypass"),
        ("Work on the Tarn bypass stopped.\n\nFull construction began.", "Full construction",
         "Tarn bypass"),
        ("Work on the Tarn bypass stopped.\n\nTotal project cost is $9m.", "Total project cost",
         "Tarn bypass"),
    ],
)  # fmt: skip
def test_a_wider_noun_means_what_is_built(text, description, what):
    assert meant(text, description) == what


@pytest.mark.parametrize(
    ("text", "description", "what"),
    [
        # two things are built
        ("A sea wall and a road tunnel were approved.\n\nThe scheme is dear.", "The scheme",
         "scheme"),
        # it only says where
        ("A man fell off a sea wall.\n\nThe project is dear.", "The project", "project"),
        ("A man was hit near a road tunnel.\n\nThe scheme is dear.", "The scheme", "scheme"),
        # another is meant
        ("A sea wall was approved.\n\nThe new project is dear.", "The new", "new project"),
        ("A sea wall was approved.\n\nA project is dear.", "A project", "project"),
        ("A sea wall was approved.\n\nA project lags. The project is dear.", "The project",
         "project"),
        # a town is no station on its line
        ("A train left Leeds, a station on the line.\n\nThe plant is dear.", "The plant", "plant"),
        # no such thing is called so
        ("A sea wall was approved.\n\nThe venue is dear.", "The venue", "venue"),
    ],
)  # fmt: skip
def test_a_wider_noun_means_nothing_else(text, description, what):
    assert meant(text, description) == what


@pytest.mark.parametrize(
    ("description", "what"),
    [("Work on the dam", "dam"), ("Construction of the mill", "mill"), ("Work on rules", "Work")],
)
def test_work_on_something_is_told_of_that(description, what):
    assert meant(f"It rained. {description} began in May.", description) == what
