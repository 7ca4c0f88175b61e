"""Pictures of the first pages of a PDF. Runs in the sandbox, without Django."""

import base64
import io

PAGES = 3
WIDTH = 960  # px
MAX_HEIGHT = 2 * WIDTH  # a page as long as a street must not fill the memory


def draw(file, extension):
    """{"pages": [{"page", "width", "height", "webp": base64}]}; sizes in px."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(file)
    pages = []
    for number in range(min(PAGES, len(pdf))):
        page = pdf[number]
        width, height = page.get_size()
        picture = page.render(scale=min(WIDTH / max(width, 1), MAX_HEIGHT / max(height, 1))).to_pil()
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=70)
        webp = base64.b64encode(out.getvalue()).decode()
        pages.append({"page": number + 1, "width": picture.width, "height": picture.height, "webp": webp})
    return {"pages": pages}
