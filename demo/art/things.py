"""Phones, papers, houses, boats and the other things of a digital province."""

import math
import random

from .shapes import (
    AQUA,
    COCO,
    CREAM,
    DEEP,
    GOLD,
    HONEY,
    INK,
    LEAF,
    LEAF2,
    LIME,
    MIST,
    PALE,
    PAPER,
    RED,
    RIVER,
    RIVER2,
    SAND,
    SAND2,
    TINT,
    WOOD,
    WOOD2,
    at,
    circle,
    clip,
    dark,
    light,
    line,
    path,
    poly,
    rect,
    ring,
)


def bars(x, y, widths, h=14, gap=30, colours=(SAND,)):
    """Grey bars that stand for lines of writing: the pictures speak no language."""
    return "".join(rect(x, y + gap * i, w, h, colours[i % len(colours)], h / 2) for i, w in enumerate(widths))


def check(x, y, r=60, fill=LEAF, mark="#FFFFFF"):
    return circle(x, y, r, fill) + line(
        [(x - r * 0.42, y + r * 0.02), (x - r * 0.1, y + r * 0.34), (x + r * 0.44, y - r * 0.32)], mark, r * 0.2
    )


def phone(x, y, w=250, h=500, r=0, screen="", ground=PAPER, body=INK):
    """A phone with its middle at (x, y); ``screen`` is drawn inside, origin at the screen's upper left."""
    b = w * 0.052
    glass = rect(0, 0, w - 2 * b, h - 2 * b, ground, w * 0.09)
    inside = clip(glass + screen, rect(0, 0, w - 2 * b, h - 2 * b, "#000", w * 0.09))
    notch = rect(w / 2 - w * 0.13, b + w * 0.03, w * 0.26, w * 0.045, body, w * 0.022)
    out = rect(0, 0, w, h, body, w * 0.14) + at(inside, b, b) + notch
    return at(at(out, -w / 2, -h / 2), x, y, 1, r)


def tablet(x, y, w=460, h=330, r=0, screen="", ground=PAPER, body=INK):
    b = w * 0.035
    inside = clip(rect(0, 0, w - 2 * b, h - 2 * b, ground) + screen, rect(0, 0, w - 2 * b, h - 2 * b, "#000", 10))
    return at(at(rect(0, 0, w, h, body, 24) + at(inside, b, b), -w / 2, -h / 2), x, y, 1, r)


def monitor(x, y, w=420, h=260, screen="", ground=PAPER, stand=True, body=INK):
    """A screen whose foot stands at (x, y)."""
    foot = 70 if stand else 0
    out = (rect(-18, -foot - 6, 36, foot, dark(SAND, 0.3)) + rect(-80, -14, 160, 14, dark(SAND, 0.3), 7)) if stand else ""
    inside = clip(rect(0, 0, w - 24, h - 24, ground) + screen, rect(0, 0, w - 24, h - 24, "#000", 6))
    out += rect(-w / 2, -foot - h, w, h, body, 16) + at(inside, -w / 2 + 12, -foot - h + 12)
    return at(out, x, y)


def laptop(x, y, w=400, screen="", ground=PAPER, body=INK, back=False):
    """An open laptop standing on (x, y); seen from the back it shows its lid."""
    h = w * 0.6
    out = rect(-w / 2, -h - 12, w, h, body, 14)
    if back:
        out += rect(-w / 2 + 6, -h - 6, w - 12, h - 8, light(body, 0.1), 10) + circle(0, -h / 2 - 8, w * 0.05, PALE)
    else:
        out += at(clip(rect(0, 0, w - 24, h - 24, ground) + screen, rect(0, 0, w - 24, h - 24, "#000", 5)), -w / 2 + 12, -h)
    out += path(
        f"M{-w * 0.6:.0f} -14H{w * 0.6:.0f}V-8Q{w * 0.6:.0f} 0 {w * 0.57:.0f} 0H{-w * 0.57:.0f}Q{-w * 0.6:.0f} 0 {-w * 0.6:.0f} -8Z",
        PALE if not back else dark(SAND, 0.25),
    )
    return at(out, x, y)


