"""The steps of the bare page: read once, as a page with its texts in the script would be."""

import json
import os
from pathlib import Path

from tests.bench.shape import Shape, from_json

STEPS: tuple[Shape, ...] = from_json(json.loads(Path(os.environ["BARE_STEPS"]).read_text("utf-8")))
