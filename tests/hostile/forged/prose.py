"""Sentences as somebody else would write them, drawn from a seed."""

from random import Random

from tests.hostile.forged.words import DID, JOINTS, MUCH, WHEN, WHO, WRAPS
from tests.hostile.mutants import nested


def sentence(random: Random) -> str:
    """Somebody did so much at some time, in some order, somehow wrapped."""
    parts = [random.choice(WHO), random.choice(DID), random.choice(MUCH), random.choice(WHEN)]
    if random.random() < 0.3:
        random.shuffle(parts)
    said = " ".join(parts)
    if random.random() < 0.3:
        said = random.choice(WRAPS).format(said)
    if random.random() < 0.2:
        said += f", said {random.choice(WHO)}, who {random.choice(DID)} {random.choice(MUCH)}"
    return said + random.choice((".", ".", ".", "", "!", "...", "?”"))


def prose(random: Random) -> str:
    """Some sentences, a list, a line again and again, or a stretch of one alphabet."""
    form = random.randrange(9)
    if form < 5:
        joint = random.choice(JOINTS) if random.random() < 0.4 else " "
        return joint.join(sentence(random) for _ in range(random.choice((1, 1, 2, 5))))
    if form == 5:
        return "\n".join(
            f"{random.choice(WHO)}: {random.choice(MUCH)}" for _ in range(random.choice((3, 12)))
        )
    if form == 6:
        return (sentence(random) + random.choice(JOINTS)) * random.choice((2, 9))
    if form == 7:
        return nested(
            random.choice("“‘(«["), sentence(random), random.choice("”’)»]"), random.choice((2, 90))
        )
    first = random.choice(
        (
            0x20,
            0xA0,
            0x300,
            0x590,
            0x600,
            0x0E00,
            0x1100,
            0x2000,
            0x2070,
            0x3000,
            0xFB00,
            0x1D400,
            0x1F300,
            0xE0000,
        )
    )
    return "".join(
        chr(first + random.randrange(256)) + random.choice(("", " ", "5%")) for _ in range(90)
    )


def text(random: Random) -> bytes:
    return "\n\n".join(prose(random) for _ in range(random.choice((1, 1, 2)))).encode(
        "utf-8", "surrogatepass"
    )
