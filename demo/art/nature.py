"""The delta: sky, sun, river, palms, fields, clouds, birds."""

import math
import random

from .shapes import (
    AQUA,
    COCO,
    DEEP,
    GOLD,
    HEIGHT,
    HONEY,
    LEAF,
    LEAF2,
    LEAF3,
    LIME,
    PALE,
    PAPER,
    RIVER,
    RIVER2,
    TRUNK,
    WIDTH,
    at,
    circle,
    clip,
    dark,
    ellipse,
    light,
    line,
    mix,
    path,
    rect,
    ring,
)


def sky(colour):
    return rect(0, 0, WIDTH, HEIGHT, colour)


def sun(x, y, r, ground, disc=GOLD, rings=(1.32, 1.62)):
    """A disc in two paler haloes, mixed with the ground instead of faded, so that nothing shines through."""
    halo = [
        circle(x, y, r * k, mix(ground, disc, share))
        for k, share in zip(sorted(rings, reverse=True), (0.16, 0.34), strict=True)
    ]
    return "".join(halo) + circle(x, y, r, disc)


def sun_lines(x, y, r, colour=GOLD, steps=(1.25, 1.5, 1.78)):
    """The sun as thin lines of honour, for dark grounds."""
    return "".join(ring(x, y, r * k, colour, 3, opacity=o) for k, o in zip(steps, (0.6, 0.35, 0.18), strict=True))


def wave(y, fill, amp=10, length=400, phase=0.0, bottom=HEIGHT, left=0, right=WIDTH):
    half = length / 2
    start = left - (phase % 1) * length - length
    d = f"M{start:.0f} {y}"
    x, up = start, True
    while x < right + half:
        d += f"q{half / 2:.0f} {-amp if up else amp} {half:.0f} 0"
        x, up = x + half, not up
    return path(f"{d}V{bottom}H{start:.0f}Z", fill)


def river(y, depth=HEIGHT, tones=(RIVER2, RIVER, DEEP), seed=1, glints=10, amp=10):
    rnd = random.Random(seed)
    step = (depth - y) / len(tones)
    out = ""
    for i, tone in enumerate(tones):
        top = y + step * i * (1 - 0.08 * i)
        out += wave(round(top), tone, amp, 420 + 60 * i, 0.3 * i + seed * 0.17, depth)
    for i in range(glints):
        gx, gy = rnd.uniform(20, WIDTH - 160), y + 26 + (depth - y - 50) * (i + 0.5) / glints
        w = rnd.uniform(50, 150) * (0.7 + 0.6 * (gy - y) / (depth - y))
        out += line(f"M{gx:.0f} {gy:.0f}h{w:.0f}", AQUA, 5, opacity=0.65)
    return out


def sun_path(x, y, depth, w, colour=GOLD):
    """The sun's broken mirror image on the water."""
    out, top, i = "", y + 16, 0
    while top < depth:
        share = (top - y) / (depth - y)
        width = w * (1 - 0.62 * share) * (0.72 if i % 2 else 1)
        out += line(
            f"M{x - width / 2 + (14 if i % 2 else -8):.0f} {top:.0f}h{width:.0f}",
            colour,
            9,
            opacity=round(0.75 - 0.4 * share, 2),
        )
        top, i = top + 26, i + 1
    return out


def river_lines(y, colour=AQUA, rows=4, gap=26, w=3, opacity=0.5):
    """The quiet geometry of the house: parallel waves."""
    out = ""
    for i in range(rows):
        d = f"M{-80 - 34 * (i % 2)} {y + gap * i}" + "q42 -16 84 0t84 0" * 11
        out += line(d, colour, w, opacity=opacity)
    return out


def hills(y, far=LEAF2, near=LEAF, lift=46):
    return path(
        f"M0 {y}C220 {y - lift} 420 {y - lift * 0.9} 700 {y - lift * 0.2}S1180 {y + 6} 1330 {y - lift * 0.6}S1540 {y - lift} 1600 {y - lift * 1.1}V900H0Z",
        far,
    ) + path(f"M0 {y + 52}C260 {y + 8} 560 {y + 30} 860 {y + 44}S1360 {y + 10} 1600 {y + 26}V900H0Z", near)


def _frond(length, droop, width, colour):
    """One palm leaf from the origin to the right: smooth back, saw-tooth under side."""

    def spine(t):
        return length * t, -length * 0.34 * math.sin(math.pi * min(t * 0.92, 1)) + droop * t**2.2

    top, under = [], []
    teeth = 11
    for i in range(teeth + 1):
        t = i / teeth
        x, y = spine(t)
        top.append((x, y - width * 0.16 * math.sin(math.pi * t)))
        fat = width * math.sin(math.pi * (0.12 + 0.88 * t)) ** 0.75
        under.append((x + length * 0.035, y + fat))
        if i < teeth:
            mx, my = spine(t + 0.5 / teeth)
            under.append((mx, my + fat * 0.42))
    points = [(0, 0), *top[1:], *reversed(under[1:-1])]
    return path("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z", colour)


CROWN = ((-76, 0.62, 10), (-48, 0.86, 40), (-20, 1.0, 66), (10, 1.0, 84), (40, 0.8, 70))


