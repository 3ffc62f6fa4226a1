from factsheet.model.document import Span, Stretches


def test_stretches_cover_what_one_of_them_holds_whole():
    stretches = Stretches([Span(10, 40), Span(0, 5), Span(12, 20)])
    assert stretches.cover(12, 40)
    assert stretches.cover(0, 5)
    assert not stretches.cover(0, 6)
    assert not stretches.cover(9, 12)
    assert not stretches.cover(12, 41)
    assert not Stretches([]).cover(0, 0)
