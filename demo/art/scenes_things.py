"""Twelve scenes: transport, data, health, work, culture."""
# ruff: noqa: F403, F405  (a scene names dozens of parts)

import math

from .nature import *
from .people import *
from .shapes import *
from .things import *


def bus(x, y, s=1.0):
    out = (
        rect(0, -300, 900, 270, RIVER2, 40)
        + rect(0, -150, 900, 120, PAPER, 0)
        + rect(0, -150, 900, 16, GOLD)
        + rect(0, -60, 900, 34, RIVER, 12)
    )
    for i in range(5):
        out += rect(44 + i * 136, -270, 116, 100, TINT, 12)
        if i in (0, 2, 3):
            out += clip(
                at(
                    head((SKIN, SKIN2)[i % 2], ("short", "bun", "short", "long")[i], (HAIR, HAIR, GREY, HAIR)[i])
                    + torso((RED, GOLD, PLUM, LEAF)[i], 90),
                    102 + i * 136,
                    -168,
                    0.66,
                ),
                rect(44 + i * 136, -270, 116, 100, "#000", 12),
            )
    out += (
        rect(730, -272, 64, 236, TINT, 10)
        + line("M762 -272v236", RIVER, 6)
        + rect(812, -262, 88, 120, TINT, 14)
        + rect(862, -96, 38, 28, HONEY, 8)
    )
    out += (
        rect(310, -112, 250, 22, PALE, 11)
        + wifi(640, -86, 0.5, RED)
        + rect(560, -330, 220, 32, DEEP, 12)
        + bars(590, -320, (160,), 12, 0, (GOLD,))
    )
    for wx in (190, 690):
        out += circle(wx, -22, 66, INK) + circle(wx, -22, 32, SAND) + circle(wx, -22, 12, INK)
    return at(out, x, y, s)


def bus_ticket_qr():
    out = (
        sky(MIST)
        + sun(300, 250, 104, MIST)
        + cloud(720, 130, 0.8)
        + far_bridge(60, 470, 900, mix(MIST, AQUA, 0.6))
        + hills(480, lift=20)
    )
    out += (
        palm(90, 640, 280, 30, 140, LEAF3, seed=2)
        + palm(1540, 700, 420, -30, 190, LEAF3, seed=4)
        + house(470, 560, 0.4)
        + house(760, 556, 0.34, roof=GOLD2)
    )
    out += rect(0, 640, 1600, 260, "#5C6E72") + rect(0, 640, 1600, 30, SAND2) + rect(0, 664, 1600, 8, SAND)
    out += "".join(rect(x, 806, 120, 12, HONEY, 4) for x in range(-40, 1600, 220))
    out += bus(80, 752, 1.06)
    out += (
        rect(1110, 250, 14, 470, INK)
        + rect(1076, 210, 82, 82, RED, 16)
        + at(
            rect(0, 0, 44, 38, PAPER, 8) + rect(5, 6, 34, 14, RED, 3) + circle(11, 38, 6, PAPER) + circle(33, 38, 6, PAPER),
            1095,
            228,
        )
    )
    screen = rect(0, 0, 340, 110, RIVER) + bars(76, 44, (190, 120), 16, 32, (TINT, AQUA)) + circle(44, 58, 20, GOLD)
    screen += (
        rect(28, 146, 262, 430, "#FFFFFF", 22, stroke=SAND2, stroke_width=5)
        + code(63, 180, 192, 23)
        + line("M34 412h250", SAND, 5, stroke_dasharray="2 14")
    )
    screen += (
        bars(62, 446, (190, 120), 16, 36, (RIVER2, SAND))
        + check(242, 520, 32)
        + circle(28, 412, 18, PAPER)
        + circle(290, 412, 18, PAPER)
    )
    return out + phone(1310, 480, 350, 690, 5, screen)