def crown(size=150, tone=LEAF3, seed=0, nuts=True):
    rnd = random.Random(seed)
    other, out = light(tone, 0.14), ""
    for flip in (False, True):
        for i, (turn, share, droop) in enumerate(CROWN):
            leaf = _frond(
                size * share * rnd.uniform(0.92, 1.08), droop * size / 150, size * 0.17, other if (i + flip) % 2 else tone
            )
            turn = turn + rnd.uniform(-5, 5)
            out += at(at(leaf, r=round(turn, 1)), flip=flip)
    if nuts:
        k = size / 150
        for x, y in ((-15, 14), (14, 16), (0, 25)):
            out += circle(x * k, y * k, 12 * k, COCO if x else dark(COCO))
    return out


def palm(x, y, h=300, lean=40, size=150, tone=LEAF3, trunk=TRUNK, seed=0, nuts=True):
    """A coconut palm rooted at (x, y), its crown ``lean`` to the side."""
    top, w0, w1 = (lean, -h), size * 0.105, size * 0.05
    stem = path(
        f"M{-w0:.1f} 0C{-w0 * 0.6:.1f} {-h * 0.45:.1f} {lean * 0.45 - w1:.1f} {-h * 0.75:.1f} {top[0] - w1:.1f} {top[1]:.1f}"
        f"L{top[0] + w1:.1f} {top[1]:.1f}C{lean * 0.55 + w1:.1f} {-h * 0.7:.1f} {w0 * 0.8:.1f} {-h * 0.4:.1f} {w0:.1f} 0Z",
        trunk,
    )
    return at(stem + at(crown(size, tone, seed, nuts), *top), x, y)


def nipa(x, y, s=1.0, tone=LEAF, seed=0):
    """Water coconut: stiff fronds that stand in the river's edge."""
    rnd, out = random.Random(seed), ""
    for i, turn in enumerate((-62, -38, -18, 2, 22, 44, 66)):
        out += at(_frond(rnd.uniform(120, 170), 26, 22, (tone, light(tone, 0.14), dark(tone))[i % 3]), r=turn - 90 + 8)
    return at(out, x, y, s)


def young_palm(x, y, s=1.0, tone=LIME):
    """A coconut seedling: the nut and three leaves."""
    out = ""
    for i, (turn, long) in enumerate(((-96, 150), (-60, 120), (-128, 118), (-30, 84), (-152, 80))):
        leaf = _frond(long, 20, 24, (tone, dark(tone, 0.12), light(tone, 0.12))[i % 3])
        out += at(leaf, r=turn) if turn > -90 else at(at(leaf, r=-180 - turn), flip=True)
    return at(out + ellipse(0, 8, 30, 24, COCO) + ellipse(-6, 2, 16, 9, light(COCO, 0.2)), x, y, s)


def cloud(x, y, s=1.0, fill=PAPER):
    return at(path("M-90 30a34 34 0 0 1 6-67a58 58 0 0 1 106-16a44 44 0 0 1 62 36a24 24 0 0 1 6 47z", fill), x, y, s)


def birds(x, y, s=1.0, colour=RIVER2):
    one = "M-22 -8Q-10 -16 0 0Q10 -16 22 -8"
    return at(line(one, colour, 4) + at(line(one, colour, 4), 56, -26, 0.8) + at(line(one, colour, 4), 84, 14, 0.6), x, y, s)


def field(y, tones=(LIME, LEAF), rows=9, vanish=(800, -300), seed=0):
    """Rows of rice running to one point on the horizon."""
    vx, vy = vanish
    out = rect(0, y, WIDTH, HEIGHT - y, tones[0])
    for i in range(-rows, rows + 1):
        a, b = vx + i * 46, vx + (i + 0.5) * 46
        low, low2 = vx + i * 330, vx + (i + 0.5) * 330
        out += path(f"M{a} {y}L{b} {y}L{low2} {HEIGHT}L{low} {HEIGHT}Z", tones[1])
    return clip(out, rect(0, y, WIDTH, HEIGHT - y, "#000"))


def rice(x, y, s=1.0, ripe=True, seed=0):
    """A tuft of rice with bent ears."""
    rnd, out = random.Random(seed), ""
    for i in range(6):
        lean, h = rnd.uniform(-46, 46), rnd.uniform(70, 120)
        out += line(
            f"M{i * 5 - 12} 0Q{lean * 0.2:.0f} {-h * 0.7:.0f} {lean:.0f} {-h:.0f}", (LIME, LEAF, mix(LIME, GOLD, 0.3))[i % 3], 6
        )
        if ripe and i % 2:
            for k in range(5):
                out += ellipse(lean + (6 + k * 7) * (1 if lean > 0 else -1), -h + k * k * 2.4, 7, 5, (GOLD, HONEY)[k % 2])
    return at(out, x, y, s)


def far_bridge(x, y, w=640, colour=PALE):
    """A cable-stayed bridge on the horizon, the sign of the province's crossings."""
    out = line(f"M{x} {y}Q{x + w / 2} {y - 36} {x + w} {y}", colour, 9)
    for share in (0.32, 0.68):
        px, h = x + w * share, 150
        out += rect(px - 5, y - h, 10, h + 26, colour)
        for k in range(1, 6):
            out += line(
                f"M{px} {y - h + 8 + k * 6}L{px - k * 21} {y - 26}M{px} {y - h + 8 + k * 6}L{px + k * 21} {y - 26}", colour, 2.5
            )
    return out
