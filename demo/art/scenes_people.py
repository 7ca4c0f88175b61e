"""Eleven scenes with people, who have no faces: they stand for everybody."""
# ruff: noqa: F403, F405  (a scene names dozens of parts)

from .nature import *
from .people import *
from .shapes import *
from .things import *


def village_team():
    out = room("#F2E6CB", "#D9C7A0", 730)
    out += (
        rect(0, 0, 1600, 54, RED2)
        + "".join(rect(x, 0, 14, 54, RED) for x in range(10, 1600, 62))
        + rect(0, 54, 1600, 12, WOOD2)
    )
    view = (
        sun(330, 300, 66, MIST)
        + wave(400, LEAF2, 20, 500, 0.3)
        + palm(180, 520, 260, 40, 130, LEAF3, seed=3)
        + palm(420, 500, 170, -30, 90, LEAF, seed=4)
        + wave(440, RIVER2, 8, 220, 0, 600)
    )
    out += window(110, 170, 400, 320, view)
    view = (
        wave(400, LEAF2, 20, 500, 0.1)
        + house(1290, 450, 0.4)
        + palm(1420, 520, 260, -30, 120, LEAF3, seed=7)
        + wave(452, RIVER2, 8, 220, 0, 600)
    )
    out += window(1110, 170, 380, 320, view)
    out += (
        rect(640, 130, 340, 216, RIVER, 10)
        + wifi(810, 286, 1.1, PAPER)
        + rect(640, 130, 340, 216, "none", 10, stroke=GOLD, stroke_width=5)
    )
    out += person(
        420, 470, 1.06, RIVER2, SKIN, "short", left=((-96, 110), (-30, 190)), right=((100, 110), (150, 176)), extra=scarf()
    )
    out += person(
        806,
        440,
        1.06,
        PAPER,
        SKIN2,
        "long",
        left=((-90, 116), (-50, 196)),
        right=((92, 116), (60, 196)),
        extra=rect(22, 70, 34, 24, RED, 4),
    )
    out += person(
        1190,
        470,
        1.06,
        PLUM,
        SKIN,
        "bun",
        GREY,
        left=((-110, 104), (-160, 170)),
        right=((96, 120), (30, 196)),
        extra=scarf(RED2),
    )
    out += (
        ellipse(806, 716, 640, 84, WOOD)
        + path("M166 716A640 84 0 0 0 1446 716V742A640 84 0 0 1 166 742Z", WOOD2)
        + rect(560, 800, 40, 110, WOOD2)
        + rect(1010, 800, 40, 110, WOOD2)
    )
    out += laptop(806, 724, 250, back=True)
    out += at(phone(0, 0, 74, 130, 0, check(33, 60, 20)), 566, 694, 1, -24) + at(
        tablet(0, 0, 190, 126, 0, bars(16, 20, (80, 120, 96), 9, 22, (RIVER2, SAND, SAND)) + check(146, 84, 18)),
        1026,
        706,
        1,
        -5,
    )
    out += (
        at(
            path("M-22 -40H22L18 0H-18Z", PAPER)
            + path("M22 -32q20 4 0 22", "none", stroke=PAPER, stroke_width=6)
            + ellipse(0, -40, 22, 6, COCO),
            330,
            722,
        )
        + coconut(1310, 700, 30, green=True)
        + line("M1312 676l14 -44", PAPER, 6)
    )
    return out