def hospital_record():
    ground = "#E3EEEC"
    out = sky(ground) + circle(760, 440, 390, "#CFE2E0") + rect(0, 730, 1600, 170, "#BFD5D3") + rect(0, 730, 1600, 8, PAPER)
    screen = (
        rect(0, 0, 800, 76, RIVER)
        + bars(90, 32, (220,), 16, 0, (TINT,))
        + at(rect(-8, -22, 16, 44, PAPER, 4) + rect(-22, -8, 44, 16, PAPER, 4), 44, 38)
    )
    screen += (
        avatar(112, 182, 70, TINT, RIVER2)
        + bars(210, 130, (240, 170, 210), 18, 40, (RIVER2, SAND, SAND))
        + donut(620, 184, 56, 0.78, LEAF, SAND2, 24)
    )
    screen += rect(34, 280, 670, 150, "#FBEAE8", 16) + line(
        "M54 360h110l24 -44l40 92l36 -112l34 64h90l24 -40l36 74l30 -34h190", RED, 9
    )
    out += tablet(800, 450, 790, 540, -3, screen)
    tube = "M1210 150C1330 240 1330 420 1240 470S1080 640 1210 700S1420 640 1400 560"
    out += (
        line("M1120 118L1196 176C1230 200 1250 160 1262 108", INK, 15)
        + line(tube, INK, 17)
        + circle(1400, 520, 58, SAND)
        + circle(1400, 520, 42, PALE)
        + circle(1400, 520, 18, PAPER)
    )
    out += circle(1116, 114, 15, SAND) + circle(1264, 102, 15, SAND)
    out += at(
        rect(-60, -130, 120, 150, GOLD, 16)
        + rect(-66, -164, 132, 44, PAPER, 10)
        + rect(-60, -80, 120, 66, PAPER)
        + at(rect(-6, -20, 12, 40, LEAF, 3) + rect(-20, -6, 40, 12, LEAF, 3), 0, -46),
        240,
        764,
    )
    out += at(rect(-46, -20, 92, 40, RED, 20) + path("M0 -20h26a20 20 0 0 1 0 40h-26z", PAPER), 384, 770, 1, -18) + at(
        rect(-46, -20, 92, 40, RIVER2, 20) + path("M0 -20h26a20 20 0 0 1 0 40h-26z", PAPER), 350, 826, 1, 12
    )
    out += path("M240 330c-60 -48 -96 -80 -96 -122a50 50 0 0 1 96 -24a50 50 0 0 1 96 24c0 42 -36 74 -96 122z", ROSE) + line(
        "M176 232h34l16 -26l24 48l18 -22h38", PAPER, 8
    )
    return out


def rack(x, y, lamps):
    out = rect(0, 0, 360, 600, "#061F27", 18) + rect(16, 18, 328, 560, "#12303B", 10)
    for i in range(8):
        yy = 32 + i * 67
        out += rect(32, yy, 296, 54, RIVER if i % 3 else "#17414D", 8) + line(
            f"M120 {yy + 16}h110M120 {yy + 28}h110M120 {yy + 40}h110", mix(RIVER, AQUA, 0.35), 4
        )
        out += circle(58, yy + 27, 10, "#59C08A") + circle(88, yy + 27, 10, "#59C08A" if (i + lamps) % 3 else GOLD)
        out += rect(256, yy + 15, 52, 24, "#0A2530", 5) + rect(262, yy + 21, 18 + 10 * ((i + lamps) % 3), 12, AQUA, 3)
    return at(out + rect(30, 600, 40, 18, "#061F27") + rect(290, 600, 40, 18, "#061F27"), x, y)


def server_room():
    out = (
        sky(DEEP)
        + path("M0 760H1600V900H0Z", "#0D4653")
        + "".join(line(f"M{800 + k * 130} 760L{800 + k * 340} 900", "#0A3D49", 5) for k in range(-7, 8))
        + line("M0 812H1600", "#0A3D49", 5)
    )
    out += "".join(rect(x, 0, 220, 14, TINT, 7, opacity=0.8) for x in (160, 690, 1220)) + "".join(
        path(f"M{x} 14h220l120 130h-460z", "#0E4653") for x in (160, 690, 1220)
    )
    out += (
        rect(140, 762, 440, 16, "#072B35", 8) + rect(1020, 762, 440, 16, "#072B35", 8) + rack(180, 156, 1) + rack(1060, 156, 2)
    )
    out += (
        line("M540 300C680 180 920 180 1060 300", GOLD, 6, stroke_dasharray="2 20")
        + line("M540 420H1060", PALE, 6)
        + line("M540 560C680 660 920 660 1060 560", GOLD, 6, stroke_dasharray="2 20")
    )
    out += circle(800, 420, 140, RIVER2) + ring(800, 420, 168, AQUA, 4, opacity=0.7) + at(cloud(0, 0, 1.0, PAPER), 800, 428)
    out += line("M800 470V412M780 430L800 408L820 430", LEAF, 13)
    for x, y in ((640, 420), (960, 420), (660, 228), (940, 228), (660, 634), (940, 634)):
        out += circle(x, y, 14, PAPER) + circle(x, y, 8, LEAF)
    return out + shield(800, 690, 0.42, LEAF, GOLD) + line([(782, 690), (796, 704), (820, 674)], PAPER, 10)


