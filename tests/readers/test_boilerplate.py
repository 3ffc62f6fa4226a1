"""Page furniture, by its wording."""

import pytest

from factsheet.readers.boilerplate import is_furniture


@pytest.mark.parametrize(
    "text",
    [
        "Sign up for our newsletter to get the day's news in your inbox.",
        "— Additional reporting by Bo Lee",
        "With files from The Daily Lamp",
        "Bo Lee in Dover contributed to this report.",
        "Please read our comment policy before you write.",
        "Lesen Sie auch: So wird der Hafen von Dover ausgebaut",
        "À lire aussi : le port de Douvres s'agrandit",
        "Te puede interesar: el puerto de Dover crece",
        "Hier können Sie unseren Newsletter bestellen.",
        "ANZEIGE",
        "相关阅读：多佛港扩建",
        "***",
        "4 min read",
        "The plant at dawn, seen from the hill. (Photo by Ada Moss/The Daily Lamp)",
    ],
)
def test_the_pages_own_words(text):
    assert is_furniture(text)


@pytest.mark.parametrize(
    "text",
    [
        "The company contributed to this growth with a plant of its own.",
        "With files from two ministries, the court reopened the case.",
        "Reporting from the front has become harder, three editors said.",
        "Anzeigen gegen Unbekannt wurden am Montag gestellt.",
        "Voir des bateaux aussi grands à Douvres n'est plus rare.",
        "The plant opened on Monday (the photo above shows it at dawn).",
        "Four minutes read out of a report changed the case.",
        "Subscribers of the company's plan pay £4 a month.",
    ],
)
def test_the_articles_words(text):
    assert not is_furniture(text)