def rice_farmer_app():
    out = (
        sky(CREAM)
        + sun(1180, 300, 140, CREAM)
        + cloud(420, 150, 0.8)
        + birds(820, 180)
        + far_bridge(560, 428, 520, mix(CREAM, AQUA, 0.5))
    )
    out += (
        hills(430, LEAF2, LEAF, 30)
        + palm(1430, 500, 230, 30, 120, LEAF3, seed=2)
        + palm(1340, 498, 160, -26, 84, LEAF3, seed=3)
        + house(980, 490, 0.36)
    )
    out += (
        wave(496, "#C8B04E", 6, 700)
        + wave(560, "#D9BB52", 8, 620, 0.3)
        + wave(650, GOLD, 10, 560, 0.6)
        + wave(760, "#C99A2E", 10, 520, 0.1)
    )
    for i in range(30):
        out += rice(30 + (i * 211) % 1580, 560 + (i // 10) * 96 + (i * 37) % 40, 0.55 + 0.14 * (i // 10), True, i)
    screen = (
        rect(0, 0, 160, 60, RIVER)
        + circle(134, 28, 15, GOLD)
        + at(rice(0, 0, 0.9, True, 4), 68, 186)
        + bars(20, 210, (104, 74), 11, 24, (RIVER2, SAND))
        + check(72, 286, 24)
    )
    out += person(
        560,
        478,
        1.42,
        RIVER2,
        SKIN2,
        "short",
        hat="cone",
        tilt=8,
        length=330,
        hem=70,
        right=((112, 120), (168, 20)),
        left=((-92, 110), (-70, 210)),
        bare=0.55,
        extra=scarf(),
    )
    out += phone(826, 420, 172, 330, 8, screen) + circle(766, 500, 25, SKIN2)
    out += waves_out(930, 260, 0.85, RED, 3, -30)
    for i in range(14):
        out += rice(20 + i * 122, 905, 1.25, True, 40 + i)
    return out


def training_class():
    out = room("#E5EEEC", "#CDBB96", 760)
    out += rect(470, 90, 700, 430, INK, 14) + rect(488, 108, 664, 394, PAPER)
    out += at(
        phone(
            0,
            0,
            170,
            330,
            0,
            bars(24, 50, (90, 60), 12, 26, (RIVER2, SAND)) + check(77, 164, 40) + rect(24, 250, 106, 30, RED, 15),
        ),
        640,
        306,
    )
    for i, y in enumerate((166, 276, 386)):
        out += circle(800, y + 26, 32, (RIVER2, GOLD, LEAF)[i]) + bars(852, y + 6, (230, 160), 16, 32, (RIVER2, SAND))
        out += line([(786, y + 26), (796, y + 36), (814, y + 14)], PAPER, 7)
    out += person(
        1310,
        390,
        1.1,
        ROSE,
        SKIN,
        "long",
        length=400,
        hem=82,
        left=((-104, 60), (-150, -40)),
        right=((84, 110), (60, 200)),
        dress=True,
    )
    out += line([(1150, 348), (1052, 268)], WOOD2, 9) + plant(170, 764, 1.3)
    out += (
        rect(120, 150, 220, 290, RIVER, 8)
        + donut(230, 260, 56, 0.6, GOLD, AQUA, 24)
        + bars(160, 360, (140, 100), 14, 30, (PALE,))
    )
    tones = (RIVER2, "#F4F1E6", GOLD2, PLUM, LEAF)
    hairs = ("short", "bun", "short", "pony", "short")
    for i, x in enumerate((506, 868)):
        out += person(x, 690, 0.86, tones[i + 3], (SKIN, SKIN2)[i % 2], hairs[i + 3], back=True, length=240)
    for i in range(3):
        x = 250 + i * 362
        out += rect(x - 130, 880, 260, 20, WOOD)
        out += person(
            x,
            800,
            1.12,
            tones[i],
            (SKIN2, SKIN)[i % 2],
            hairs[i],
            GREY if i == 1 else HAIR,
            back=True,
            length=240,
            right=((96, 60), (112, -40)),
        )
        out += phone(x + 138, 724, 78, 140, 8, bars(12, 26, (46, 30), 8, 16, (RIVER2, SAND)) + check(35, 82, 18))
    return out


def commune_window(x):
    return window(x, 150, 250, 300, palm(x + 90, 520, 280, 30, 130, LEAF, seed=x) + wave(410, RIVER2, 8, 200, 0, 600))


def school_screen():
    out = room("#F1E8D3", "#B98F63", 740)
    out += rect(350, 90, 900, 420, LEAF3, 10) + rect(350, 90, 900, 420, "none", 10, stroke=WOOD, stroke_width=18)
    screen = (
        rect(0, 0, 560, 60, RIVER)
        + avatar(78, 138, 50, TINT, RIVER2)
        + bars(150, 100, (190, 130, 160), 15, 34, (RIVER2, SAND, SAND))
    )
    screen += (
        chart_bars(350, 214, (60, 84, 72, 108), 26, 12, (PALE, AQUA, RIVER2, GOLD))
        + bars(36, 238, (440,), 14, 0, (SAND2,))
        + bars(36, 266, (320,), 14, 0, (SAND2,))
    )
    out += monitor(800, 466, 580, 330, screen, PAPER, False)
    out += line("M410 170h90M410 210h60M410 400q30 -60 60 0t60 0", mix(LEAF3, PAPER, 0.6), 6) + line(
        "M1140 150l46 80h-92zM1150 330a34 34 0 1 0 .1 0M1120 440h80", mix(LEAF3, PAPER, 0.6), 6
    )
    out += commune_window(60) + commune_window(1310)
    out += person(
        1250,
        420,
        1.02,
        "#E9C6CB",
        SKIN,
        "bun",
        length=330,
        hem=76,
        dress=True,
        left=((-96, 50), (-140, -30)),
        right=((80, 110), (50, 190)),
    )
    for i, x in enumerate((270, 540, 810, 1080)):
        y = 706
        out += person(
            x, y, 0.84, "#FFFFFF", (SKIN, SKIN2)[i % 2], ("short", "tails", "short", "pony")[i], back=True, length=200
        )
        out += path(f"M{x - 32} {y - 10}Q{x} {y + 10} {x + 32} {y - 10}L{x} {y + 38}Z", RED)
        if i in (1, 2):
            side = 1 if i == 2 else -1
            out += arm(
                (x + side * 40, y + 20),
                (x + side * 74, y - 24),
                (x + side * 66, y - 116),
                "#F0F0EA",
                (SKIN, SKIN2)[i % 2],
                28,
                0.5,
            )
    for x in (150, 420, 690, 960):
        out += rect(x, 820, 240, 26, WOOD, 6) + rect(x + 20, 846, 20, 60, WOOD2) + rect(x + 200, 846, 20, 60, WOOD2)
        out += path(f"M{x + 60} 820l10 -18h70l10 18z", PAPER)
    return out + plant(1480, 800, 1.2)


def market_qr():
    out = (
        sky(CREAM)
        + sun(220, 260, 110, CREAM)
        + wave(560, LEAF2, 24, 800, 0.2)
        + palm(90, 720, 420, 30, 200, LEAF3, seed=2)
        + palm(1530, 720, 470, -40, 210, LEAF3, seed=3)
    )
    out += rect(0, 700, 1600, 200, "#D9C49A") + rect(0, 700, 1600, 10, "#C4AC7C")
    ground, out = out, ""
    out += rect(330, 250, 20, 480, WOOD2) + rect(1250, 250, 20, 480, WOOD2) + rect(350, 300, 900, 330, "#EAD7AE")
    for x in (430, 520, 1120, 1190):
        fruit = "".join(
            path(f"M{dx} 0q{dx * 2} 40 {dx * 0.6} 84q{-dx * 1.4} -40 {-dx * 0.6} -84z", HONEY if x % 20 else GOLD)
            for dx in (-14, -5, 5, 14)
        )
        out += at(line("M0 -60V0", TRUNK, 4) + fruit, x, 372)
    out += person(
        690,
        470,
        1.1,
        PLUM,
        SKIN2,
        "bun",
        hat="cone",
        left=((-90, 110), (-60, 190)),
        right=((98, 104), (140, 170)),
        extra=scarf(),
    )
    out += person(1000, 480, 1.04, LEAF, SKIN, "short", left=((-100, 80), (-130, 20)), right=((90, 110), (60, 190)))
    out += at(phone(0, 0, 64, 116, 0, check(29, 54, 17)), 856, 486, 1, -10)
    step = 130
    for i in range(8):
        x = 280 + i * step
        out += path(
            f"M{x + 40 if i == 0 else x} 190H{x + step - (40 if i == 7 else 0)}L{x + step} 300a{step / 2} 46 0 0 1 {-step} 0Z",
            RED if i % 2 == 0 else PAPER,
        )
    out += rect(310, 172, 980, 26, RED2, 8)
    out += (
        rect(250, 650, 1100, 34, WOOD, 6)
        + rect(280, 684, 1040, 190, WOOD2)
        + "".join(rect(300 + i * 256, 702, 236, 156, dark(WOOD2, 0.16), 6) for i in range(4))
    )
    for x, kind in ((270, 0), (490, 1), (930, 2), (1140, 3)):
        out += path(f"M{x} 600H{x + 190}L{x + 170} 656H{x + 20}Z", WOOD) + line(
            f"M{x + 6} 620H{x + 184}M{x + 12} 638H{x + 178}", dark(WOOD), 3
        )
        for j in range(9):
            cx, cy = x + 32 + (j % 5) * 32 + (16 if j > 4 else 0), 594 - (30 if j > 4 else 0)
            if kind == 0:
                out += coconut(cx, cy, 27, green=True)
            elif kind == 1:
                out += circle(cx, cy, 24, ROSE if j % 2 else RED) + "".join(
                    at(line("M0 -22V-31", RED2, 3), cx, cy, 1, a) for a in range(0, 360, 45)
                )
            elif kind == 2:
                out += circle(cx, cy, 26, HONEY if j % 2 else GOLD) + line(f"M{cx} {cy - 25}l8 -8", LEAF, 5)
            else:
                out += ellipse(cx, cy, 24, 30, LIME if j % 2 else LEAF) + ellipse(cx - 7, cy - 9, 6, 10, light(LIME, 0.3))
    out += (
        rect(782, 636, 20, 20, INK)
        + rect(706, 452, 172, 196, RIVER, 14)
        + code(732, 478, 120, 11)
        + bars(740, 618, (104,), 12, 0, (GOLD,))
    )
    return ground + at(out, -144, -120, 1.18)


def tree_campaign():
    out = sky(MIST) + sun(330, 230, 104, MIST) + cloud(900, 150, 1.0) + cloud(1300, 220, 0.6) + birds(640, 190)
    out += hills(440, LEAF2, LEAF, 36) + "".join(
        palm(x, 500 + i % 3 * 8, 150 + 30 * (i % 3), 20 - 12 * (i % 4), 84, LEAF3, seed=i)
        for i, x in enumerate((740, 850, 980, 1120, 1250, 1390, 1510))
    )
    out += (
        wave(530, RIVER2, 8, 380, 0.2, 700)
        + wave(580, RIVER, 8, 430, 0.6, 720)
        + line("M120 566h110M420 610h140M900 574h130M1280 616h110", AQUA, 5, opacity=0.6)
    )
    out += boat(300, 600, 190, GOLD2)
    out += path("M0 690Q420 640 820 664T1600 636V900H0Z", LIME) + path("M0 770Q500 716 900 752T1600 716V900H0Z", LEAF)
    for x, y, s in ((220, 710, 0.62), (1430, 676, 0.6), (1250, 690, 0.5)):
        out += young_palm(x, y, s, "#A9CF86")
    out += person(
        610,
        404,
        1.06,
        "#F4F8F8",
        SKIN,
        "short",
        hat="cap",
        legs_=RIVER,
        left=((-70, 116), (100, 150)),
        right=((96, 96), (112, 60)),
        bare=0.5,
        extra=scarf(),
    )
    out += line([(736, 400), (736, 742)], WOOD, 13) + path("M716 730h40l4 56q-24 30 -48 0z", "#7D8B8E")
    out += (
        ellipse(860, 806, 150, 30, TRUNK) + ellipse(860, 798, 110, 20, dark(TRUNK, 0.4)) + young_palm(860, 786, 1.5, "#A9CF86")
    )
    out += person(
        1090,
        500,
        1.04,
        ROSE,
        SKIN2,
        "pony",
        hat="cone",
        left=((-110, 90), (-166, 176)),
        right=((-40, 150), (-140, 214)),
        length=180,
        bare=0.5,
        behind=line([(-26, 176), (60, 250), (-40, 300)], INK, 52) + line([(26, 176), (110, 240), (104, 308)], DEEP, 52),
    )
    out += at(
        rect(-30, -74, 60, 74, AQUA, 8) + line("M26 -60L76 -96", AQUA, 12) + line("M-30 -56q-46 10 0 44", AQUA, 10), 1330, 792
    )
    return out + "".join(
        path(f"M{x} 900q-8 -40 -26 -52q24 8 32 52q2 -52 22 -64q-16 26 -12 64z", LEAF3) for x in (60, 190, 400, 1040, 1290, 1490)
    )


def kids_coding():
    out = room("#DCE9E8", "#C9B58A", 720)
    out += "".join(
        at(gear(0, 0, 44, mix("#DCE9E8", AQUA, k), "#DCE9E8"), x, y, s)
        for x, y, s, k in ((180, 210, 1.3, 0.35), (290, 130, 0.8, 0.25), (1440, 180, 1.2, 0.35))
    )
    screen = rect(0, 0, 130, 420, RIVER) + bars(22, 40, (80, 60, 84, 50), 18, 46, (GOLD, PALE, ROSE, LIME))
    for i, (c, w, dx) in enumerate(((GOLD2, 300, 0), (RIVER2, 260, 34), (LEAF, 220, 68), (ROSE, 240, 34), (GOLD2, 190, 0))):
        y = 34 + i * 58
        screen += path(
            f"M{170 + dx} {y}h26l10 10h24l10 -10h{w - 70}a10 10 0 0 1 10 10v36a10 10 0 0 1 -10 10h-{w - 70}l-10 10h-24l-10 -10h-26z",
            c,
        ) + bars(190 + dx + 70, y + 20, (w - 150,), 14, 0, (PAPER,))
    screen += (
        circle(600, 200, 70, TINT) + boat(600, 226, 96) + path("M600 212V140L644 206Z", GOLD) + line("M560 244h80", AQUA, 6)
    )
    out += monitor(800, 668, 720, 440, screen, "#FBFBF6")
    out += person(
        430,
        560,
        1.06,
        "#FFFFFF",
        SKIN2,
        "short",
        left=((-86, 100), (-20, 150)),
        right=((110, 40), (176, -10)),
        bare=0.6,
        extra=pioneer(),
    )
    out += person(
        1180,
        566,
        1.04,
        "#FFFFFF",
        SKIN,
        "tails",
        left=((-110, 36), (-176, -20)),
        right=((84, 100), (10, 150)),
        bare=0.6,
        extra=pioneer(),
    )
    out += (
        rect(200, 700, 1200, 200, mix(WOOD, CREAM, 0.35))
        + "".join(rect(230 + i * 290, 724, 270, 176, mix(WOOD, CREAM, 0.22), 8) for i in range(4))
        + rect(110, 668, 1380, 36, WOOD, 10)
        + rect(110, 692, 1380, 12, dark(WOOD), 6)
        + rect(190, 704, 40, 200, WOOD2)
        + rect(1370, 704, 40, 200, WOOD2)
    )
    out += rect(640, 652, 320, 18, PALE, 6) + rect(980, 652, 44, 18, PALE, 9)
    for x, c, n in ((250, RED, 1), (330, GOLD, 1), (290, RIVER2, 0)):
        out += (
            rect(x, 622 if n else 576, 74, 46, c, 6)
            + rect(x + 12, (622 if n else 576) - 10, 18, 12, c, 3)
            + rect(x + 44, (622 if n else 576) - 10, 18, 12, c, 3)
        )
    return out + at(
        circle(0, -40, 34, TINT)
        + rect(-30, -38, 60, 38, AQUA, 10)
        + circle(-12, -44, 6, INK)
        + circle(12, -44, 6, INK)
        + line("M0 -74V-96", INK, 4)
        + circle(0, -100, 8, RED),
        1330,
        668,
    )


def women_shop():
    out = room("#F6E9DC", "#D6BE95", 740)
    for y in (150, 300):
        out += rect(90, y + 110, 520, 18, WOOD, 4)
    for i, x in enumerate((110, 230, 350, 480)):
        out += at(
            rect(0, 0, 84, 104, (RED, GOLD, LEAF, RIVER2)[i], 10)
            + rect(10, 34, 64, 44, PAPER, 6)
            + rect(14, -14, 56, 18, dark((RED, GOLD, LEAF, RIVER2)[i]), 5),
            x,
            156,
        )
    for i, x in enumerate((120, 260, 430)):
        out += (
            parcel(x, 326 if i != 1 else 310, 120, 84 if i != 1 else 100)
            if i != 2
            else "".join(coconut(x + k * 58, 380, 29, green=k == 1) for k in range(3))
        )
    out += window(
        1130,
        130,
        350,
        300,
        sun(1390, 240, 50, MIST) + palm(1210, 500, 270, 30, 130, LEAF, seed=5) + wave(390, RIVER2, 8, 220, 0, 600),
    )
    screen = rect(0, 0, 500, 50, RED) + bars(24, 18, (120,), 14, 0, (PAPER,)) + circle(440, 25, 14, GOLD)
    for i in range(3):
        screen += (
            rect(24 + i * 140, 74, 122, 170, "#FFFFFF", 8, stroke=SAND2, stroke_width=4)
            + coconut(85 + i * 140, 130, 30, (COCO, LIME, GOLD)[i])
            + bars(40 + i * 140, 180, (84, 56), 11, 22, (SAND, RED))
        )
    out += person(
        850,
        440,
        1.2,
        "#B85560",
        SKIN,
        "bun",
        length=200,
        left=((-100, 84), (-150, 40)),
        right=((96, 110), (50, 176)),
        extra=path("M-44 40Q0 74 44 40L52 180H-52Z", CREAM) + line("M-40 0L-42 44M40 0L42 44", CREAM, 10),
    )
    out += laptop(1230, 670, 440, screen)
    out += (
        at(parcel(0, 0, 260, 160), 470, 508)
        + path("M470 508L414 470H536L576 508Z", "#DDB27C")
        + path("M730 508L786 470H664L622 508Z", "#DDB27C")
        + circle(670, 490, 20, SKIN)
    )
    out += (
        rect(150, 694, 1300, 206, RIVER)
        + clip(river_lines(730, AQUA, 5, 34, 4, 0.5), rect(180, 714, 1240, 186, "#000"))
        + rect(130, 668, 1340, 30, WOOD, 8)
    )
    out += parcel(170, 564, 150, 104) + parcel(190, 484, 110, 82)
    out += coconut(400, 636, 34) + coconut(350, 644, 27, green=True)
    return out


def elderly_tablet():
    out = room("#EFE3C8", "#C6A679", 720)
    out += window(
        90,
        130,
        430,
        350,
        sun(400, 260, 70, MIST)
        + wave(420, LEAF2, 20, 400, 0.3)
        + palm(200, 560, 330, 40, 160, LEAF3, seed=3)
        + wave(446, RIVER2, 8, 220, 0, 600),
    )
    out += (
        rect(1090, 140, 150, 190, PAPER, 6, stroke=WOOD, stroke_width=12)
        + at(boat(0, 0, 90), 1165, 250)
        + line("M1120 280h90", AQUA, 5)
        + circle(1190, 196, 14, GOLD)
    )
    out += rect(1290, 180, 180, 140, PAPER, 6, stroke=WOOD, stroke_width=12) + at(
        palm(0, 0, 80, 10, 46, LEAF, nuts=False), 1375, 300
    )
    back, out = out, ""
    out += (
        rect(430, 450, 880, 60, WOOD2, 10)
        + "".join(rect(460 + i * 82, 500, 22, 170, WOOD2) for i in range(11))
        + rect(390, 650, 960, 46, WOOD, 10)
        + rect(430, 690, 44, 190, WOOD2)
        + rect(1270, 690, 44, 190, WOOD2)
    )
    lap = path("M-70 180Q-80 260 -60 290H140Q160 240 70 180Z", INK)
    out += person(
        740,
        430,
        1.12,
        PLUM,
        SKIN,
        "bun",
        GREY,
        tilt=6,
        left=((-84, 110), (30, 170)),
        right=((90, 110), (120, 166)),
        extra=scarf(),
        behind=lap + line([(-40, 270), (-36, 400)], INK, 54) + line([(90, 270), (86, 400)], DEEP, 54),
    )
    out += person(
        1010,
        490,
        0.92,
        GOLD,
        SKIN,
        "tails",
        tilt=-8,
        left=((-100, 90), (-110, 130)),
        right=((80, 100), (-20, 150)),
        bare=0.6,
        behind=path("M-66 160Q-90 270 -70 290H120Q140 240 66 160Z", ROSE)
        + line([(-30, 280), (-30, 390)], SKIN, 34)
        + line([(70, 280), (70, 390)], SKIN, 34),
    )
    screen = (
        rect(0, 0, 300, 46, RIVER)
        + bars(20, 72, (120, 90, 110), 13, 28, (RIVER2, SAND, SAND))
        + check(196, 104, 40)
        + rect(20, 162, 110, 28, RED, 14)
    )
    out += tablet(880, 634, 280, 214, -3, screen) + circle(752, 648, 19, SKIN) + circle(1006, 640, 17, SKIN)
    out += at(
        path("M-40 -50H40Q44 0 0 0T-40 -50Z", PAPER) + ellipse(0, -50, 40, 9, SAND) + path("M-30 0H30L36 10H-36Z", PAPER),
        520,
        642,
    )
    return back + at(out, -160, -128, 1.18) + plant(1490, 820, 1.35, RIVER2) + plant(180, 800, 1.1)


SCENES = {
    "village-team": village_team,
    "rice-farmer-app": rice_farmer_app,
    "training-class": training_class,
    "school-screen": school_screen,
    "market-qr": market_qr,
    "tree-campaign": tree_campaign,
    "kids-coding": kids_coding,
    "women-shop": women_shop,
    "elderly-tablet": elderly_tablet,
}
