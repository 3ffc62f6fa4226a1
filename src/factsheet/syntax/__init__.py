"""The clause layer: who does what in each sentence.

A finite-state cascade over letters: every token has one letter for its word class, chunks are
regular expressions over the letters of tokens, and clauses are read from the letters of chunks in
one pass. Index in the string is index of the token, so that every span is exact. A language brings
the table of words, the expressions and the reader (`factsheet.languages.en.syntax`); this package
holds no word of any.

Everything is given and returned as token indices; `span` turns a thing into characters.

    classes = classify(tokens)                          # needs tokens alone
    classes[at]  classes.lemma(at)  classes.counted_by(start, end)
    syntax = read_syntax(classes, names, annotations)   # a sentence is read when it is asked for
    syntax.sentence_of(token).clauses
    syntax.clause_at(token)   syntax.path(token)        # innermost; from inside outwards
    syntax.phrase_at(token)   syntax.group_at(token)    syntax.preposition_of(token)
    syntax.token_at(offset)                             # from characters to tokens
    in_words(sentence)                                  # its reading, a line for each clause

Classes: n s x noun, plural noun, name · a adjective · r adverb · ! not · 0 number · D determiner ·
P his · S 's · O whose · R pronoun · X there · b z d k g base, -s, past, participle, -ing · v past
or participle · M modal · h have · e is · E be · w been · y being · o do · t to · p preposition ·
u particle · c and · C because · T that · W who · Q what · A amount · % percentage · Y time · ~
joined to the next token. A name or a figure of several tokens is one item: its last token has the
letter.

    Clause       kind group subject object second_object predicate agent prepositions antecedent
                 marker parent ancestors coordinated inverted governors governed
    VerbGroup    start end verb lemma particle phrasal form tense perfect progressive passive modal
                 negated span
    Phrase       start end head determiner possessor number members apposition bracket preposition
                 complements full clause is_pronoun text span
    Preposition  word phrase start end noun hangs_on_noun

"Tarn Group, which makes pumps, has agreed to buy a unit of Orin for $70m."

    main         has agreed   subject Tarn Group
    relative     makes        subject Tarn Group (its antecedent), object pumps
    infinitival  to buy       subject Tarn Group, object a unit, governors (has agreed),
                              prepositions of Orin (hangs on a unit), for $70m

"Prices rose 4% and then fell after regulators turned down the sale."

    main         rose         subject Prices, object 4%
    main         fell         subject Prices, coordinated with rose
    adverbial    turned       subject regulators, particle down, object the sale

'"We are not selling," said Ana Lee, the mayor of Lowick.'

    quotation    are not selling   subject We, negated, progressive, present; parent said
    main         said              subject Ana Lee (inverted), whose apposition is the mayor

A participle or an infinitive behind a noun ("the boats rescued", "plans to sell") has that noun as
its antecedent, not as its subject. A clause coordinated with another shares its subject, unless it
has one of its own. Money, percentages and times without a number of their own are no subjects that
the reader prefers, but stand as phrases of their own: `syntax.phrase_at(token)` of a figure's token
is the phrase that it stands in, `counted_by` the noun that it counts.
"""

from factsheet.syntax.clauses import Clause
from factsheet.syntax.groups import GroupReading, VerbGroup
from factsheet.syntax.phrases import Phrase, Preposition
from factsheet.syntax.reading import Grammar, Syntax
from factsheet.syntax.sentence import Sentence
from factsheet.syntax.words import Classes

__all__ = [
    "Classes",
    "Clause",
    "Grammar",
    "GroupReading",
    "Phrase",
    "Preposition",
    "Sentence",
    "Syntax",
    "VerbGroup",
]
