"""Ten scenes: figures, identity, services, safety."""
# ruff: noqa: F403, F405  (a scene names dozens of parts)

from .nature import *
from .people import *
from .shapes import *
from .things import *


def dti_chart():
    out = sky(MIST) + sun(1240, 250, 118, MIST) + cloud(330, 190, 0.9) + cloud(640, 130, 0.55) + birds(980, 190)
    out += hills(610, lift=30) + river(700, seed=2, glints=7)
    out += palm(1430, 712, 300, 46, 165, seed=3) + palm(1330, 700, 190, -34, 105, LEAF, seed=4)
    tones = (PALE, "#6AA3B0", AQUA, RIVER2, RIVER, DEEP)
    tops = []
    for i, h in enumerate((130, 178, 226, 296, 372, 460)):
        x = 240 + i * 152
        out += rect(x, 716 - h, 104, h + 20, tones[i], 8) + rect(x, 716 - h, 104, 12, light(tones[i], 0.25), 6)
        out += rect(x, 742, 104, h * 0.2, tones[i], 8, opacity=0.45)
        tops.append((x + 52, 716 - h - 56))
    out += wave(722, RIVER2, 9, 300, 0.4, 760) + river(756, seed=5, tones=(RIVER, DEEP), glints=6)
    out += line(tops, RED, 12)
    out += "".join(circle(x, y, 17, PAPER) + circle(x, y, 11, RED) for x, y in tops)
    x, y = tops[-1]
    out += circle(x, y, 30, RED) + star(x, y, 18, HONEY)
    return out + boat(150, 800, 190, RED)


def id_card(w=380, h=236):
    out = rect(0, 0, w, h, PAPER, 18) + rect(0, 0, w, 48, RIVER, 18) + rect(0, 30, w, 18, RIVER)
    out += bars(70, 18, (170,), 14, 0, (TINT,)) + circle(38, 25, 13, GOLD)
    out += rect(26, 72, 110, 138, TINT, 10) + clip(avatar(81, 150, 66, TINT, AQUA), rect(26, 72, 110, 138, "#000", 10))
    out += bars(160, 78, (180, 130, 160), 13, 32, (RIVER2, SAND, SAND)) + rect(160, 176, 58, 38, GOLD, 8)
    return out + line("M160 195h58M180 176v38M200 176v38", GOLD2, 3, stroke_linecap="butt")


def phone_vneid():
    out = sky(CREAM) + circle(800, 470, 400, CREAM2) + circle(800, 470, 300, mix(CREAM2, GOLD, 0.35))
    out += at(crown(330, LEAF3, 2, nuts=False), 40, 120, 1, 30) + at(crown(300, LEAF, 5, nuts=False), 1590, 90, 1, -24)
    out += river(740, seed=7, glints=8)
    out += at(rect(10, 12, 420, 262, dark(CREAM2, 0.2), 20, opacity=0.5) + at(id_card(), 0, 0, 1.1), 236, 470, 1, -9)
    screen = (
        rect(0, 0, 330, 150, RIVER)
        + river_lines(110, AQUA, 2, 18, 3)
        + circle(48, 78, 22, GOLD)
        + bars(88, 60, (150, 100), 14, 30, (TINT, AQUA))
    )
    screen += at(id_card(), 24, 182, 0.7) + check(148, 450, 62)
    screen += bars(66, 540, (165,), 16, 30, (SAND,)) + rect(52, 576, 192, 40, RED, 20)
    out += phone(840, 448, 326, 672, 4, screen)
    out += waves_out(1046, 190, 1.15, RED, 3, -38)
    out += shield(1220, 560, 0.72, LEAF, HONEY) + line([(1184, 560), (1212, 592), (1262, 530)], PAPER, 20)
    return out + river_lines(850, AQUA, 2, 24, 3, 0.45)


