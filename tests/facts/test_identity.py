from factsheet import summarize_text

STORY = "Lantern raised $5m in bonds. Brightwater paid $6m for a mill.\n\nProfit was €2m, up 4%."


def ids(text):
    return [fact.id for fact in summarize_text(text).facts if fact.kind != "time"]


def test_an_id_outlives_a_correction_of_its_value():
    assert ids(STORY.replace("$5m", "$7.5m")) == ids(STORY)


def test_an_id_outlives_changes_elsewhere():
    first, second = STORY.split("\n\n")
    moved = ids(f"{second}\n\nA new line of text.\n\n{first}")
    assert sorted(moved) == sorted(ids(STORY))


def test_an_id_outlives_typography():
    text = "“It’s worth $5m,” Ann Lee said of Lantern’s mill – a ruin."
    plain = text.replace("“", '"').replace("”", '"').replace("’", "'").replace("–", "-")
    assert ids(plain.replace(" ", "  ")) == ids(text)


def test_equal_statements_have_ids_of_their_own():
    found = ids("It cost $5m.\n\nIt cost $5m.\n\nIt cost $6m.")
    assert len(set(found)) == len(found)


def test_a_figure_in_a_quotation_is_not_counted_with_other_quotations():
    before = "“We paid $5m,” Ann Lee said.\n\n"
    after = "“We paid twice: $7m for the barn,” Ann Lee said."
    kinds = {f.id for f in summarize_text(before + after).facts if f.kind == "money"}
    assert {f.id for f in summarize_text(after).facts if f.kind == "money"} < kinds
