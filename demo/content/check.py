"""Checks the demonstration's texts and prints how often each block is used: ``python -m demo.content.check``.

Ends with 1 and one line for each problem when something is wrong.
"""

import re
import sys
import unicodedata
from collections import Counter
from datetime import date, datetime

from . import agency, decision, documents, media, news, opinions, pages, registers

BLOCKS = [
    "paragraph",
    "heading",
    "callout",
    "quote",
    "law_quote",
    "image",
    "gallery",
    "audio",
    "video",
    "document",
    "quick_view",
    "table",
    "chart",
    "stats",
    "steps",
    "accordion",
    "timeline",
    "columns",
    "separator",
    "links",
    "related_pages",
    "contact",
    "button",
]
AT_LEAST = 3
TODAY = date(2026, 11, 24)
NUMBER = re.compile(
    r"\d{2,4}/(?:(?:20\d\d/)?(?:QĐ|NQ)-(?:UBND|HĐND)|(?:QĐ|KH|CT|HD|BC)-(?:UBND|SKHCN)|TB-(?:TTCDS|BBT)|(?:UBND|SKHCN|STTTT)-[A-Z]{2,4})"
)
TAG = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
TAGS_ALLOWED = {"p", "strong", "ul", "ol", "li", "a"}
CHART_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
PHONE = re.compile(r"\+?[0-9][0-9 .()-]{1,24}")
VALIDITY = {None, "in_force", "not_yet", "partly", "lapsed", "suspended", "partly_suspended", "obsolete"}
STATES = {"draft", "check", "approve", "release", "returned"}