def boat_river():
    out = sky(CREAM) + sun(500, 380, 170, CREAM) + cloud(1120, 150, 0.8, PAPER) + cloud(250, 190, 0.6, PAPER) + birds(640, 130)
    out += hills(470) + house(1150, 556, 0.5) + house(290, 552, 0.36, roof=GOLD2)
    out += (
        palm(150, 580, 220, 20, 120, LEAF3, seed=1)
        + palm(230, 575, 160, 46, 90, LEAF3, seed=2)
        + palm(1290, 572, 190, 28, 100, LEAF3, seed=6)
        + palm(1030, 566, 150, -22, 80, LEAF3, seed=7)
    )
    out += river(570, seed=3, glints=12) + sun_path(500, 590, 740, 270)
    out += nipa(56, 612, 0.75, LEAF, 2) + nipa(350, 596, 0.5, LEAF, 4)
    screen = (
        rect(34, 44, 170, 26, RIVER2, 10)
        + bars(34, 92, (110,), 16, 30, (SAND,))
        + check(118, 236, 68)
        + rect(36, 356, 166, 44, RED, 22)
        + bars(68, 428, (104,), 14, 30, (SAND,))
    )
    out += phone(776, 452, 262, 520, 5, screen) + waves_out(884, 212, 1.25, RED, 2, -48)
    out += person(1010, 620, 0.62, PLUM, hat="cone", length=170, left=((-86, 90), (-24, 150)), right=((86, 96), (36, 150)))
    out += line("M1030 640L1150 800", WOOD2, 11)
    out += boat(830, 742, 620)
    out += wave(788, DEEP, 9, 380, 0.2) + line("M560 812h150M1010 836h180M250 850h130", AQUA, 5, opacity=0.6)
    return out + palm(1470, 930, 560, -96, 260, LEAF3, "#4C3B28", seed=9)


def security_shield():
    out = sky(DEEP) + "".join(
        ring(800, 430, r, AQUA, 2.5, opacity=o) for r, o in ((300, 0.5), (390, 0.36), (490, 0.24), (600, 0.15))
    )
    for x, y, r in ((1090, 430, 12), (540, 170, 10), (318, 520, 14), (1300, 690, 11), (1147, 80, 10), (350, 700, 10)):
        out += circle(x, y, r, GOLD)
    screen = rect(0, 0, 760, 60, RIVER) + "".join(circle(34 + i * 30, 30, 9, c) for i, c in enumerate((ROSE, GOLD, LIME)))
    screen += bars(40, 108, (210, 160, 190, 130, 180), 16, 42, (TINT, SAND2, SAND2, TINT, SAND2))
    screen += bars(520, 108, (190, 150, 180, 120, 160), 16, 42, (SAND2, TINT, SAND2, TINT, SAND2))
    out += rect(0, 770, 1600, 130, RIVER) + rect(0, 770, 1600, 10, AQUA) + river_lines(820, AQUA, 3, 26, 3, 0.5)
    out += monitor(800, 790, 780, 470, screen, PAPER, True, INK)
    out += shield(800, 452, 1.42, LEAF, GOLD) + lock(800, 452, 1.25, HONEY, PAPER, INK)
    out += "".join(
        at(circle(0, 0, 46, RED) + line("M-16 -16L16 16M16 -16L-16 16", PAPER, 10), x, y)
        for x, y in ((262, 300), (1345, 260), (1400, 560))
    )
    out += line("M316 316L392 340M1290 282L1216 312M1342 552L1230 530", ROSE, 7, stroke_dasharray="4 18")
    return out


def scam_message():
    ground = "#F7E3DF"
    out = sky(ground) + circle(800, 450, 390, "#F1D0CA")
    screen = rect(0, 0, 380, 84, RIVER) + avatar(58, 44, 26, TINT, RIVER2) + bars(100, 36, (140,), 16, 0, (TINT,))
    screen += rect(26, 120, 250, 96, TINT, 22) + bars(50, 146, (190, 130), 14, 30, (AQUA,))
    screen += (
        rect(26, 240, 282, 220, "#FBEAE8", 22, stroke=RED, stroke_width=6)
        + bars(54, 272, (220, 190, 226), 14, 32, (ROSE,))
        + rect(54, 382, 190, 48, RED, 24)
    )
    screen += bars(84, 398, (130,), 16, 0, (PAPER,))
    screen += (
        rect(100, 490, 222, 74, RIVER2, 22) + bars(126, 518, (168,), 16, 0, (PAPER,)) + bars(40, 606, (240,), 22, 0, (SAND2,))
    )
    out += phone(690, 462, 360, 704, -4, screen)
    out += (
        line("M1060 -20V190", SAND, 6)
        + line("M1060 232V430C1060 560 880 560 880 400", INK, 15)
        + path("M880 372L862 440L906 452L892 424Z", INK)
        + ring(1060, 212, 20, INK, 10)
    )
    out += warning(1150, 560, 1.55)
    out += (
        circle(282, 330, 84, PAPER)
        + circle(282, 330, 84, "none", stroke=SAND, stroke_width=6)
        + "".join(circle(244 + i * 38, 330, 13, RED) for i in range(3))
    )
    out += line("M362 356L470 392", SAND, 6, stroke_dasharray="2 16") + lock(300, 600, 0.95, GOLD, RIVER, INK)
    out += river(800, seed=4, tones=(RIVER2, DEEP), glints=5)
    return out + at(crown(250, LEAF3, 8, nuts=False), 1600, 130, 1, -20)