def wifi(x, y, s=1.0, colour=RIVER, arcs=2, dot=True):
    out = circle(0, 0, 13, colour) if dot else ""
    for i in range(arcs):
        k = 46 + 40 * i
        out += line(f"M{-k * 0.78:.0f} {-k * 0.62:.0f}Q0 {-k * 1.5:.0f} {k * 0.78:.0f} {-k * 0.62:.0f}", colour, 15)
    return at(out, x, y, s)


def waves_out(x, y, s=1.0, colour=RED, arcs=3, r=0):
    """Signal arcs opening to the right."""
    out = "".join(
        line(f"M{24 + 30 * i} {-(22 + 24 * i)}Q{52 + 46 * i} 0 {24 + 30 * i} {22 + 24 * i}", colour, 13) for i in range(arcs)
    )
    return at(out, x, y, s, r)


def boat(x, y, w=420, colour=RED, r=0):
    """A sampan seen from the side, its water line at (x, y)."""
    h = w * 0.15
    d = f"M{-w / 2:.0f} {-h * 0.95:.0f}Q{-w * 0.44:.0f} {-h * 1.02:.0f} {-w * 0.4:.0f} {-h:.0f}Q0 {-h * 0.38:.0f} {w * 0.4:.0f} {-h:.0f}Q{w * 0.44:.0f} {-h * 1.02:.0f} {w / 2:.0f} {-h * 0.95:.0f}Q{w * 0.3:.0f} {h * 0.62:.0f} 0 {h * 0.62:.0f}T{-w / 2:.0f} {-h * 0.95:.0f}Z"
    low = f"M{-w * 0.47:.0f} {-h * 0.62:.0f}Q0 {h * 0.5:.0f} {w * 0.47:.0f} {-h * 0.62:.0f}Q{w * 0.28:.0f} {h * 0.62:.0f} 0 {h * 0.62:.0f}T{-w * 0.47:.0f} {-h * 0.62:.0f}Z"
    return at(
        path(d, colour)
        + path(low, dark(colour, 0.32))
        + line(f"M{-w * 0.4:.0f} {-h * 0.8:.0f}Q0 {-h * 0.16:.0f} {w * 0.4:.0f} {-h * 0.8:.0f}", GOLD, 3, opacity=0.8),
        x,
        y,
        1,
        r,
    )


def house(x, y, s=1.0, stilts=False, roof=RED, wall=PAPER, signal=False):
    """A village house, its ground at (x, y)."""
    out, up = "", 0
    if stilts:
        up = 70
        out += "".join(rect(px - 8, -up, 16, up + 14, WOOD2) for px in (-140, -60, 60, 140))
        out += rect(-190, -up - 8, 380, 16, WOOD)
    out += rect(-160, -up - 140, 320, 134, wall) + rect(-160, -up - 140, 320, 26, dark(wall, 0.12))
    out += rect(-36, -up - 106, 72, 100, INK) + rect(-36, -up - 106, 34, 100, RIVER)
    for wx in (-126, 66):
        out += rect(wx, -up - 100, 60, 48, PALE) + line(f"M{wx + 30} {-up - 100}v48M{wx} {-up - 76}h60", PAPER, 5)
    out += poly([(-208, -up - 134), (-118, -up - 250), (118, -up - 250), (208, -up - 134)], roof)
    out += poly([(-208, -up - 134), (-198, -up - 148), (198, -up - 148), (208, -up - 134)], dark(roof, 0.3))
    out += "".join(line(f"M{tx} {-up - 246}l{tx * 0.52:.0f} 94", dark(roof, 0.18), 3) for tx in (-96, -56, -18, 18, 56, 96))
    if signal:
        out += wifi(0, -up - 282, 1.15, RIVER)
    return at(out, x, y, s)


