"""The sentences that the package's docstring works through."""

from factsheet.languages.en.syntax import classify, read_syntax
from factsheet.model.document import Block
from factsheet.syntax import Clause, Syntax
from factsheet.text.tokens import Tokens


def read(text: str) -> Syntax:
    return read_syntax(classify(Tokens(text, [Block(0, len(text))])))


def parts(clause: Clause) -> tuple[str, str, str | None, str | None]:
    text = clause.sentence.syntax.tokens.text
    verb = text[slice(*clause.group.span)]
    subject, object_ = clause.subject, clause.object
    return clause.kind, verb, subject.text if subject else None, object_.text if object_ else None


def clauses(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [parts(clause) for clause in read(text).sentence(0).clauses]


def test_a_relative_clause_and_an_infinitive_that_the_main_verb_governs():
    text = "Tarn Group, which makes pumps, has agreed to buy a unit of Orin for $70m."

    assert clauses(text) == [
        ("main", "has agreed", "Tarn Group", None),
        ("relative", "makes", "Tarn Group", "pumps"),
        ("infinitival", "to buy", "Tarn Group", "a unit"),
    ]
    buying = read(text).sentence(0).clauses[2]
    assert [group.lemma for group in buying.governors] == ["agree"]


def test_a_second_verb_and_an_adverbial_clause():
    text = "Prices rose 4% and then fell after regulators turned down the planned sale."

    assert clauses(text) == [
        ("main", "rose", "Prices", "4%"),
        ("main", "fell", "Prices", None),
        ("adverbial", "turned", "regulators", "the planned sale"),
    ]
    assert read(text).sentence(0).clauses[2].group.phrasal == "turn down"


def test_a_quotation_and_its_speaker_behind_the_verb():
    text = '"We are not selling," said Ana Lee, the mayor of Lowick.'

    main, quoted = sorted(read(text).sentence(0).clauses, key=lambda clause: clause.kind)
    assert parts(main) == ("main", "said", "Ana Lee", None)
    assert main.inverted
    assert parts(quoted) == ("quotation", "are not selling", "We", None)
    assert quoted.group.negated
    assert quoted.parent == main
