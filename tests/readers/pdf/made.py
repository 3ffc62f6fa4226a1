"""PDFs of made-up releases, written by several programs, for the tests of reading."""

import zlib
from io import BytesIO

from fpdf import FPDF
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Table,
)

STYLES = getSampleStyleSheet()
WIDTH, HEIGHT = A4
WHO = "northern southern local foreign patient young old".split()
WHAT = "a weir|a wall|two gates|a ladder for fish|a stone bridge|three locks|a road".split("|")


def sentence(part):
    """One of many sentences that are alike, and break into other lines each."""
    return (
        f"In part {part} the county paid its {WHO[part % 7]} builders ${part} million for "
        f"{WHAT[part // 7 % 7]} at Ostby, which is to hold back the water of the spring in the "
        f"{WHO[part // 3 % 7]} valley, and to last for a century."
    )


PLEADING = [
    "The county of Ostby says that the builders of the weir were paid in",
    "full, and asks the court to find that it owes them nothing more. The",
    "builders say that $2 million is still owed to them for the north wall,",
    "which they mended twice, and for stone that was ordered by the county.",
    "The court heard both on 5 March 2026, and the builders brought letters",
    "in which the county had thanked them for mending the wall in the rain,",
    "and in which it had asked them for a bill. The county did not deny that",
    "it had written so, and said that it had not agreed to a price for it.",
    "The court finds for the builders, and orders that they be paid in May.",
]
ROWS = [["", "2024", "2025"], ["Wall", "3.4", "5.1"], ["Fish ladder", "0.4", ""]]


def flowed(*pieces, template=SimpleDocTemplate, **options):
    """A document of reportlab's flowing paragraphs; a string is a paragraph."""
    made = BytesIO()
    document = template(made, pagesize=A4, **options)
    document.build([Paragraph(p, STYLES["Normal"]) if isinstance(p, str) else p for p in pieces])
    return made.getvalue()


def titled(text):
    return Paragraph(text, STYLES["Title"])


def drawn(*pages, **options):
    """A document of lines at places: each page a list of (left, from the top, text)."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4, **options)
    for page in pages:
        for left, top, text in page:
            canvas.drawString(left, HEIGHT - top, text)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def two_columns(parts=80):
    """Two columns under a title, with running heads and page numbers."""

    def decorate(canvas, document):
        canvas.drawString(60, HEIGHT - 30, "Ostby county press office")
        canvas.drawCentredString(WIDTH / 2, 20, f"Page {document.page} of 3")

    def template(made, **options):
        document = BaseDocTemplate(made, **options)
        frames = [Frame(50, 60, 240, HEIGHT - 130), Frame(310, 60, 240, HEIGHT - 130)]
        document.addPageTemplates(PageTemplate(frames=frames, onPage=decorate))
        return document

    sentences = [sentence(part) for part in range(1, parts + 1)]
    return flowed(titled("Weir opens"), "5 March 2026", *sentences, template=template)


def across_columns():
    """A release whose program wrote line by line, across both columns."""
    left = ["The weir at Ostby was opened on", "Friday by the mayor of the town", "and cost"]
    left += ["some $5 million, the county said", "in a letter to the people there.", "It is done."]
    right = ["Lund is next, where a mill is to", "be built by the same firm for a", "sum that"]
    right += ["is said to be near to $9 million", "and will be paid in two halves by", "the town."]
    rows = zip(left, right, strict=True)
    page = [(60, 60, "A weir is opened, and a mill is planned, and both are paid by the county")]
    for at, (one, other) in enumerate(rows):
        page += [(60, 90 + 14 * at, one), (320, 90 + 14 * at, other)]
    return drawn(page)


def table_of_fpdf():
    """A table by fpdf2, below its caption."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.multi_cell(0, 6, sentence(3))
    pdf.ln(8)
    pdf.cell(0, 8, "Costs, in $ million", new_x="LMARGIN", new_y="NEXT")
    with pdf.table() as table:
        for row in ROWS:
            table.row(row)
    return bytes(pdf.output())


def table_of_reportlab():
    return flowed(sentence(3), "Costs, in $ million", Table(ROWS), sentence(4))


def form():
    """A form with fields that are filled in, beside their labels."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for at, (label, value) in enumerate(
        [("Name of builder", "Lund Mill Ltd"), ("Sum", "$3 million")]
    ):
        top = HEIGHT - 100 - 40 * at
        canvas.drawString(60, top, label)
        canvas.acroForm.textfield(name=label, value=value, x=260, y=top - 5, width=200, height=20)
    canvas.drawString(60, HEIGHT - 220, "The county paid the sum in March, by its own account.")
    canvas.save()
    return made.getvalue()


def scan():
    """A picture of a page and no text."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    picture = b"P5 40 60 255\n" + bytes(range(240)) * 10
    canvas.drawImage(ImageReader(BytesIO(picture)), 0, 0, WIDTH, HEIGHT)
    canvas.save()
    return made.getvalue()


def encrypted(content, *, user):
    """The same under a password: the user's to open it, the owner's to change it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.encrypt(user, "owner", algorithm="RC4-128")
    return written(writer)


def together(*contents):
    """One file of several."""
    writer = PdfWriter()
    for content in contents:
        writer.append(PdfReader(BytesIO(content)))
    return written(writer)


def rotated(content):
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    for page in writer.pages:
        page.rotate(90)
    return written(writer)


def written(writer):
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def without_xref(content):
    """The file cut off before its table of objects, as broken downloads are."""
    return content[: content.rindex(b"xref", 0, content.rindex(b"startxref"))]


def long(pages):
    pieces = []
    for page in range(1, pages + 1):
        pieces += [sentence(page) + f" It rained {number} times." for number in range(8)]
        pieces.append(PageBreak())
    return flowed(*pieces)


def bomb(size=1_000_000_000):
    """A page whose drawing unpacks to a gigabyte of spaces."""
    packer = zlib.compressobj(9)
    piece = b" " * 1_000_000
    packed = b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
    )
    written = (b"%d 0 obj%s endobj\n" % each for each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + b"".join(written) + b"trailer<</Root 1 0 R>>"


def court_paper():
    """A pleading, whose lines are counted in the margin."""
    page = []
    for at, text in enumerate(PLEADING):
        page += [(40, 100 + 24 * at, str(at + 1)), (80, 100 + 24 * at, text)]
    return drawn(page)


def hyphened():
    """Words that are broken at the ends of lines; one of them has a hyphen of its own."""
    return drawn(
        [
            (60, 100, "The well-known builders of the weir were paid by inves-"),
            (60, 114, "tors from Lund, who had been told that it was a well-"),
            (60, 128, "known firm. It is to be mended in the years from 2024-"),
            (60, 142, "25 on, and by no others."),
        ]
    )
