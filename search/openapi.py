"""The description of the portal's interfaces for programs, at /api/v1/openapi.json.

An app that offers an interface has a module ``openapi`` with ``PATHS`` (path to its OpenAPI item) and, if it needs
them, ``SCHEMAS``; this module is the first of them. Nothing has to be edited here to add one.
"""

from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.conf import settings
from django.utils.translation import gettext_noop as _

from core.search_sources import FACETS

_ERRORS = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Errors"}}}}


def _parameter(name, description, schema, **more):
    return {"name": name, "in": "query", "description": description, "schema": schema, **more}


_DAY = {"type": "string", "pattern": r"^\d{1,2}/\d{1,2}/\d{4}$", "example": "09/10/2025"}
PATHS = {
    "/api/v1/search": {
        "get": {
            "operationId": "search",
            "tags": ["search"],
            "summary": _("Tìm trong tin, văn bản, trang hướng dẫn và chữ của tệp đính kèm; gõ có dấu hay không dấu đều được."),
            "parameters": [
                _parameter(
                    "q",
                    _(
                        "Từ cần tìm, câu hoặc số hiệu văn bản. Dùng 300 ký tự và 80 tiếng đầu; trong ngoặc kép: đúng cụm từ; sau dấu trừ: không có từ ấy."
                    ),
                    {"type": "string", "minLength": 1},
                    required=True,
                ),
                _parameter("kind", _("Chỉ lấy các loại nội dung này."), {"type": "array", "items": {"type": "string"}}),
                *(
                    _parameter(
                        name, _("Chỉ lấy mục có một trong các giá trị này."), {"type": "array", "items": {"type": "string"}}
                    )
                    for name, _parameter_of_page, _heading in FACETS
                ),
                _parameter("exact", _("«1»: tìm đúng như đã gõ, không đoán từ gõ nhầm."), {"type": "string", "enum": ["1"]}),
                _parameter("from", _("Từ ngày (ngày/tháng/năm)."), _DAY),
                _parameter("to", _("Đến hết ngày (ngày/tháng/năm)."), _DAY),
                _parameter(
                    "sort", _("«newest»: mới nhất trước; bỏ trống: đúng nhất trước."), {"type": "string", "enum": ["newest"]}
                ),
                _parameter(
                    "page",
                    _("Trang kết quả, mỗi trang 10 mục."),
                    {"type": "integer", "minimum": 1, "maximum": 50, "default": 1},
                ),
            ],
            "responses": {
                "200": {
                    "description": _("Kết quả."),
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/SearchAnswer"}}},
                },
                "400": {"description": _("Tham số chưa đúng."), **_ERRORS},
                "503": {"description": _("Tìm kiếm tạm ngừng."), **_ERRORS},
            },
        }
    },
    "/api/v1/suggest": {
        "get": {
            "operationId": "suggest",
            "tags": ["search"],
            "summary": _("Tên các mục có thể đang được tìm, khi người đọc còn đang gõ; nhiều nhất 8 mục."),
            "parameters": [_parameter("q", _("Phần đã gõ, từ hai chữ cái."), {"type": "string"}, required=True)],
            "responses": {
                "200": {
                    "description": _("Gợi ý; rỗng khi chưa đoán được."),
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Suggestions"}}},
                }
            },
        }
    },
}
SCHEMAS = {
    "Suggestions": {
        "type": "object",
        "required": ["suggestions"],
        "properties": {
            "suggestions": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["text", "number", "kind", "url"],
                    "properties": {name: {"type": "string"} for name in ("text", "number", "kind", "url")},
                },
            }
        },
    },
    "SearchAnswer": {
        "type": "object",
        "required": ["count", "results"],
        "properties": {
            "count": {"type": "integer", "description": _("Số mục khớp.")},
            "results": {"type": "array", "items": {"$ref": "#/components/schemas/SearchResult"}},
            "meant": {"type": "string", "description": _("Có khi không mục nào có các từ đã gõ: kết quả là của các từ này.")},
        },
    },
    "SearchResult": {
        "type": "object",
        "required": ["title", "url", "kind", "date", "excerpt"],
        "properties": {
            "title": {"type": "string"},
            "url": {"type": "string", "description": _("Đường dẫn trên cổng này.")},
            "kind": {"type": "string"},
            "date": {"type": "string", "format": "date", "nullable": True},
            "excerpt": {"type": "string", "description": _("Đoạn khớp nhất, chữ thường không có thẻ.")},
        },
    },
    "Errors": {
        "type": "object",
        "required": ["errors"],
        "properties": {"errors": {"type": "object", "additionalProperties": {"type": "string"}}},
    },
}


def document():
    """The whole description, from every installed app that has one."""
    paths, schemas = {}, {}
    for config in apps.get_app_configs():
        if find_spec(f"{config.name}.openapi") is None:
            continue
        module = import_module(f"{config.name}.openapi")
        paths |= getattr(module, "PATHS", {})
        schemas |= getattr(module, "SCHEMAS", {})
    return {
        "openapi": "3.0.3",
        "info": {
            "title": settings.WAGTAIL_SITE_NAME,
            "version": "1",
            "description": _(
                "Giao diện lập trình của cổng, chỉ để đọc; POST chỉ dùng nơi mã bí mật không được nằm trong địa chỉ."
            ),
        },
        "servers": [{"url": settings.PUBLIC_URL}],
        "paths": paths,
        "components": {"schemas": schemas},
    }
