"""Plain SVG shapes and the palette: every drawing is made of these."""

CREAM, CREAM2, MIST, PAPER, SAND, SAND2 = "#F5E7CC", "#EBD9B4", "#DEEAE7", "#FFF9EC", "#C9BFA6", "#E3D7BD"
INK, DEEP, RIVER, RIVER2, AQUA, PALE, TINT = "#0D2B35", "#0A3D49", "#0F4F5E", "#1B6574", "#4F95A2", "#82B3BF", "#CFE3E4"
RED, RED2, ROSE = "#A31621", "#7C1018", "#C9434C"
GOLD, GOLD2, HONEY = "#DFA938", "#B9841F", "#F0D08A"
LEAF, LEAF2, LEAF3, LIME = "#2F6B57", "#83AA90", "#18463D", "#5E9A6B"
TRUNK, COCO, WOOD, WOOD2 = "#5A4730", "#80602F", "#A9764A", "#85593A"
SKIN, SKIN2, HAIR, GREY, PLUM = "#DBA67E", "#C08860", "#23292C", "#B9BDB8", "#5B3B57"

WIDTH, HEIGHT = 1600, 900


def mix(a, b, share=0.5):
    """A colour between two others; ``share`` is the part of the second."""
    pairs = [(int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * share):02X}" for x, y in pairs)


def dark(colour, share=0.18):
    return mix(colour, INK, share)


def light(colour, share=0.3):
    return mix(colour, "#FFFFFF", share)


def _n(value):
    return f"{value:.1f}".rstrip("0").rstrip(".")


def rect(x, y, w, h, fill, rx=0, **more):
    return f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" rx="{_n(rx)}" fill="{fill}"{_more(more)}/>'


def circle(x, y, r, fill, **more):
    return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" fill="{fill}"{_more(more)}/>'


def ring(x, y, r, stroke, w=3, **more):
    return circle(x, y, r, "none", stroke=stroke, stroke_width=w, **more)


def ellipse(x, y, rx, ry, fill, **more):
    return f'<ellipse cx="{_n(x)}" cy="{_n(y)}" rx="{_n(rx)}" ry="{_n(ry)}" fill="{fill}"{_more(more)}/>'


def path(d, fill="none", **more):
    return f'<path d="{d}" fill="{fill}"{_more(more)}/>'


def poly(points, fill, **more):
    return path("M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in points) + "Z", fill, **more)


def line(d, stroke, w=6, **more):
    """An open line; ``d`` is path data or a list of points."""
    if not isinstance(d, str):
        d = "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in d)
    more = {"stroke_linecap": "round", "stroke_linejoin": "round", **more}
    return path(d, "none", stroke=stroke, stroke_width=w, **more)


def at(content, x=0, y=0, s=1.0, r=0, flip=False):
    """Move, then turn, then scale; ``flip`` mirrors left and right."""
    scale = f" scale({-s} {s})" if flip else f" scale({s})" if s != 1 else ""
    turn = f" rotate({r})" if r else ""
    return f'<g transform="translate({_n(x)} {_n(y)}){turn}{scale}">{content}</g>'


def group(content, **more):
    return f"<g{_more(more)}>{content}</g>"


_clips = iter(range(1, 10**6))


def clip(content, shape):
    """Show ``content`` only inside ``shape``."""
    name = f"c{next(_clips)}"
    return f'<clipPath id="{name}">{shape}</clipPath><g clip-path="url(#{name})">{content}</g>'


def svg(content):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
        f"{content}</svg>"
    )


def _more(more):
    return "".join(f' {key.replace("_", "-")}="{value}"' for key, value in more.items())
