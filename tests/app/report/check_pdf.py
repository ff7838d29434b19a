# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program reads in a PDF, as JSON: {"title", "texts": [a page each], "images": count, "curves": path operators on all pages}."""
import json
import sys

from pypdf import PdfReader

PATHS = {b"m", b"l", b"c", b"re"}

reader = PdfReader(sys.argv[1], strict=True)
print(json.dumps({
    "title": reader.metadata.title,
    "texts": [page.extract_text() for page in reader.pages],
    "images": sum(len(page.images) for page in reader.pages),
    "curves": sum(operator in PATHS for page in reader.pages for _, operator in page.get_contents().operations),
}))
