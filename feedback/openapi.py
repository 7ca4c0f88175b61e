"""Interfaces of this app for programs; the search app gathers them at /api/v1/openapi.json."""

from django.utils.translation import gettext_noop as _

_ERRORS = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/FeedbackErrors"}}}}


def _words(**more):
    return {"type": "string", **more}


def _maybe(kind, **more):
    return {"type": kind, "nullable": True, **more}


def _download(operation, summary, schema):
    """A data set as JSON, and the same as CSV with its headings in Vietnamese."""
    json = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    csv = {"text/csv": {"schema": _words(description=_("UTF-8 có BOM, dòng đầu là tên cột."))}}
    return {
        form: {
            "get": {
                "operationId": f"{operation}_{form}",
                "tags": ["feedback"],
                "summary": summary,
                "responses": {"200": {"description": _("Toàn bộ dữ liệu."), "content": content}},
            }
        }
        for form, content in (("json", json), ("csv", csv))
    }


_CASES = _download("feedback_cases", _("Ý kiến, mỗi ý kiến một dòng; không có số, tên, liên hệ, nội dung."), "CaseData")
_QUESTIONS = _download("feedback_questions", _("Câu hỏi và trả lời đã công khai."), "QuestionData")
PATHS = {
    "/hoi-dap/du-lieu/y-kien.json": _CASES["json"],
    "/hoi-dap/du-lieu/y-kien.csv": _CASES["csv"],
    "/hoi-dap/du-lieu/hoi-dap.json": _QUESTIONS["json"],
    "/hoi-dap/du-lieu/hoi-dap.csv": _QUESTIONS["csv"],
    "/api/v1/feedback/track": {
        "post": {
            "operationId": "feedback_track",
            "tags": ["feedback"],
            "summary": _("Tra cứu một ý kiến bằng mã và PIN trên giấy biên nhận."),
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TrackQuestion"}}},
            },
            "responses": {
                "200": {
                    "description": _("Ý kiến đang ở đâu, hạn nào, đã qua các bước nào."),
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TrackAnswer"}}},
                },
                "400": {"description": _("Thiếu mã hoặc PIN, hoặc không phải JSON."), **_ERRORS},
                "404": {"description": _("Mã hoặc PIN chưa đúng."), **_ERRORS},
                "429": {"description": _("Thử quá nhiều lần; đợi rồi thử lại."), **_ERRORS},
            },
        }
    },
}


def _set_of(schema):
    return {
        "type": "object",
        "required": ["updated", "items"],
        "properties": {
            "updated": _words(format="date-time"),
            "items": {"type": "array", "items": {"$ref": f"#/components/schemas/{schema}"}},
        },
    }


SCHEMAS = {
    "CaseData": _set_of("CaseRow"),
    "CaseRow": {
        "type": "object",
        "properties": {
            "kind": _words(description=_("Loại ý kiến.")),
            "topic": _maybe("string", description=_("Lĩnh vực; «khác» khi trong năm có dưới 3 ý kiến.")),
            "place": _maybe("string", description=_("Nơi; «khác» khi trong năm có dưới 3 ý kiến.")),
            "unit": _maybe("string"),
            "channel": _words(),
            "month": _words(pattern=r"^\d{4}-\d{2}$"),
            "state": _words(),
            "working_days": _maybe("integer", description=_("Số ngày làm việc từ khi nhận đến khi trả lời.")),
            "in_time": _maybe("boolean"),
            "solved": _maybe("boolean", description=_("Điều người gửi cho biết.")),
        },
    },
    "QuestionData": _set_of("QuestionRow"),
    "QuestionRow": {
        "type": "object",
        "properties": {
            **{name: _words() for name in ("title", "question", "answer", "answered_by", "kind")},
            "answered_on": _words(format="date"),
            **{name: _maybe("string") for name in ("topic", "place", "unit")},
            "url": _words(format="uri"),
        },
    },
    "TrackQuestion": {
        "type": "object",
        "required": ["code", "pin"],
        "properties": {"code": _words(description=_("Mã tra cứu.")), "pin": _words(description=_("PIN sáu chữ số."))},
    },
    "TrackAnswer": {
        "type": "object",
        "required": ["state", "state_label", "received", "due", "explanation", "steps"],
        "properties": {
            "state": _words(),
            "state_label": _words(),
            "received": _words(format="date"),
            "due": _maybe("string", format="date"),
            "explanation": _words(description=_("Hạn được tính thế nào.")),
            "steps": {"type": "array", "items": {"$ref": "#/components/schemas/TrackStep"}},
        },
    },
    "TrackStep": {
        "type": "object",
        "required": ["at", "label", "state"],
        "properties": {"at": _words(format="date-time"), "label": _words(), "state": _words()},
    },
    "FeedbackErrors": {
        "type": "object",
        "required": ["errors"],
        "properties": {"errors": {"type": "object", "additionalProperties": {"type": "string"}}},
    },
}