def document(x, y, w=260, h=350, r=0, seal=True, paper=PAPER):
    out = path(f"M0 0H{w - 50}L{w} 50V{h}H0Z", paper) + path(f"M{w - 50} 0V50H{w}Z", SAND2)
    out += rect(34, 44, w * 0.42, 16, RIVER, 8) + bars(34, 92, (w - 68, w - 90, w - 68, w - 120), 10, 28)
    if seal:
        out += ring(w - 78, h - 78, 40, RED, 7) + star(w - 78, h - 78, 20, RED)
    return at(at(out, -w / 2, -h / 2), x, y, 1, r)


def star(x, y, r, fill, inner=0.42):
    points = []
    for i in range(10):
        k, a = (r if i % 2 == 0 else r * inner), math.pi * (i / 5 - 0.5)
        points.append((x + k * math.cos(a), y + k * math.sin(a)))
    return poly(points, fill)


def code(x, y, size=200, seed=5, colour=INK, ground="#FFFFFF", modules=15):
    """A square of dots that looks like a code and says nothing: the corner marks have the wrong proportions."""
    rnd, u = random.Random(seed), size / modules
    out = rect(-u, -u, size + 2 * u, size + 2 * u, ground, u)
    corner = 5
    for i in range(modules):
        for j in range(modules):
            near = [(a, b) for a in (0, 1) for b in (0, 1) if (a, b) != (1, 1)]
            if any(
                (i < corner if not a else i >= modules - corner) and (j < corner if not b else j >= modules - corner)
                for a, b in near
            ):
                continue
            if rnd.random() < 0.46:
                out += rect(i * u + 0.6, j * u + 0.6, u - 1.2, u - 1.2, colour, u * 0.25)
    for a, b in ((0, 0), (modules - 4, 0), (0, modules - 4)):
        out += rect(a * u + u * 0.5, b * u + u * 0.5, u * 3, u * 3, "none", u * 0.9, stroke=colour, stroke_width=u) + circle(
            (a + 2) * u, (b + 2) * u, u * 0.7, RED
        )
    return at(out, x, y)


def shield(x, y, s=1.0, fill=RIVER, edge=GOLD):
    d = "M0 -150C46 -116 92 -104 132 -102V-6C132 84 66 136 0 164C-66 136 -132 84 -132 -6V-102C-92 -104 -46 -116 0 -150Z"
    half = "M0 -150C46 -116 92 -104 132 -102V-6C132 84 66 136 0 164Z"
    return at(path(d, fill, stroke=edge, stroke_width=12, stroke_linejoin="round") + path(half, dark(fill, 0.3)), x, y, s)


def lock(x, y, s=1.0, body=GOLD, bow=PAPER, hole=INK):
    out = line("M-34 -10V-44a34 34 0 0 1 68 0V-10", bow, 17) + rect(-56, -14, 112, 90, body, 14)
    return at(out + circle(0, 22, 13, hole) + rect(-6, 24, 12, 30, hole, 6), x, y, s)


def bubble(x, y, w=230, h=130, fill=RIVER2, tail="left", lines=(), line_colour=PAPER):
    tx = 34 if tail == "left" else w - 34
    side = -1 if tail == "left" else 1
    out = rect(0, 0, w, h, fill, 24) + path(f"M{tx - 20} {h - 4}h44L{tx + side * 34} {h + 38}Z", fill)
    return at(out + bars(30, 34, [w * k for k in lines], 14, 32, (line_colour,)), x, y)


def warning(x, y, s=1.0, fill=RED, mark=PAPER):
    out = path("M-14 -92Q0 -114 14 -92L104 62Q114 84 90 86H-90Q-114 84 -104 62Z", fill)
    return at(out + line("M0 -40V16", mark, 22) + circle(0, 52, 13, mark), x, y, s)


def chart_bars(x, y, heights, w=50, gap=20, colours=(PALE, AQUA, RIVER2, DEEP)):
    return at("".join(rect(i * (w + gap), -h, w, h, colours[i % len(colours)], 6) for i, h in enumerate(heights)), x, y)


def donut(x, y, r=70, share=0.72, fill=GOLD, ground=AQUA, w=30):
    around = 2 * 3.14159 * r
    return ring(x, y, r, ground, w, opacity=0.6) + ring(
        x, y, r, fill, w, stroke_dasharray=f"{around * share:.0f} {around:.0f}", transform=f"rotate(-90 {x} {y})"
    )


