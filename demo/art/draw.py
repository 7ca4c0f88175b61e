"""Draw the demo's pictures: ``python -m demo.art.draw [key ...]`` writes demo/media/images/<key>.webp.

Needs Chromium, Playwright and Pillow; none of them is needed to load the demo, because the results are kept in the repository.
"""

import io
import os
import sys
from pathlib import Path

from demo.art import scenes_people, scenes_services, scenes_things, shapes

SCENES = scenes_services.SCENES | scenes_people.SCENES | scenes_things.SCENES
LIMIT = 60_000
IMAGES = Path(__file__).resolve().parents[1] / "media" / "images"


def main(keys):
    from PIL import Image
    from playwright.sync_api import sync_playwright

    IMAGES.mkdir(parents=True, exist_ok=True)
    browser_path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--disable-gpu", "--no-first-run", "--disable-background-networking"]
        )
        page = browser.new_page(viewport={"width": shapes.WIDTH, "height": shapes.HEIGHT})
        for key in keys or SCENES:
            page.set_content(f'<body style="margin:0">{shapes.svg(SCENES[key]())}')
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            target = IMAGES / f"{key}.webp"
            for quality in (82, 74, 66, 58):  # the busiest pictures give up a little, so that a phone loads them all quickly
                picture.save(target, quality=quality, method=6)
                if target.stat().st_size <= LIMIT:
                    break
            print(f"{key}: {target.stat().st_size / 1024:.0f} KB")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
