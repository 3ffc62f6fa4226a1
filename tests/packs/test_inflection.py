from factsheet.packs.inflection import forms


def test_regular_words_follow_the_rules_of_spelling():
    assert forms("raise") == ("raise", "raises", "raised", "raising")
    assert forms("cut", "ing") == ("cutting",)
    assert forms("rally", "past") == ("rallied",)
    assert forms("tax", "s") == ("taxes",)
    assert forms("agree", "ing") == ("agreeing",)


def test_irregular_words_have_their_own_forms():
    assert forms("fall", "past") == ("fell", "fallen")
    assert forms("be", "s") == ("is", "are", "am")
    assert forms("person", "s") == ("people", "persons")


def test_british_and_american_spellings_are_both_known():
    assert forms("total", "past") == ("totaled", "totalled")
    assert forms("raise", "past") == ("raised",)
