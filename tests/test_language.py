"""Every word a person sees is Vietnamese and marked for translation; walks the syntax trees and the templates.

The Vietnamese text is its own msgid, so that the portal needs no catalogue; the marks let a second language come later.
"""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("core", "accounts", "media_library", "home", "news", "documents_hub", "search", "feedback", "editorial", "bentre_cds")
MARKS = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}
VIETNAMESE = re.compile(r"[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{2,}")
# Right as they stand: Vietnamese words without marks, names, and what is the same in every language.
PLAIN = {
    *("trang", "tin", "tin:", "tin cũ", "xem", "sau", "trong", "trang sau", "trang in", "in trang", "sao chép", "xem thêm"),
    *("trang con", "cho “ ”", "video", "audio", "menu", "email", "e-mail", "worker", "broker", "website", "url", "pdf", "rss"),
    *("redis", "wagtail"),
}
# What is data of law or text of the founded portal, or said before Django is there, is no interface text.
NOT_INTERFACE = re.compile(
    r"/(founding|migrations|management)/|core/hooks\.py|bentre_cds/(up|background|gunicorn_embedded|services/\w+)\.py|_data\.py|search/data/"
)


def python_files():
    return [path for app in APPS for path in sorted((ROOT / app).rglob("*.py")) if "/migrations/" not in path.as_posix()]


def name(path):
    return path.relative_to(ROOT).as_posix()


def right(text):
    stripped = re.sub(r"%\(\w+\)[-\d.]*\w|%s|\{[^}]*\}|&\w+;|<[^>]+>", " ", text)
    return bool(VIETNAMESE.search(stripped)) or " ".join(stripped.split()).lower() in PLAIN or not WORD.search(stripped)


def marks(tree):
    """Names under which this module knows the gettext functions."""
    names = set(MARKS)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
            names |= {alias.asname or alias.name for alias in node.names if "gettext" in alias.name}
    return names


def called(node, names):
    return isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in names


def marked(tree):
    """(line, node of the message) of each call of a gettext function."""
    names = marks(tree)
    for node in ast.walk(tree):
        if called(node, names) and node.args:
            yield node.lineno, node.args["pgettext" in ast.dump(node.func)]


@pytest.mark.parametrize("path", python_files(), ids=name)
def test_python(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wrong = []
    for line, message in marked(tree):
        if isinstance(message, ast.JoinedStr | ast.BinOp):
            wrong.append(f"{line}: only a whole literal can be translated")
        elif isinstance(message, ast.Constant) and not right(message.value):
            wrong.append(f"{line}: not Vietnamese: {message.value!r}")
    if not NOT_INTERFACE.search(f"/{name(path)}"):
        wrong += [f"{line}: not marked for translation: {text!r}" for line, text in bare_sentences(tree)]
    assert not wrong, "\n".join(wrong)


def bare_sentences(tree):
    """Vietnamese sentences outside gettext. Doc strings are for programmers, previews and names are content."""
    names, quiet = marks(tree), set()
    for node in ast.walk(tree):
        content = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        content = content or isinstance(node, ast.Assign) and "preview" in ast.unparse(node.targets[0])
        content = content or isinstance(node, ast.FunctionDef) and re.search("preview|example", node.name)
        if content or called(node, names) or isinstance(node, ast.keyword) and "preview" in (node.arg or ""):
            quiet |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
            text = node.value.strip()
            if VIETNAMESE.search(text) and len(text.split()) >= 4 and text.endswith((".", "?", "!", "…")):
                yield node.lineno, text


def templates():
    found = [path for app in APPS for path in sorted((ROOT / app).rglob("*.html"))]
    return [path for path in found if "/static/" not in path.as_posix()]


BLOCKS = re.compile(
    r"\{%-?\s*comment.*?endcomment\s*%\}|\{#.*?#\}|<!--.*?-->|<(script|style)\b.*?</\1>"
    r"|\{%\s*(blocktranslate|blocktrans)\b.*?\{%\s*end(blocktranslate|blocktrans)\s*%\}",
    re.DOTALL,
)
LITERAL = re.compile(r"""\{%\s*trans(?:late)?\s+(["'])(.*?)\1|_\((["'])(.*?)\3\)""")
TRANSLATED_BLOCK = re.compile(r"\{%\s*blocktrans(?:late)?\b[^%]*%\}(.*?)\{%\s*endblocktrans(?:late)?\s*%\}", re.DOTALL)
SPOKEN = re.compile(r"""\b(?:alt|title|aria-label|placeholder|label)=(["'])(.*?)\1""", re.DOTALL)


@pytest.mark.parametrize("path", templates(), ids=name)
def test_template(path):
    source = path.read_text(encoding="utf-8")
    wrong = [f"not Vietnamese: {a or b!r}" for _q, a, _p, b in LITERAL.findall(source) if not right(a or b)]
    for text in TRANSLATED_BLOCK.findall(source):
        if not right(re.sub(r"\{\{.*?\}\}|\{%.*?%\}", " ", text)):
            wrong.append(f"not Vietnamese: {' '.join(text.split())!r}")
    rest = re.sub(r"\{\{.*?\}\}|\{%.*?%\}", " ", BLOCKS.sub(" ", source), flags=re.DOTALL)
    wrong += [f"not marked: {value!r}" for _quote, value in SPOKEN.findall(rest) if WORD.search(value)]
    for text in re.split(r"<[^>]*>", rest):
        if WORD.search(re.sub(r"&\w+;", " ", text)):
            wrong.append(f"not marked: {' '.join(text.split())!r}")
    assert not wrong, "\n".join(wrong)
