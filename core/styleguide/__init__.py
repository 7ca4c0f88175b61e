"""The style guide: every component and every block in every state, at /admin/kieu-mau/, for who works on the portal."""
