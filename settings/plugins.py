"""The portal's apps that can be taken out by deleting a line. See docs/plugins.md."""

PLUGINS = [
    "news",
    "documents_hub",
    "search",
    "feedback",
    "editorial",
]
