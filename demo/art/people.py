"""Figures without faces: shoulders at the origin, so that the same person can stand, sit or lean on a counter."""

from .shapes import (
    GREY,
    HAIR,
    HONEY,
    INK,
    PAPER,
    RED,
    SKIN,
    at,
    circle,
    dark,
    ellipse,
    light,
    line,
    mix,
    path,
    rect,
)


def head(skin=SKIN, hair="short", tone=HAIR, hat=None, back=False, tilt=0):
    out = ""
    if hair == "long":
        out += path("M-38 -66C-44 -120 44 -120 38 -66L42 8Q0 26 -42 8Z", tone)
    if hair == "pony":
        out += path("M20 -92C62 -92 58 -40 44 -6C40 -30 30 -50 22 -62Z", tone)
    if hair == "tails":
        out += ellipse(-42, -52, 13, 26, tone) + ellipse(42, -52, 13, 26, tone)
    if hair == "bun":
        out += circle(0, -112, 19, tone) if not back else circle(0, -84, 20, dark(tone, 0.5))
    out += rect(-13, -34, 26, 40, dark(skin, 0.16), 10) + ellipse(0, -62, 32, 37, skin)
    if back:
        out += path("M-34 -58C-40 -116 40 -116 34 -58C32 -34 22 -26 0 -26S-32 -34 -34 -58Z", tone)
        if hair == "long":
            out += path("M-37 -66L-40 10Q0 30 40 10L37 -66Z", tone)
        if hair == "bun":
            out += circle(0, -70, 20, light(tone, 0.12))
        if hair == "pony":
            out += path("M-12 -84Q0 -96 12 -84L15 10Q0 24 -15 10Z", light(tone, 0.1))
        if hair == "tails":
            out += line("M0 -96V-34", light(tone, 0.18), 3)
    elif hair == "bald":
        out += path("M-34 -60C-36 -84 -30 -88 -26 -84C-24 -72 -30 -66 -34 -60Z", tone) + path(
            "M34 -60C36 -84 30 -88 26 -84C24 -72 30 -66 34 -60Z", tone
        )
    else:
        out += path("M-34 -58C-42 -118 42 -118 34 -58C30 -76 16 -86 -6 -85C-22 -82 -30 -74 -34 -58Z", tone)
    if hat == "cone":
        straw = mix(HONEY, PAPER, 0.2)
        out += line("M-30 -74Q-26 -24 0 -22Q26 -24 30 -74", RED, 4) if not back else ""
        out += path("M-86 -72L0 -142L86 -72Q0 -46 -86 -72Z", straw) + path(
            "M0 -142L86 -72Q44 -58 0 -58Z", mix(straw, "#B98A3A", 0.35)
        )
        out += line("M-46 -63Q0 -50 46 -63", mix(straw, "#B98A3A", 0.6), 3) + line(
            "M-30 -117Q0 -106 30 -117", mix(straw, "#B98A3A", 0.6), 2.5
        )
    if hat == "cap":
        out += path("M-35 -74C-36 -114 36 -114 35 -74Z", RED) + path("M6 -78H56Q62 -68 40 -68H6Z", dark(RED))
    return at(out, 0, 0, 1, tilt)


def torso(top, length=190, hem=62, collar=None, skin=SKIN, back=False, dress=False):
    d = f"M-26 -6Q-62 0 -66 42L{-hem} {length}Q0 {length + 14} {hem} {length}L66 42Q62 0 26 -6Q0 10 -26 -6Z"
    out = path(d, top)
    if not back:
        out += path("M-20 -7Q0 34 20 -7Q0 6 -20 -7Z", collar or dark(skin, 0.16))
        out += line(f"M0 24V{length}", dark(top, 0.25), 3) if not dress else ""
    return out


def arm(shoulder, elbow, hand, top, skin=SKIN, w=34, bare=0.0):
    """Sleeve from the shoulder over the elbow to the hand; ``bare`` is the bare part of the forearm."""
    (ex, ey), (hx, hy) = elbow, hand
    cut = (hx + (ex - hx) * bare, hy + (ey - hy) * bare)
    out = line([shoulder, elbow], top, w)
    if bare:
        out += line([elbow, hand], skin, w * 0.66)
    out += line([elbow, cut], top, w * 0.92) if bare < 1 else ""
    return out + circle(hx, hy, w * 0.5, skin)


def scarf(colour=INK, other=PAPER):
    """Khăn rằn, the checked scarf of the delta."""
    band = path("M-40 -14Q0 18 40 -14L46 8Q0 42 -46 8Z", other) + path("M18 12L52 14L44 112L14 108Z", other)
    checks = "".join(
        line(f"M{x} {-10 + abs(x) * -0.06 + 6}l{2 if x > 0 else -2} 22", colour, 5, stroke_linecap="butt")
        for x in (-34, -20, -6, 8, 22, 36)
    )
    checks += "".join(line(f"M17 {y}L49 {y + 2}", colour, 5, stroke_linecap="butt") for y in (30, 48, 66, 84, 100))
    return band + checks + line("M32 14L28 108", colour, 4, stroke_linecap="butt")


def pioneer():
    """A pupil's red scarf."""
    return path("M-26 -8Q0 16 26 -8L6 22L22 64L2 48L-18 64L-6 22Z", RED)


def legs(colour, length=230, stance=24, shoes=INK, w=42, hip=182):
    out = ""
    for side in (-1, 1):
        x0, x1 = side * 27, side * (20 + stance * 0.4)
        out += line([(x0, hip), (x1, hip + length)], colour if side < 0 else dark(colour, 0.12), w)
        out += path(
            f"M{x1 - 22} {hip + length + 26}q-2 -26 22 -24q34 2 38 24z"
            if side > 0
            else f"M{x1 + 22} {hip + length + 26}q2 -26 -22 -24q-34 2 -38 24z",
            shoes,
        )
    return out


def person(
    x,
    y,
    s=1.0,
    top=PAPER,
    skin=SKIN,
    hair="short",
    tone=HAIR,
    hat=None,
    back=False,
    tilt=0,
    length=190,
    hem=62,
    left=None,
    right=None,
    bare=0.0,
    legs_=None,
    extra="",
    flip=False,
    dress=False,
    behind="",
    arm_w=34,
):
    """``left`` and ``right`` are (elbow, hand); ``extra`` lies on the chest, ``behind`` under everything."""
    sleeve = dark(top, 0.1)
    out = behind + (legs(legs_) if legs_ else "")
    if hair == "long" and not back:
        out += path("M-38 -66C-44 -120 44 -120 38 -66L46 40Q0 56 -46 40Z", tone)
    if hair in ("pony",) and not back:
        out += ""
    out += torso(top, length, hem, skin=skin, back=back, dress=dress) + extra
    out += at(head(skin, "short" if hair == "long" and not back else hair, tone, hat, back), 0, 0, 1, tilt)
    for side, joint in ((-1, left), (1, right)):
        if joint:
            out += arm((side * 50, 26), joint[0], joint[1], sleeve, skin, arm_w, bare)
    return at(out, x, y, s, 0, flip)


ELDER = GREY