def pin(x, y, s=1.0, fill=RED):
    return at(
        path("M0 0C-46 -58 -60 -82 -60 -112a60 60 0 0 1 120 0C60 -82 46 -58 0 0Z", fill) + circle(0, -112, 26, PAPER), x, y, s
    )


def data_map():
    land, water = "#DCE5CC", RIVER2
    out = (
        sky(land)
        + path("M0 0H300Q420 200 260 360T180 620T0 720Z", "#CBDDC4")
        + path("M820 0H1180Q1120 120 980 170T820 0Z", "#CBDDC4")
        + path("M420 900Q520 720 760 690T1060 900Z", "#CBDDC4")
    )
    out += path("M1330 0C1270 120 1330 210 1290 320S1350 520 1270 640S1210 800 1150 900H1600V0Z", water) + clip(
        "".join(line(f"M{1250 + k % 2 * 40} {60 + k * 64}" + "q40 -18 80 0t80 0" * 3, AQUA, 4, opacity=0.5) for k in range(14)),
        path("M1370 0C1310 120 1370 210 1330 320S1390 520 1310 640S1250 800 1190 900H1600V0Z", "#000"),
    )
    for d, w in (
        ("M-20 250C200 200 340 260 520 240C760 210 960 130 1320 110", 46),
        ("M-20 250C200 200 340 260 520 240C760 260 980 300 1310 290", 40),
        ("M520 240C720 330 900 430 1330 460", 52),
        ("M-20 560C240 500 480 470 700 500C900 530 1080 600 1290 610", 58),
        ("M-20 560C240 500 480 470 700 500C880 590 1000 720 1200 800", 40),
    ):
        out += line(d, water, w)
    out += "".join(
        line(d, AQUA, 4, opacity=0.55, stroke_dasharray="70 50")
        for d in (
            "M20 250C200 206 340 262 520 242C760 214 960 134 1320 112",
            "M20 556C240 502 480 472 700 502C900 532 1080 602 1290 612",
            "M520 240C720 330 900 430 1330 460",
        )
    )
    for x, y, h in (
        (120, 420, 90),
        (180, 432, 70),
        (1080, 220, 70),
        (590, 640, 90),
        (1010, 560, 0),
        (350, 150, 80),
        (930, 826, 80),
    ):
        if h:
            out += palm(x, y, h, 14, 54, LEAF3, seed=x)
    nodes = {
        1: (250, 360),
        2: (470, 130),
        3: (700, 380),
        4: (930, 240),
        5: (1150, 380),
        6: (480, 640),
        7: (860, 680),
        8: (1100, 700),
        9: (210, 720),
    }
    for a, b in (
        (1, 2),
        (1, 3),
        (2, 3),
        (2, 4),
        (3, 4),
        (3, 5),
        (4, 5),
        (3, 6),
        (3, 7),
        (6, 7),
        (7, 8),
        (5, 8),
        (1, 6),
        (6, 9),
        (1, 9),
    ):
        out += line([nodes[a], nodes[b]], PAPER, 11) + line([nodes[a], nodes[b]], GOLD2, 5)
    for key, (x, y) in nodes.items():
        r = 44 if key == 3 else 24
        out += circle(x, y, r + 8, PAPER) + circle(x, y, r, RED if key == 3 else DEEP)
    out += star(700, 380, 26, HONEY) + pin(930, 226, 0.9, RIVER) + pin(480, 626, 0.9, RIVER) + pin(1150, 366, 0.9, GOLD2)
    out += (
        at(
            rect(0, 0, 250, 190, PAPER, 18) + chart_bars(36, 156, (50, 84, 70, 116), 32, 16, (PALE, AQUA, RIVER2, DEEP)),
            1310,
            610,
        )
        + boat(1450, 420, 130)
        + boat(1380, 210, 80, GOLD2)
    )
    return out


