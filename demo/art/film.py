"""Make the demo's film, its captions and its radio news: ``python -m demo.art.film`` writes them to demo/media/.

Needs Chromium, Playwright, ffmpeg and espeak-ng; none of them is needed to load the demo, because the results are kept in
the repository.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from demo.content import media

from . import nature, shapes, things
from .shapes import CREAM, DEEP, GOLD, INK, LEAF3, PAPER, RIVER2, SAND

MEDIA = Path(__file__).resolve().parents[1] / "media"
FRAMES_A_SECOND = 10
SECONDS = 20
SIZE = (640, 360)


def _shore(sun_height):
    out = nature.sky(CREAM) + nature.sun(430, sun_height, 150, CREAM) + nature.cloud(1180, 150, 0.8, PAPER) + nature.hills(470)
    for x, y, h, lean, seed in ((120, 580, 240, 20, 1), (210, 575, 170, 46, 2), (1240, 572, 190, 28, 6)):
        out += nature.palm(x, y, h, lean, 110, LEAF3, seed=seed)
    return out


def _water(second, sun=True):
    out = nature.river(570, seed=3, glints=0) + (nature.sun_path(430, 590, 740, 250) if sun else "")
    for row, (y, pace, width) in enumerate(((640, 40, 120), (700, 70, 180), (770, 55, 90), (840, 90, 150))):
        for start in (0, 700, 1250):
            x = (start + 90 * row + pace * second) % 1800 - 150
            out += shapes.line(f"M{x:.1f} {y}h{width}", shapes.AQUA, 6, opacity=0.6)
    return out


def _boat(x, second, flip=False):
    lift = 4 * (1 if int(second * 2.5) % 2 else -1)
    return shapes.at(
        things.boat(0, 0, 420) + shapes.poly([(-70, -44), (70, -44), (0, -120)], shapes.HONEY), x, 720 + lift, flip=flip
    )


def _steps(second):
    done = min(3, int((second - 10) / 1.4))
    screen = shapes.rect(34, 36, 250, 34, RIVER2, 12)
    for row in range(3):
        y = 150 + 150 * row
        mark = things.check(74, y, 40) if row < done else shapes.ring(74, y, 36, SAND, 8)
        screen += mark + things.bars(140, y - 18, (130, 90), 16, 32)
    return screen


def frame(second):
    """The picture at ``second`` as SVG: the sun rises, the boat goes out, the phone does its three steps, the boat returns."""
    if second < 5:
        return _shore(460 - 20 * second) + _water(second) + _boat(-200 + 230 * second, second)
    if second < 10:
        x = -250 + 190 * (second - 5)
        return (
            _shore(350)
            + things.house(1080, 560, 0.9, stilts=True, signal=True)
            + _water(second, sun=False)
            + _boat(min(x, 560), second)
        )
    if second < 16:
        ground = nature.sky(DEEP) + nature.sun_lines(800, 450, 330, GOLD) + nature.river_lines(800, shapes.AQUA, 3, 26, 4, 0.5)
        return ground + things.phone(800, 440, 340, 680, 0, _steps(second))
    return _shore(180) + _water(second) + _boat(1500 - 260 * (second - 16), second, flip=True)


def _words(second):
    return next((words for start, end, words in media.VIDEO["cues"] if start <= second < end), "")


STYLE = (
    "body{margin:0}svg{width:640px;height:360px;display:block}"
    f"p{{position:fixed;inset:auto 24px 20px;margin:0;padding:8px 14px;border-radius:8px;background:{INK};color:#fff;"
    "font:600 21px/1.4 'Be Vietnam Pro','Noto Sans',sans-serif;text-align:center}"
)


def draw(folder):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--disable-gpu", "--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        for number in range(FRAMES_A_SECOND * SECONDS):
            second = number / FRAMES_A_SECOND
            words = _words(second)
            page.set_content(f"<style>{STYLE}</style>{shapes.svg(frame(second))}" + (f"<p>{words}</p>" if words else ""))
            page.screenshot(path=folder / f"{number:03}.png")
        browser.close()


def film():
    target = MEDIA / f"{media.VIDEO['key']}.mp4"
    with tempfile.TemporaryDirectory() as folder:
        draw(Path(folder))
        frames = ["-framerate", str(FRAMES_A_SECOND), "-i", f"{folder}/%03d.png"]
        coding = ["-c:v", "libx264", "-preset", "veryslow", "-crf", "27", "-pix_fmt", "yuv420p", "-movflags", "+faststart"]
        subprocess.run(["ffmpeg", "-y", "-loglevel", "error", *frames, *coding, target], check=True)


def captions():
    def clock(seconds):
        return f"00:00:{seconds:06.3f}"

    cues = [f"{clock(start)} --> {clock(end)}\n{words}\n" for start, end, words in media.VIDEO["cues"]]
    (MEDIA / f"{media.VIDEO['key']}.vtt").write_text("\n".join(["WEBVTT\n", *cues]), encoding="utf-8")


def sound():
    """The radio news, spoken by a machine from its own transcript."""
    from lxml import html

    text = "\n\n".join(p.text_content() for p in html.fromstring(f"<div>{media.AUDIO['transcript']}</div>"))
    with tempfile.TemporaryDirectory() as folder:
        wave = Path(folder) / "tieng.wav"
        subprocess.run(["espeak-ng", "-v", "vi", "-s", "165", "-p", "45", "-w", wave, text], check=True)
        coding = ["-ac", "1", "-ar", "24000", "-b:a", "40k"]
        target = MEDIA / f"{media.AUDIO['key']}.mp3"
        subprocess.run(["ffmpeg", "-y", "-loglevel", "error", "-i", wave, *coding, target], check=True)


if __name__ == "__main__":
    MEDIA.mkdir(exist_ok=True)
    captions()
    sound()
    film()