def plant(x, y, s=1.0, pot=RED):
    out = ""
    for i, (dx, h) in enumerate(((-46, 110), (44, 120), (-22, 160), (24, 168), (0, 190))):
        out += path(
            f"M0 -50Q{dx * 1.5} {-h * 0.5 - 30} {dx} {-h - 30}Q{dx * 0.2} {-h * 0.5 - 30} 0 -50Z",
            (LEAF, LIME, LEAF2, LEAF, LIME)[i],
        )
    return at(out + path("M-44 -60H44L34 0H-34Z", pot) + rect(-50, -70, 100, 18, dark(pot, 0.25), 6), x, y, s)


def window(x, y, w, h, view="", ground=MIST, frame=PAPER):
    """A window with what can be seen through it, drawn in the picture's own coordinates."""
    inside = clip(rect(x, y, w, h, ground) + view, rect(x, y, w, h, "#000"))
    bar = line(f"M{x + w / 2} {y}v{h}M{x} {y + h * 0.42}h{w}", frame, 9, stroke_linecap="butt")
    return (
        inside
        + bar
        + rect(x, y, w, h, "none", 4, stroke=frame, stroke_width=16)
        + rect(x - 18, y + h + 4, w + 36, 16, dark(frame, 0.14), 4)
    )


def room(wall=CREAM, floor=SAND2, y=700, skirting=True):
    return (
        rect(0, 0, 1600, 900, wall)
        + rect(0, y, 1600, 900 - y, floor)
        + (rect(0, y - 18, 1600, 18, dark(wall, 0.14)) if skirting else "")
    )


def table(x, y, w, h=130, top=WOOD, legs=WOOD2, t=26):
    out = "".join(rect(px, t, 26, h - t, legs) for px in (w * 0.08, w * 0.92 - 26))
    return at(out + rect(0, 0, w, t, top, 8) + rect(0, t - 8, w, 8, dark(top, 0.2)), x, y)


def crate(x, y, w=180, h=110, colour=WOOD):
    out = rect(0, 0, w, h, dark(colour, 0.35)) + "".join(rect(0, i * h / 3 + 3, w, h / 3 - 6, colour, 4) for i in range(3))
    return at(out + rect(0, 0, 14, h, dark(colour, 0.15)) + rect(w - 14, 0, 14, h, dark(colour, 0.15)), x, y)


def parcel(x, y, w=150, h=110, colour="#C99A62"):
    out = rect(0, 0, w, h, colour, 4) + rect(w * 0.42, 0, w * 0.16, h, HONEY) + rect(0, 0, w, 10, dark(colour, 0.15))
    return at(out, x, y)


def coconut(x, y, r=30, colour=COCO, green=False):
    c = LIME if green else colour
    return circle(x, y, r, c) + path(
        f"M{x - r * 0.62:.0f} {y - r * 0.3:.0f}A{r * 0.7:.0f} {r * 0.7:.0f} 0 0 1 {x:.0f} {y - r * 0.72:.0f}",
        "none",
        stroke=light(c, 0.35),
        stroke_width=r * 0.14,
        stroke_linecap="round",
    )


def gear(x, y, r=60, fill=GOLD, hole=DEEP, teeth=8):
    out = "".join(
        at(rect(-r * 0.17, -r * 1.22, r * 0.34, r * 0.5, fill, r * 0.08), 0, 0, 1, i * 360 / teeth) for i in range(teeth)
    )
    return at(out + circle(0, 0, r, fill) + circle(0, 0, r * 0.42, hole), x, y)


def avatar(x, y, r=50, ground=TINT, tone=RIVER2):
    """A person's place on a card, as every card has it."""
    out = (
        circle(0, 0, r, ground)
        + circle(0, -r * 0.22, r * 0.32, tone)
        + path(f"M{-r * 0.62} {r * 0.8}A{r * 0.62} {r * 0.62} 0 0 1 {r * 0.62} {r * 0.8}Z", tone)
    )
    return at(clip(out, circle(0, 0, r, "#000")), x, y)