def coconut_factory():
    out = rect(0, 0, 1600, 900, "#E8E3D2") + rect(0, 700, 1600, 200, "#BDB59F")
    out += "".join(path(f"M{x} 150L{x} 60L{x + 270} 0V150Z", "#D8D0B9") for x in range(-10, 1600, 270)) + rect(
        0, 150, 1600, 14, "#C5BCA1"
    )
    for x in (70, 420):
        out += window(
            x,
            220,
            280,
            180,
            palm(x + 70, 480, 220, 20, 110, LEAF, seed=x) + palm(x + 200, 480, 180, -20, 90, LEAF3, seed=x + 1),
        )
    out += (
        rect(1330, 440, 200, 260, RIVER2, 16)
        + rect(1330, 440, 200, 30, RIVER)
        + circle(1390, 520, 30, GOLD)
        + circle(1470, 520, 30, "#59C08A")
        + bars(1360, 590, (140, 100, 120), 14, 32, (PALE,))
    )
    out += (
        line("M740 150V220", INK, 26)
        + line("M740 220L860 300L830 420", GOLD, 36)
        + circle(740, 220, 30, INK)
        + circle(860, 300, 26, INK)
        + line("M806 470V440L830 420L856 440V470", INK, 13)
    )
    out += coconut(831, 486, 38)
    out += at(
        rect(-70, -140, 200, 300, RED, 14)
        + rect(-70, -140, 200, 32, RED2, 10)
        + path("M-40 -140L-70 -216H130L100 -140Z", RED2)
        + rect(-30, 30, 120, 130, INK, 8),
        250,
        540,
    )
    screen = (
        line([(30, 130), (80, 100), (130, 112), (190, 60), (250, 40)], RED, 9)
        + rect(30, 150, 230, 8, SAND2)
        + check(310, 70, 30)
        + bars(280, 130, (70, 50), 12, 26, (RIVER2, SAND))
    )
    out += monitor(1110, 452, 390, 230, screen, PAPER, False) + rect(1100, 150, 20, 74, INK)
    out += person(
        1180,
        520,
        0.98,
        "#F4F8F8",
        SKIN,
        "short",
        hat="cap",
        left=((-90, 104), (-64, 170)),
        right=((92, 100), (56, 166)),
        extra=path("M-40 60H40L46 190H-46Z", RIVER2) + line("M-34 60L-24 4M34 60L24 4", RIVER2, 9),
    )
    out += (
        rect(60, 690, 1480, 48, INK, 24)
        + rect(60, 690, 1480, 14, "#2A4650", 7)
        + "".join(circle(x, 716, 15, SAND) + circle(x, 716, 5, INK) for x in range(90, 1540, 72))
        + "".join(rect(x, 738, 34, 162, "#8C8674") for x in (160, 620, 1080, 1430))
    )
    for x in (400, 486, 572, 658):
        out += coconut(x, 652, 38)
    for x in (760, 850):
        out += circle(x, 652, 38, COCO) + circle(x, 652, 30, PAPER) + circle(x, 652, 20, MIST)
    for x in (960, 1130, 1300):
        out += parcel(x, 600, 140, 90) + palm(x + 30, 672, 30, 4, 20, LEAF, COCO, nuts=False)
    return out + rect(0, 886, 1600, 14, GOLD)


BEN_TRE = "M560 330C640 268 760 232 900 212C1020 190 1120 178 1210 196Q1236 250 1266 300Q1240 352 1248 420Q1206 462 1184 524C1080 504 960 474 860 444C740 414 640 384 560 330Z"
VINH_LONG = "M296 330C360 276 460 288 536 348C636 408 716 436 786 460Q736 500 700 566C600 560 510 596 430 624C356 600 300 540 282 470C270 410 278 360 296 330Z"
TRA_VINH = "M812 470C900 500 1040 534 1152 558Q1140 600 1126 646Q1070 680 1044 742Q960 762 900 796C806 770 700 706 600 604Q660 588 724 584Q756 516 812 470Z"


def pieces(fills, gap=0.0, edge=PAPER, w=6):
    out = at(path(VINH_LONG, fills[0], stroke=edge, stroke_width=w, stroke_linejoin="round"), -34 * gap, 6 * gap)
    out += at(path(BEN_TRE, fills[1], stroke=edge, stroke_width=w, stroke_linejoin="round"), 26 * gap, -34 * gap)
    return out + at(path(TRA_VINH, fills[2], stroke=edge, stroke_width=w, stroke_linejoin="round"), 20 * gap, 34 * gap)


