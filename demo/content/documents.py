"""All documents: the real decision first, the others in the order of their files."""

from . import documents_1, documents_2, documents_3

DOCUMENTS = [*documents_1.DOCUMENTS, *documents_2.DOCUMENTS, *documents_3.DOCUMENTS]