class Check:
    def __init__(self):
        self.problems = []
        self.blocks = Counter()
        self.links_to = Counter()
        self.news = [*news.NEWS, *news.NEWS_WAITING]
        self.slugs = {}
        for kind, rows in (
            ("section", pages.SECTIONS),
            ("page", pages.PAGES),
            ("news", self.news),
            ("document", documents.DOCUMENTS),
        ):
            for row in rows:
                if row["slug"] in self.slugs:
                    self.say(row["slug"], f"this address is used by a {self.slugs[row['slug']]} and a {kind}")
                self.slugs[row["slug"]] = kind
        self.waiting = {row["slug"] for row in news.NEWS_WAITING}
        self.attachments = {row["slug"]: len(row["attachments"]) for row in documents.DOCUMENTS}
        self.texts = {row["number"]: "\n".join(row["text"]) for row in documents.DOCUMENTS}
        self.texts["35/2023/QĐ-UBND"] = decision.text()

    def say(self, where, what):
        self.problems.append(f"{where}: {what}")

    # -- words -----------------------------------------------------------------------------------------------------
    def strings(self, where, value):
        if isinstance(value, str):
            if unicodedata.normalize("NFC", value) != value:
                self.say(where, f"not NFC: {value[:60]}")
            if re.search(r"[\x00-\x08\x0b-\x1f\u200b\ufeff]", value):
                self.say(where, f"control character: {value[:60]!r}")
            if re.search(r"\b\d+\.\d+%|(?<!\S)\d{1,2}/\d{1,2}/\d{2}(?!\d)", value):
                self.say(where, f"number or date not written the Vietnamese way: {value[:80]}")
            if value != value.strip() or "  " in value:
                self.say(where, f"spaces: {value[:60]!r}")
            for tag in TAG.finditer(value):
                if tag.group(2) not in TAGS_ALLOWED or (tag.group(3) and tag.group(2) != "a"):
                    self.say(where, f"mark-up <{tag.group(2)}{tag.group(3)}>")
            points = re.sub(r"(?<!\w)[a-zđ]\)", "", value)  # the letters of points close without opening
            for opened, closed in (("“", "”"), ("(", ")")):
                if points.count(opened) != points.count(closed):
                    self.say(where, f"{opened}{closed} not in pairs: {value[:80]}")
            for href in re.findall(r'href="([^"]*)"', value):
                self.link(where, href)
        elif isinstance(value, dict):
            for item in value.values():
                self.strings(where, item)
        elif isinstance(value, (list, tuple)):
            for item in value:
                self.strings(where, item)

    def link(self, where, to):
        if to.startswith("page:"):
            self.page(where, to.removeprefix("page:"))
        elif not to.startswith(("https://", "tel:", "mailto:")) and to not in ("/", "/gop-y/", "/gop-y/tra-cuu/"):
            self.say(where, f"link to {to}")

    def page(self, where, slug):
        if slug not in self.slugs:
            self.say(where, f"link to a page that is not there: {slug}")
        elif slug in self.waiting:
            self.say(where, f"link to an item that still waits: {slug}")
        elif slug == where:
            self.say(where, "links to itself")
        self.links_to[slug] += 1

    # -- bodies ----------------------------------------------------------------------------------------------------
    def body(self, where, blocks):
        for name, value in blocks:
            if name not in BLOCKS:
                self.say(where, f"no such block: {name}")
                continue
            self.blocks[name] += 1
            self.strings(where, value)
            getattr(self, f"block_{name}", lambda *_: None)(where, value)
        headings = [value["text"] for name, value in blocks if name == "heading"]
        if len(headings) != len(set(headings)):
            self.say(where, "two headings with the same words")
        if sum(name == "button" and value["style"] == "main" for name, value in blocks) > 1:
            self.say(where, "more than one main button")

    def image(self, where, key, alt):
        if key not in media.IMAGES:
            self.say(where, f"no such picture: {key}")
        if not alt:
            self.say(where, f"picture {key} without description")

    def file(self, where, key):
        slug, _, index = key.rpartition(":")
        owner = where if slug == "attachment" else slug
        if self.attachments.get(owner, 0) <= int(index):
            self.say(where, f"no such file: {key}")

    def block_image(self, where, value):
        self.image(where, value["image"], value["alt"])

    def block_gallery(self, where, value):
        for item in value["images"]:
            self.image(where, item["image"], item["alt"])

    def block_document(self, where, value):
        self.file(where, value["document"])

    block_quick_view = block_document

    def target(self, where, value, *, required=True):
        if bool(value["page"]) + bool(value["url"]) != 1 and (required or value["page"] and value["url"]):
            self.say(where, "a link needs a page or an address")
        if value["page"]:
            self.page(where, value["page"])
        elif value["url"]:
            self.link(where, value["url"])

    def block_links(self, where, value):
        for item in value["items"]:
            self.target(where, item)

    def block_button(self, where, value):
        self.target(where, value)
        if len(value["text"]) > 60:
            self.say(where, "button too long")

    def block_related_pages(self, where, value):
        for slug in value["pages"]:
            self.page(where, slug)

    def block_law_quote(self, where, value):
        self.target(where, value, required=False)
        source = re.sub(r"\s+", " ", self.texts.get(value["document_number"], ""))
        for row in value["text"].split("\n"):
            if re.sub(r"\s+", " ", row) not in source:
                self.say(where, f"not the words of {value['document_number']}: {row[:80]}")

    def block_table(self, where, value):
        widths = {len(row) for row in value["rows"]}
        if len(widths) != 1 or not value["caption"]:
            self.say(where, f"table {value['caption']}: rows of {sorted(widths)} cells")

    def block_chart(self, where, value):
        self.block_table(where, {"rows": value["rows"], "caption": value["title"]})
        if not value["source"]:
            self.say(where, f"chart without source: {value['title']}")
        for row in value["rows"][1:]:
            for cell in row[1:]:
                if not CHART_NUMBER.fullmatch(cell):
                    self.say(where, f"chart: not a number: {cell}")

    def block_contact(self, where, value):
        if value["phone"] and not PHONE.fullmatch(value["phone"]):
            self.say(where, f"telephone {value['phone']}")
        if not (value["phone"] or value["email"] or value["address"]):
            self.say(where, "contact without a way to reach it")
        if value["email"] and not value["email"].endswith(".example"):
            self.say(where, "an e-mail address that could be real")

    def block_steps(self, where, value):
        if len(value["steps"]) < 2:
            self.say(where, "one step")

    def block_stats(self, where, value):
        if any(len(item["value"]) > 40 or len(item["label"]) > 120 for item in value["items"]):
            self.say(where, "figure too long")

    def block_columns(self, where, value):
        for side in ("left", "right"):
            names = {name for name, _value in value[side]}
            if not names <= {"paragraph", "image", "callout", "stats", "links", "button"} or not names:
                self.say(where, f"column with {names}")
            self.body(where, value[side])

    def block_video(self, where, value):
        self.image(where, value["poster"], "poster")

    # -- rows ------------------------------------------------------------------------------------------------------
    def known(self, where, what, value, known):
        if value not in known:
            self.say(where, f"no such {what}: {value}")

    def check_news(self):
        categories = {slug for slug, _name in registers.CATEGORIES}
        stories = {row["slug"] for row in registers.STORIES}
        sources = {row[0] for row in registers.SOURCES}
        contributors = {row[0] for row in registers.CONTRIBUTORS}
        for row in self.news:
            where = row["slug"]
            self.strings(where, {key: value for key, value in row.items() if key != "body"})
            self.known(where, "category", row["category"], categories)
            self.known(where, "story", row["story"], stories | {None})
            self.known(where, "source", row["source"], sources)
            self.image(where, row["image"], media.IMAGES.get(row["image"], {}).get("alt"))
            for tag in row["tags"]:
                self.known(where, "tag", tag, registers.TAGS)
            for kind, who in row["authors"]:
                self.known(where, kind, who, registers.ACCOUNTS if kind == "account" else contributors)
            for slug in row["related"]:
                self.page(where, slug)
            if len(row["title"]) > 120 or len(row["summary"]) > 300 or not row["summary"]:
                self.say(where, f"title {len(row['title'])}, summary {len(row['summary'])} characters")
            published = datetime.fromisoformat(row["published"]) if row["published"] else None
            if published and (published.date() > TODAY or published.utcoffset().total_seconds() != 7 * 3600):
                self.say(where, f"published {row['published']}")
            for correction in row["corrections"]:
                if not published or not published.date() <= date.fromisoformat(correction["date"]) <= TODAY:
                    self.say(where, f"correction of {correction['date']}")
            self.body(where, row["body"])
        featured = sorted(row["featured"] for row in news.NEWS if row["featured"])
        if featured != list(range(1, len(featured) + 1)):
            self.say("news", f"order of the featured: {featured}")
        states = Counter(row["state"] for row in news.NEWS_WAITING)
        if set(states) != STATES:
            self.say("news", f"waiting states: {dict(states)}")
        for row in news.NEWS_WAITING:
            if (row["state"] == "returned") != bool(row["reason"]):
                self.say(row["slug"], "a reason goes with a returned item")

    def check_documents(self):
        kinds = {row[0]: row[2] for row in registers.KINDS}
        bodies = {row["slug"]: row for row in registers.ISSUING_BODIES}
        signers = {row[0] for row in registers.SIGNERS}
        numbers = Counter(row["number"] for row in documents.DOCUMENTS)
        for row in documents.DOCUMENTS:
            where = row["slug"]
            self.strings(where, {key: value for key, value in row.items() if key != "body"})
            if not NUMBER.fullmatch(row["number"]) or numbers[row["number"]] > 1:
                self.say(where, f"number {row['number']}")
            self.known(where, "kind", row["kind"], kinds)
            self.known(where, "signer", row["signer"], signers)
            self.known(where, "issuing body", row["issuing_body"], bodies)
            self.known(where, "validity", row["status"], VALIDITY)
            short = kinds.get(row["kind"], "")
            if short and f"/{short}-" not in row["number"]:
                self.say(where, f"{row['number']} is no {row['kind']}")
            issued = date.fromisoformat(row["issued_on"])
            body = bodies[row["issuing_body"]]
            if not (body["valid_from"] or "0") <= row["issued_on"] <= (body["valid_to"] or "9"):
                self.say(where, f"{body['name']} did not exist on {issued}")
            if issued > TODAY or issued.weekday() > 4:
                self.say(where, f"issued on {issued:%A} {issued}")
            if row["effective_on"] < row["issued_on"] or (row["expires_on"] or "9") < row["effective_on"]:
                self.say(where, "days out of order")
            year = re.search(r"/(20\d\d)/", row["number"])
            if year and year.group(1) != row["issued_on"][:4]:
                self.say(where, f"{row['number']} issued on {issued}")
            if bool(row["status"]) != bool(row["status_basis"]):
                self.say(where, "a validity set by hand needs its basis")
            words = len(" ".join(row["text"]).split())
            if "text_source" not in row and not 150 <= words <= 400:
                self.say(where, f"{words} words")
            for slug in row["related"]:
                self.page(where, slug)
            self.body(where, row["body"])

    def check_pages(self):
        for row in [*pages.SECTIONS, *pages.PAGES]:
            self.strings(row["slug"], {key: value for key, value in row.items() if key != "body"})
            self.body(row["slug"], row["body"])
        for row in pages.PAGES:
            self.known(row["slug"], "section", row["parent"], {s["slug"] for s in pages.SECTIONS})
        self.strings("agency", [agency.AGENCY, agency.NOTICE, agency.HERO])
        for row in [
            *agency.MENU,
            *agency.FOOTER,
            *agency.TASKS,
            *agency.OPINION_TASKS,
            *(s for s in agency.SECTIONS if s["to"]),
        ]:
            self.link("agency", row["to"])
        self.body("home", agency.HOME_BODY)
        self.check_opinions()
        self.strings("media", [media.IMAGES, media.AUDIO, media.VIDEO])
        last = 0
        for start, end, _text in media.VIDEO["cues"]:
            if not last <= start < end <= 20:
                self.say("media", f"cue {start}–{end}")
            last = end

    def check_opinions(self):
        self.strings("opinions", [opinions.CASES, opinions.QUESTIONS, opinions.TEMPLATES])
        for row in opinions.QUESTIONS:
            for slug in row["pages"]:
                self.page(row["key"], slug)
            self.known(row["key"], "unit", row.get("unit", opinions.OFFICE), opinions.UNITS)
        for row in opinions.CASES:
            contact = row["contact"]
            if contact.get("name") and not re.search("Mẫu|Thí Dụ|Ví Dụ", contact["name"]):
                self.say(row["subject"], "a name that could be real")
            if not contact.get("phone", "0900 000 0").startswith("0900 000 0"):
                self.say(row["subject"], "a telephone number that could be real")
            if not contact.get("email", "@example.vn").endswith("@example.vn"):
                self.say(row["subject"], "an e-mail address that could be real")
            days = [row["ago"], *(step[1] for step in row["steps"])]
            if days != sorted(days, reverse=True):
                self.say(row["subject"], f"days out of order: {days}")

    def run(self):
        self.check_news()
        self.check_documents()
        self.check_pages()
        for name in BLOCKS:
            if self.blocks[name] < AT_LEAST:
                self.say("blocks", f"{name} is used {self.blocks[name]} times")
        used = Counter(row["image"] for row in self.news)
        for key in media.IMAGES:
            if key not in used and all(key not in str(row["body"]) for row in [*self.news, *pages.PAGES]):
                self.say("media", f"picture never used: {key}")
        return self.problems


def main():
    check = Check()
    problems = check.run()
    for name in BLOCKS:
        print(f"{name:15}{check.blocks[name]:5}")
    words = sum(len(re.sub(r"<[^>]+>", " ", str(row["body"])).split()) for row in news.NEWS)
    print(f"\n{len(news.NEWS)} news (about {words:,} words in bodies), {len(news.NEWS_WAITING)} waiting, "
          f"{len(documents.DOCUMENTS)} documents, {len(pages.PAGES)} pages, {len(media.IMAGES)} pictures")  # fmt: skip
    print("categories:", dict(Counter(row["category"] for row in news.NEWS)))
    print("stories:", dict(Counter(row["story"] for row in news.NEWS)))
    for problem in problems:
        print("!", problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