def old_and_new_map():
    out = sky(RIVER) + river_lines(40, AQUA, 30, 30, 3, 0.22)
    sheet = (
        path("M0 20L150 0L300 20L450 0V420L300 440L150 420L0 440Z", "#EADBB6")
        + path("M150 0L300 20V440L150 420Z", "#DDCB9F")
        + path("M450 0L300 20V440L450 420Z", "#E2D1A7", opacity=0.6)
    )
    old = at(pieces(("#B9A77C", "#A8956A", "#C4B58E"), 2.3, "#8A774C", 5), -46, 46, 0.36)
    out += at(at(rect(12, 26, 450, 424, DEEP, 6, opacity=0.5) + sheet + at(old, -10, -4), 0, 0, 1.12), 70, 196, 1, -5)
    out += line("M600 620C650 690 720 700 770 660", GOLD, 12) + path("M792 634L784 690L742 658Z", GOLD)
    out += circle(1130, 440, 400, RIVER2) + circle(1130, 440, 340, mix(RIVER2, AQUA, 0.35))
    new = (
        at(pieces((DEEP, DEEP, DEEP), 0, DEEP, 34), 8, 14)
        + pieces((GOLD, LEAF, ROSE), 0, GOLD, 30)
        + pieces(("#3E8C70", LEAF, "#5AA583"), 0, PAPER, 6)
    )
    new += (
        line("M640 350C800 330 980 270 1226 262M700 392C880 400 1040 390 1240 376", mix(LEAF, AQUA, 0.6), 7)
        + line("M330 450C440 420 520 470 640 480", mix(LEAF, AQUA, 0.6), 7)
        + line("M760 610C860 640 960 640 1090 620", mix(LEAF, AQUA, 0.6), 7)
    )
    out += at(new, 540, 74, 0.76)
    for x, y, sc in ((870, 410, 0.6), (1230, 330, 0.6), (1200, 566, 0.6)):
        out += pin(x, y, sc, RED)
    out += (
        line([(870, 410), (1040, 440), (1230, 330)], PAPER, 5, stroke_dasharray="2 14")
        + line([(1040, 440), (1200, 566)], PAPER, 5, stroke_dasharray="2 14")
        + circle(1040, 440, 40, RED)
        + star(1040, 440, 24, HONEY)
    )
    return out + boat(1460, 700, 120) + boat(1500, 120, 90, GOLD)


def open_data():
    out = (
        sky(CREAM)
        + circle(1090, 400, 350, CREAM2)
        + sun_lines(1090, 400, 350, GOLD, (1.1, 1.22))
        + rect(0, 760, 1600, 140, "#DCC595")
        + rect(0, 760, 1600, 8, "#C9AF7A")
    )
    out += rect(170, 300, 360, 470, RIVER, 14) + rect(170, 300, 360, 24, DEEP, 12)
    for i in range(2):
        out += (
            rect(196, 494 + i * 134, 308, 116, RIVER2, 10)
            + rect(300, 520 + i * 134, 100, 20, GOLD, 10)
            + rect(310, 562 + i * 134, 80, 30, PAPER, 5)
        )
    out += "".join(
        rect(216 + i * 56, 268 - (i % 3) * 22, 120, 150, c, 8) for i, c in enumerate((HONEY, ROSE, PAPER, GOLD, TINT))
    )
    out += path("M150 350H560L590 480H120Z", AQUA) + rect(120, 470, 470, 26, RIVER, 6) + rect(290, 396, 130, 24, GOLD, 12)
    for x, y, r, s in ((560, 250, -16, 0.62), (700, 170, 8, 0.7), (690, 400, -8, 0.56), (850, 270, 14, 0.66)):
        rows = (
            rect(0, 0, 200, 240, PAPER, 10)
            + rect(0, 0, 200, 44, RIVER2, 10)
            + "".join(line(f"M0 {yy}H200", SAND2, 4) for yy in (92, 140, 188))
            + line("M68 44V240M134 44V240", SAND2, 4)
            + "".join(rect(84, yy, 34, 12, AQUA, 6) for yy in (62, 112, 160))
            + rect(150, 112, 34, 12, RED, 6)
        )
        out += at(at(rect(10, 12, 200, 240, dark(CREAM, 0.25), 10, opacity=0.4) + rows, -100, -120), x, y, s * 1.15, r)
    out += chart_bars(950, 700, (120, 190, 160, 270, 350), 74, 26, (PALE, AQUA, GOLD, RIVER2, DEEP)) + line(
        "M920 706H1460", INK, 10
    )
    out += line([(987, 520), (1087, 450), (1187, 476), (1287, 370), (1387, 290)], RED, 11) + "".join(
        circle(x, y, 16, PAPER) + circle(x, y, 10, RED)
        for x, y in ((987, 520), (1087, 450), (1187, 476), (1287, 370), (1387, 290))
    )
    out += donut(1380, 160, 66, 0.64, RED, SAND, 30)
    return out + plant(1500, 770, 0.9, RIVER2) + line("M600 520C680 590 800 600 900 560", GOLD2, 7, stroke_dasharray="2 18")