def digital_signature():
    out = sky(RIVER) + rect(0, 690, 1600, 210, DEEP) + river_lines(730, AQUA, 6, 30, 3, 0.4)
    out += sun_lines(1170, 360, 170, GOLD) + circle(1170, 360, 170, mix(RIVER, GOLD, 0.16))
    screen = bars(50, 70, (280, 420, 380, 430, 300), 18, 40, (RIVER2, SAND, SAND, SAND, SAND)) + rect(
        50, 290, 470, 150, "none", 14, stroke=AQUA, stroke_width=5, stroke_dasharray="16 12"
    )
    out += tablet(610, 470, 640, 540, -7, screen)
    ink = "M340 596c40 -110 96 -120 84 -40s-50 90 -20 20s80 -110 84 -40s20 40 60 -20s60 -20 70 10s60 20 120 -30s190 -60 250 -20"
    out += line(ink, GOLD, 13)
    out += line("M988 476C1050 520 1080 500 1096 470", GOLD, 13)
    out += lock(1170, 380, 2.0, GOLD, GOLD, DEEP)
    pen = (
        path("M0 0L-20 -64L20 -64Z", SAND2)
        + path("M0 0L-7 -22H7Z", INK)
        + rect(-24, -300, 48, 238, RED, 6)
        + rect(-24, -96, 48, 22, GOLD)
        + rect(-24, -340, 48, 46, RED2, 14)
        + rect(14, -330, 10, 120, GOLD, 5)
    )
    out += at(pen, 596, 560, 1.1, 24)
    return out + star(1384, 180, 22, GOLD) + star(1450, 560, 16, GOLD) + star(944, 150, 14, GOLD)


def commune_desk():
    out = room("#EFE6D2", SAND2, 720)
    out += window(
        120,
        130,
        330,
        300,
        sun(350, 250, 60, MIST) + palm(220, 480, 240, 40, 130, LEAF, seed=3) + wave(392, RIVER2, 8, 200, 0, 440),
    )
    out += rect(560, 96, 560, 150, RIVER, 14) + star(636, 171, 34, GOLD) + bars(700, 138, (360, 260), 22, 46, (PAPER, PALE))
    out += rect(1240, 150, 230, 300, PAPER, 8, stroke=SAND, stroke_width=6) + bars(
        1270, 190, (120, 170, 150, 170, 110), 14, 40, (RED, SAND, SAND, SAND, SAND)
    )
    out += plant(1460, 724, 1.1)
    out += person(
        590,
        486,
        0.98,
        "#F4F8F8",
        hair="short",
        left=((-96, 120), (-40, 190)),
        right=((110, 100), (170, 150)),
        extra=path("M-7 6h14l6 18l-13 76l-13 -76z", RIVER) + rect(22, 66, 32, 22, RED, 4),
    )
    out += (
        rect(280, 610, 1060, 40, WOOD, 8)
        + rect(310, 650, 1000, 210, RIVER2)
        + rect(310, 650, 1000, 16, dark(RIVER2))
        + rect(310, 828, 1000, 32, DEEP)
    )
    out += clip(river_lines(700, PALE, 4, 28, 4, 0.5), rect(340, 680, 940, 130, "#000"))
    screen = (
        rect(0, 0, 400, 40, RIVER)
        + avatar(64, 108, 40)
        + bars(124, 76, (150, 100, 130), 14, 32, (RIVER2, SAND, SAND))
        + check(316, 118, 30)
    )
    out += monitor(862, 612, 330, 200, at(screen, 0, 0, 0.86))
    out += at(rect(-70, -14, 140, 14, PAPER, 2) + rect(-64, -24, 130, 10, SAND2, 2), 430, 610)
    out += person(
        1120,
        560,
        1.05,
        ROSE,
        SKIN2,
        hair="bun",
        back=False,
        length=330,
        hem=74,
        left=((-100, 60), (-170, 70)),
        right=((86, 120), (52, 210)),
        legs_=None,
        dress=True,
        extra=scarf(),
    )
    return out


