"""Lines are read for their roles one after another."""

import gc

from factsheet.facts.roles import find_roles, read_lines
from factsheet.model.document import Document
from factsheet.packs.line import Line
from factsheet.pipeline import analyse
from factsheet.readers.text import blocks


def test_a_line_is_let_go_of_when_the_next_ones_are_read():
    text = "\n".join(f"The mill sold {number} boats for ${number} million." for number in range(40))
    analysis = analyse(Document(text, blocks(text)))
    language, held = analysis.language, []

    def watched():
        lines = read_lines(
            analysis.context, analysis.annotations, analysis.names, None, language.wording
        )
        for line in lines:
            held.append(sum(type(each) is Line for each in gc.get_objects()))
            yield line

    packs = language.packs()
    frames = language.read_frames(analysis.syntax, analysis.names, packs.asked)
    found = find_roles(watched(), packs, frames, analysis.annotations)
    assert len(held) == 40
    assert max(held) <= 3
    assert found.keys() == analysis.roles.keys()