def press_mic():
    out = sky(RED) + circle(800, 400, 380, "#AE2530") + circle(800, 400, 280, "#B9333D")
    for i, h in enumerate((60, 120, 210, 150, 300, 190, 100, 160, 70)):
        for side in (-1, 1):
            out += rect(800 + side * (230 + i * 62) - 13, 400 - h / 2, 26, h, GOLD if i % 3 else HONEY, 13)
    out += wave(720, RED2, 14, 520, 0.2) + river_lines(790, RED, 4, 30, 4, 0.9)
    out += rect(690, 110, 220, 420, PAPER, 110) + clip(
        rect(800, 110, 110, 420, SAND2) + "".join(line(f"M690 {y}H910", SAND, 7) for y in range(160, 400, 34)),
        rect(690, 110, 220, 420, "#000", 110),
    )
    out += (
        rect(680, 396, 240, 34, GOLD, 8)
        + line("M620 370V420A180 180 0 0 0 980 420V370", PAPER, 26)
        + line("M800 600V720", PAPER, 28)
        + rect(680, 704, 240, 36, PAPER, 18)
        + rect(680, 722, 240, 18, SAND2, 9)
    )
    return out + star(800, 478, 30, RED)


def award_star():
    out = sky(CREAM)
    out += "".join(
        path(
            f"M800 400L{800 + 1200 * c:.0f} {400 + 1200 * s:.0f}L{800 + 1200 * c2:.0f} {400 + 1200 * s2:.0f}Z",
            CREAM2,
            opacity=0.6,
        )
        for c, s, c2, s2 in _rays(16)
    )
    out += circle(800, 400, 330, mix(CREAM2, GOLD, 0.3)) + circle(800, 400, 290, CREAM)
    for flip in (False, True):
        for i, (turn, size) in enumerate(((-64, 300), (-40, 330), (-14, 330), (12, 290))):
            leaf = at(
                path(_leaf(size), (LEAF3, LEAF, LEAF3, LEAF)[i]) + line(f"M0 0Q{size * 0.5} -14 {size} 0", LIME, 4),
                170,
                90,
                1,
                turn,
            )
            out += at(leaf, 800, 400, 1, 0, flip)
    out += (
        path("M690 470L560 830L660 790L716 878L830 520Z", RED)
        + path("M910 470L1040 830L940 790L884 878L770 520Z", RED2)
        + path("M690 470L560 830L590 818L712 480Z", ROSE, opacity=0.7)
    )
    points = []
    for i in range(40):
        r, a = (232 if i % 2 else 214), math.pi * i / 20
        points.append((800 + r * math.cos(a), 400 + r * math.sin(a)))
    out += (
        poly(points, GOLD)
        + circle(800, 400, 190, RED)
        + ring(800, 400, 172, HONEY, 5)
        + star(800, 406, 138, HONEY)
        + path("M800 268L831 362L800 406Z", PAPER, opacity=0.6)
    )
    for x, y, c, r in (
        (250, 190, RED, 12),
        (390, 110, RIVER2, 45),
        (1230, 120, GOLD2, 20),
        (1370, 230, RED, 60),
        (170, 420, GOLD2, 30),
        (1450, 470, RIVER2, 10),
        (310, 650, RIVER2, 70),
        (1290, 670, RED, 35),
        (520, 80, GOLD2, 15),
        (1080, 70, RIVER2, 50),
    ):
        out += at(rect(-9, -24, 18, 48, c, 5), x, y, 1, r)
    return out + river(842, seed=3, tones=(RIVER2, DEEP), glints=4)


def _rays(count):
    for i in range(count):
        a, b = math.pi * 2 * i / count, math.pi * 2 * (i + 0.5) / count
        yield math.cos(a), math.sin(a), math.cos(b), math.sin(b)


def _leaf(size):
    return f"M0 0Q{size * 0.45:.0f} {-size * 0.22:.0f} {size} 0Q{size * 0.45:.0f} {size * 0.14:.0f} 0 0Z"


