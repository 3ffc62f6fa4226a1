"""Bytes -> str, whatever a server or a page says of them."""

import codecs

import pytest

from factsheet.readers.encoding import codec, decode

WORDS = "Müller’s café rose 4 % – “a record”, she said. "


@pytest.mark.parametrize(
    "name", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252", "utf-8"]
)
def test_reads_what_is_not_declared(name):
    assert decode((WORDS * 3).encode(name))[0] == WORDS * 3


def test_a_declaration_is_followed_where_the_bytes_fit():
    russian = "Выручка выросла до пяти миллионов рублей."
    assert decode(russian.encode("koi8-r"), declared="KOI8-R") == (russian, ())


def test_a_meta_tag_is_followed_inside_a_page():
    page = "<html><head><meta charset='windows-1251'></head><p>Прибыль за год</p></html>"
    assert decode(page.encode("cp1251"), markup=True) == (page, ())


def test_iso_2022_jp_is_not_taken_for_ascii():
    assert (
        decode("売上高は五億円".encode("iso2022_jp"), declared="ISO-2022-JP")[0] == "売上高は五億円"
    )


def test_a_wrong_declaration_is_told_and_does_no_harm():
    text, warnings = decode(WORDS.encode(), declared="iso-8859-1")
    assert text == WORDS
    assert [w.code for w in warnings] == ["encoding_mismatch"]


def test_bytes_that_are_no_utf_8_stand_as_replacement_characters():
    text, warnings = decode(WORDS.encode() + b"\xff" + WORDS.encode())
    assert text == WORDS + "\ufffd" + WORDS
    assert [w.code for w in warnings] == ["undecodable_bytes"]


@pytest.mark.parametrize(
    "label", ["idna", "utf-7", "rot13", "hex", "zlib", "x\0y", "", "é", "punycode"]
)
def test_a_label_that_is_no_text_encoding_is_passed_over(label):
    assert codec(label) is None
    assert decode(WORDS.encode(), declared=label)[0] == WORDS


def test_a_label_means_what_it_means_on_the_web():
    assert (codec("ISO-8859-1"), codec("gb2312"), codec("ascii")) == ("cp1252", "gb18030", "cp1252")


def test_every_codec_that_python_has_is_text_or_refused():
    for name in {*codecs.__dict__, *(f"cp{n}" for n in range(1300))}:
        known = codec(name)
        assert known is None or isinstance("".encode(known), bytes)