def meeting_hall():
    out = room("#E7EEEA", "#C8B596", 640, True)
    out += rect(0, 90, 1600, 12, dark("#E7EEEA", 0.12)) + rect(430, 86, 740, 400, INK, 14)
    board = rect(450, 140, 700, 360, DEEP) + clip(
        chart_bars(520, 470, (80, 130, 110, 180, 230), 56, 24, (AQUA, PALE, AQUA, PALE, GOLD)) + river_lines(478, AQUA, 1),
        rect(450, 140, 700, 360, "#000"),
    )
    board += (
        line([(548, 350), (628, 300), (708, 316), (788, 246), (868, 196)], ROSE, 9)
        + donut(1030, 280, 62, 0.68, GOLD, AQUA, 28)
        + bars(960, 390, (150, 110, 130), 14, 30, (PALE,))
    )
    out += at(board, 0, -34)
    for x in (140, 1300):
        out += window(x, 140, 170, 320, palm(x + 70, 500, 240, 20, 120, LEAF, seed=x))
    out += plant(90, 690, 1.15, RIVER2) + plant(1510, 690, 1.15, RIVER2)
    tones = (RIVER2, "#F4F8F8", ROSE, "#F4F8F8", GOLD2, RIVER)
    for i, x in enumerate((330, 490, 650, 950, 1110, 1270)):
        out += person(
            x,
            560,
            0.62,
            tones[i],
            SKIN if i % 2 else SKIN2,
            ("short", "long", "bun", "short", "short", "long")[i],
            left=((-70, 90), (-40, 150)),
            right=((70, 90), (40, 150)),
            hem=66,
        )
    out += (
        path("M250 640H1350L1510 790H90Z", WOOD)
        + path("M90 790H1510V826H90Z", WOOD2)
        + path("M250 640H1350L1362 652H238Z", light(WOOD, 0.22))
    )
    for i, x in enumerate((330, 490, 650, 950, 1110, 1270)):
        out += at(
            rect(-44, -8, 88, 8, PAPER, 2)
            + path("M-40 -52H40V-8H-40Z", INK, stroke_linejoin="round")
            + rect(-35, -47, 70, 36, (TINT, MIST)[i % 2])
            if i % 2 == 0
            else path("M-46 6L-34 -12H40L52 6Z", PAPER) + bars(-22, -7, (44,), 4, 0, (SAND,)),
            x + (x - 800) * 0.06,
            676,
        )
    out += plant(800, 706, 0.42, GOLD2)
    for i, x in enumerate((260, 560, 860, 1160)):
        out += at(
            rect(-74, -130, 148, 150, RED if i % 2 else RED, 30)
            + rect(-74, 10, 148, 120, RED2, 20)
            + rect(-12, 120, 24, 60, INK),
            x + 90,
            830,
        )
    return out


def hotline_1022():
    out = sky(RIVER) + circle(720, 450, 360, RIVER2) + circle(720, 450, 270, mix(RIVER2, AQUA, 0.35))
    out += river_lines(770, AQUA, 5, 30, 3.5, 0.55)
    band = line("M-210 40V-30A210 210 0 0 1 210 -30V40", PAPER, 44)
    out += line("M930 560C930 700 860 716 776 716", INK, 20) + rect(700, 692, 100, 48, INK, 24)
    out += at(band, 720, 430)
    for x in (510, 930):
        k = -1 if x < 700 else 1
        out += (
            rect(x - 52, 400, 104, 210, RED, 46)
            + rect(x - 52 if k > 0 else x + 6, 400, 46, 210, RED2, 30)
            + rect(x - 26, 440, 52, 130, GOLD, 26)
        )
    out += bubble(1070, 150, 320, 170, PAPER, "left", (0.7, 0.5, 0.62), SAND)
    out += at(circle(0, 0, 40, LEAF) + line("M-16 2L-4 14L18 -12", PAPER, 10), 1344, 150)
    out += bubble(170, 220, 250, 140, GOLD, "right", (0.6, 0.42), INK)
    screen = (
        rect(0, 0, 240, 480, DEEP)
        + avatar(108, 136, 56, AQUA, PAPER)
        + bars(54, 224, (110, 70), 14, 30, (PALE,))
        + at(
            circle(0, 0, 42, LIME) + path("M-20 -14q-2 26 24 36l10 -10l-14 -12l-8 6q-6 -6 -6 -12l8 -4l-4 -16z", PAPER), 108, 370
        )
    )
    out += phone(1240, 590, 240, 470, 8, screen) + waves_out(1380, 470, 1, GOLD, 3, -20)
    return out + waves_out(1104, 700, 0.8, GOLD, 2, 170)


SCENES = {
    "dti-chart": dti_chart,
    "phone-vneid": phone_vneid,
    "boat-river": boat_river,
    "security-shield": security_shield,
    "scam-message": scam_message,
    "digital-signature": digital_signature,
    "commune-desk": commune_desk,
    "meeting-hall": meeting_hall,
    "hotline-1022": hotline_1022,
}