def flood_sensor():
    ground = "#C9D9DB"
    out = sky(ground) + "".join(
        line(f"M{(i * 173) % 1600} {(i * 97) % 420}l-16 56", "#E6EFEF", 5, opacity=0.9) for i in range(46)
    )
    out += (
        cloud(300, 120, 1.5, "#8FA9AE")
        + cloud(520, 160, 1.1, "#A3B9BD")
        + cloud(1120, 110, 1.3, "#8FA9AE")
        + cloud(900, 150, 0.8, "#A3B9BD")
    )
    out += (
        hills(500, LEAF2, LEAF, 20)
        + palm(110, 590, 260, -36, 140, LEAF3, seed=2)
        + palm(210, 590, 200, -44, 110, LEAF3, seed=3)
        + house(420, 580, 0.8, stilts=True)
    )
    out += river(580, seed=6, tones=("#2A7482", RIVER2, RIVER), glints=14, amp=14)
    out += (
        rect(830, 210, 26, 640, "#47606A")
        + rect(770, 420, 60, 430, PAPER, 4)
        + "".join(rect(770, 440 + i * 44, 36 if i % 2 else 60, 22, RED if i % 2 == 0 else INK) for i in range(9))
    )
    out += (
        path("M700 270L830 210L850 240L720 304Z", DEEP)
        + line("M740 286L728 260M776 268L764 240M812 250L800 224M712 282L838 222", AQUA, 3)
        + rect(866, 330, 110, 130, PAPER, 12)
        + rect(866, 330, 110, 30, RIVER, 10)
        + circle(898, 396, 15, "#59C08A")
        + circle(942, 396, 15, GOLD)
        + bars(888, 428, (66,), 12, 0, (SAND,))
    )
    out += (
        line("M843 210V120", INK, 9)
        + circle(843, 112, 15, RED)
        + waves_out(860, 112, 1.1, RED, 3)
        + wave(720, RIVER2, 13, 360, 0.3, 800)
        + wave(790, RIVER, 12, 430, 0.7)
    )
    screen = (
        rect(0, 0, 300, 76, RIVER)
        + bars(34, 34, (130,), 16, 0, (TINT,))
        + wifi(220, 56, 0.42, GOLD)
        + rect(28, 106, 204, 210, TINT, 16)
        + clip(wave(240, AQUA, 8, 120, 0, 330) + wave(270, RIVER2, 8, 140, 0.4, 330), rect(28, 106, 204, 210, "#000", 16))
        + line("M28 176H232", RED, 6, stroke_dasharray="14 12")
    )
    screen += (
        line([(40, 400), (84, 384), (128, 390), (172, 356), (220, 340)], RED, 9)
        + rect(36, 420, 196, 6, SAND)
        + rect(36, 456, 196, 48, LEAF, 24)
        + bars(84, 472, (100,), 16, 0, (PAPER,))
    )
    return out + phone(1290, 520, 290, 580, 6, screen)


def drone(x, y, s=1.0):
    out = ""
    for side in (-1, 1):
        out += (
            line(f"M{side * 60} -10L{side * 250} -54", INK, 20)
            + rect(side * 250 - 13, -100, 26, 62, INK, 8)
            + ellipse(side * 250, -106, 150, 13, PALE, opacity=0.85)
            + ellipse(side * 250, -106, 60, 9, PAPER, opacity=0.8)
        )
        out += (
            line(f"M{side * 70} 40L{side * 120} 130M{side * 80} 130H{side * 170}", INK, 12)
            + line(f"M{side * 150} -30L{side * 190} 46", INK, 9)
            + path(f"M{side * 190 - 8} 46h16l60 220h-136z", TINT, opacity=0.7)
        )
        out += "".join(
            circle(side * 190 + dx, 100 + k * 44 + (8 if dx else 0), 5, PAPER)
            for k in range(4)
            for dx in (-12 - k * 9, 0, 12 + k * 9)
        )
    out += (
        path("M-96 -44Q-90 -84 -50 -86H50Q90 -84 96 -44L84 30Q80 50 56 50H-56Q-80 50 -84 30Z", RED)
        + rect(-60, -12, 120, 62, PAPER, 12)
        + rect(-60, 14, 120, 36, AQUA, 10)
        + circle(0, -52, 17, INK)
        + circle(0, -52, 8, PALE)
        + rect(-96, -48, 192, 10, RED2)
    )
    return at(out, x, y, s)


def drone_field():
    out = sky(CREAM) + sun(1130, 330, 130, CREAM) + cloud(300, 160, 0.9) + cloud(1420, 130, 0.6) + hills(400, LEAF2, LEAF, 24)
    out += (
        "".join(
            palm(x, 470, 130 + 24 * (i % 3), 18 - 12 * (i % 4), 78, LEAF3, seed=i)
            for i, x in enumerate((60, 150, 260, 1330, 1430, 1530))
        )
        + house(460, 466, 0.34)
        + house(1240, 466, 0.3, roof=GOLD2)
    )
    out += (
        field(466, ("#8DB86A", "#6FA45C"), 12, (860, 0))
        + path("M0 466H1600V482H0Z", LEAF3)
        + path("M-40 900L560 480H610L260 900Z", "#D9C08A")
    )
    out += drone(900, 330, 1.25)
    out += person(
        330,
        560,
        0.98,
        RIVER2,
        SKIN2,
        "short",
        hat="cone",
        back=False,
        length=330,
        left=((-86, 96), (-30, 140)),
        right=((86, 96), (34, 140)),
        extra=scarf(),
    )
    out += at(
        rect(-60, -24, 120, 66, INK, 16)
        + rect(-30, -12, 60, 40, TINT, 5)
        + circle(-44, 6, 9, SAND)
        + circle(44, 6, 9, SAND)
        + line("M34 -24L56 -84", INK, 6),
        334,
        694,
    )
    out += circle(300, 702, 17, SKIN2) + circle(366, 702, 17, SKIN2)
    out += waves_out(440, 590, 0.85, RED, 3, -34)
    return out


