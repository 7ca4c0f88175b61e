"""Posts Wagtail's own editing forms as a browser would: every field the form shows, with some of them changed."""

from lxml import html
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield


def form_fields(response, form_id):
    """Names and values of the inputs in the form ``form_id`` of an admin page."""
    tree = html.fromstring(response.content)
    form = tree.get_element_by_id(form_id)
    fields = {}
    for node in form.iter("input", "textarea", "select"):
        name = node.get("name")
        if not name or node.get("type") in ("submit", "button", "file"):
            continue
        if node.get("type") in ("checkbox", "radio") and node.get("checked") is None:
            continue
        if node.tag == "select":
            chosen = [o.get("value") for o in node.iter("option") if o.get("selected") is not None]
            fields[name] = chosen[0] if chosen else ""
        elif node.tag == "textarea":
            fields[name] = (node.text or "").removeprefix("\n")
        else:
            fields[name] = node.get("value") or ""
    return fields


def body(*paragraphs):
    return streamfield([("paragraph", rich_text(f"<p>{text}</p>")) for text in paragraphs])


def post_page(client, page_or_url, paragraphs=("Nội dung đủ để đọc.",), form_id="page-edit-form", **changes):
    """POST the editing form of a page (or of a creation address) with ``changes`` on top; returns the response."""
    url = page_or_url if isinstance(page_or_url, str) else f"/admin/pages/{page_or_url.pk}/edit/"
    shown = client.get(url)
    assert shown.status_code == 200, shown.status_code
    fields = form_fields(shown, form_id)
    fields.update(nested_form_data({"body": body(*paragraphs)}))
    fields.update(changes)
    return client.post(url, fields, headers={"referer": f"http://testserver{url}"})
