from factsheet.renderers.visible import line, passage_address, visible, web_address


def test_an_escape_sequence_is_shown_and_not_obeyed():
    assert visible("a\x1b[31mred\x07") == "a␛[31mred␇"


def test_a_c1_control_is_named():
    assert visible("\x9b31m") == "⟨U+009B⟩31m"


def test_direction_marks_are_named():
    assert visible("\u202eevil\u2066") == "⟨U+202E⟩evil⟨U+2066⟩"


def test_a_lone_surrogate_is_named():
    assert visible("\ud800") == "⟨U+D800⟩"


def test_other_scripts_stay():
    assert visible("李明 said “שלום” – naïve 👩‍🔬") == "李明 said “שלום” – naïve 👩‍🔬"


def test_a_line_has_no_breaks():
    assert line(" a\n b\tc\u2028d ") == "a b c d"


def test_a_web_address_is_percent_encoded():
    assert web_address('https://a.example/x y"><é') == "https://a.example/x%20y%22%3E%3C%C3%A9"


def test_other_schemes_are_no_web_address():
    refused = ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", ""]
    assert [web_address(url) for url in refused] == [None] * 5


def test_an_address_with_a_control_is_none():
    assert web_address("https://a.example/\x1b]8;;") is None


def test_a_broken_address_is_none():
    assert web_address("http://[::1") is None


def test_a_passage_address_replaces_the_fragment():
    address = passage_address("https://a.example/p#top", ":~:text=one%20two")
    assert address == "https://a.example/p#:~:text=one%20two"