def library_book():
    out = sky(DEEP)
    tones = (RED, GOLD, AQUA, PAPER, LEAF, ROSE, RIVER2, SAND, PLUM, HONEY)
    for row in range(3):
        y, x, i = 40 + row * 220, 20, row * 7
        out += rect(0, y + 176, 1600, 20, WOOD2)
        while x < 1580:
            w, h = 26 + (i * 17) % 30, 112 + (i * 29) % 56
            if not 430 < x < 1130:
                c = mix(tones[i % 10], DEEP, 0.35)
                out += rect(x, y + 176 - h, w, h, c, 4) + rect(x, y + 176 - h + 18, w, 8, mix(c, PAPER, 0.4))
            x, i = x + w + (5 if i % 6 else 34), i + 1
    out += (
        circle(790, 380, 420, RIVER)
        + circle(790, 380, 330, RIVER2)
        + sun_lines(790, 380, 330, GOLD, (1.14, 1.28))
        + rect(0, 780, 1600, 120, WOOD)
        + rect(0, 780, 1600, 14, light(WOOD, 0.2))
    )
    out += path("M330 800L360 640Q580 590 790 670Q1000 590 1220 640L1250 800Q1000 750 790 820Q580 750 330 800Z", RED2)
    out += (
        path("M350 780L376 626Q590 570 790 656V806Q580 736 350 780Z", PAPER)
        + path("M1230 780L1204 626Q990 570 790 656V806Q1000 736 1230 780Z", CREAM)
        + line("M790 656V806", SAND, 6)
    )
    out += "".join(
        line(f"M{430 - i * 8} {664 + i * 30}Q580 {622 + i * 32} {740} {676 + i * 32}", SAND, 8) for i in range(3)
    ) + "".join(line(f"M{1150 + i * 8} {664 + i * 30}Q1000 {622 + i * 32} {840} {676 + i * 32}", SAND, 8) for i in range(3))
    out += path("M790 656Q760 560 640 520Q600 560 560 600Q690 590 790 656Z", CREAM2) + path(
        "M790 656Q830 560 950 530Q990 560 1010 600Q890 590 790 656Z", PAPER
    )
    a = rect(0, 0, 170, 56, RED) + bars(24, 84, (100, 76, 96), 12, 28, (RIVER2, SAND, SAND)) + check(76, 212, 30)
    b = (
        chart_bars(26, 210, (60, 100, 140), 26, 14, (PALE, AQUA, DEEP))
        + bars(24, 236, (104,), 12, 0, (SAND,))
        + circle(110, 50, 20, GOLD)
    )
    c = rect(0, 0, 170, 260, MIST) + sun(76, 120, 34, MIST) + wave(140, RIVER2, 6, 90, 0, 300) + boat(76, 168, 74)
    out += phone(600, 400, 164, 300, -14, a) + phone(800, 270, 176, 320, 3, c) + phone(1000, 400, 164, 300, 16, b)
    out += "".join(
        star(x, y, r, GOLD)
        for x, y, r in ((690, 530, 14), (900, 500, 18), (690, 150, 12), (940, 130, 14), (510, 250, 12), (1120, 260, 14))
    )
    return (
        out
        + at(rect(0, 0, 190, 34, RED, 6) + rect(10, -34, 170, 34, GOLD2, 6) + rect(24, -64, 150, 30, LEAF, 6), 1330, 752)
        + plant(200, 800, 1.0)
    )


SCENES = {
    "bus-ticket-qr": bus_ticket_qr,
    "hospital-record": hospital_record,
    "server-room": server_room,
    "data-map": data_map,
    "coconut-factory": coconut_factory,
    "old-and-new-map": old_and_new_map,
    "open-data": open_data,
    "press-mic": press_mic,
    "award-star": award_star,
    "flood-sensor": flood_sensor,
    "drone-field": drone_field,
    "library-book": library_book,
}
