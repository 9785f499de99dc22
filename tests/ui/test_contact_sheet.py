"""The contact sheet: one page with a picture of each scene, language, look and size that was asked for."""

import json
import re
from pathlib import Path

from PIL import Image

from tests.ui.contact_sheet import main


def test_that_the_page_names_each_picture_and_its_thumbnail(tmp_path: Path) -> None:
    asked = ["--part", "sign_in_pin", "--language", "es", "--theme", "light"]
    main([str(tmp_path), *asked, "--size", "1366x768", "--size", "3840x2160@2"])
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    told = re.search(r"const shots = (\[.*\]);", page)
    assert told is not None
    shots = json.loads(told[1])
    assert {shot["size"] for shot in shots} == {"1366x768", "3840x2160@2"}
    for shot in shots:
        width, height = (int(px) for px in shot["size"].partition("@")[0].split("x"))
        with Image.open(tmp_path / shot["picture"]) as picture, Image.open(tmp_path / shot["thumb"]) as thumb:
            assert picture.size == (width, height)
            assert thumb.width == 320
        assert shot["misfits"] == []
