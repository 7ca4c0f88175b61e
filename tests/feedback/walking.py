"""A sender at a real portal without a browser: each page of the way, as a telephone without script gets it."""

import requests
from lxml import html

WORDS = {
    "kind": "phan-anh",
    "subject": "Không nộp được hồ sơ ở phường",
    "text": "Tôi là Phan Thị Mẫu, điện thoại 0900 000 015.\n\nNộp ba lần đều báo lỗi, tôi muốn tố cáo trang này.",
    "name": "Phan Thị Mẫu",
    "address": "45/2 ấp Cây Bàng",
    "phone": "0900 000 015",
    "email": "mau@example.vn",
}


def form_of(page, button):
    """What a browser would send from the form that holds the button with this value."""
    form = html.fromstring(page.content).xpath(f"//button[@name='do'][@value='{button}']/ancestor::form")[0]
    return {**dict(form.form_values()), "do": button}


def codes(page):
    return [node.text for node in html.fromstring(page.content).xpath("//code")]


def walk(address, /, file=None, **words):
    """Yield (name, answer) for each page from the empty form to the case itself."""
    with requests.Session() as session:
        session.headers["Origin"] = address
        url, track = f"{address}/gop-y/", f"{address}/gop-y/tra-cuu/"

        def post(to, data, **more):
            return session.post(to, data, timeout=60, **more)

        empty = session.get(url, timeout=60)
        yield "form", empty
        yield "form with errors", post(url, form_of(empty, "review"))
        photo = {"attachments": file or ("anh.png", _picture(), "image/png")}
        review = post(url, {**form_of(empty, "review"), **WORDS, **words}, files=photo)
        yield "review", review
        yield "form again", post(url, form_of(review, "edit"))
        share = post(url, form_of(review, "share"))
        yield "share", share
        receipt = post(url, form_of(share, "no"))
        yield "receipt", receipt
        code, pin = codes(receipt)
        page = session.get(track, timeout=60)
        yield "track", page
        token = html.fromstring(page.content).xpath("//input[@name='csrfmiddlewaretoken']/@value")[0]
        yield "track, wrong", post(track, {"code": code, "pin": "000000", "csrfmiddlewaretoken": token})
        yield "case", post(track, {"code": code, "pin": pin, "csrfmiddlewaretoken": token})


def _picture():
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(out, "PNG")
    return out.getvalue()
