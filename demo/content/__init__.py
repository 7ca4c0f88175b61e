# ruff: noqa: E501  (prose: lines follow sentences, not columns)
"""Words of the demonstration: pure data, read by the loader, checked by ``python -m demo.content.check``.

Links between pages are written ``page:<slug>``; a slug is unique over pages, news and documents together.
Pictures and media are named by key (``media.IMAGES``, ``media.AUDIO``, ``media.VIDEO``). A file in a body is named
``attachment:<n>`` (the n-th attachment of the same document page), ``<document slug>:<n>`` (that of another document
page) or ``captions`` (the subtitles of the video). Days are ISO texts, moments carry +07:00.
What is invented: every person but the signer of Decision 35/2023/QĐ-UBND, telephone numbers, e-mail addresses, figures,
and all documents but that decision. The portal's notice says so to its readers.
"""
