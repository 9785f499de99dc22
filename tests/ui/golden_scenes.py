"""Which screens are kept as golden pictures: each once, languages and looks in turn.

Run in a process of its own (``tests.ui.drawing``) it draws them as they are now into a folder.
"""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bancada.ui.theme import ThemeName
from tests.ui.gallery import scenes, verdict_scenes
from tests.ui.stage import SMALLEST, Stage

_NAMES = (
    "packing",
    "packing_wrong_item",
    "packing_complete",
    "packing_note_keeps_closing",
    "packing_200_lines",
    "packing_extreme",
    "packing_no_scale",
    "verdict_over_scan",
    "verdict_needs_lot",
    "verdict_order_on_hold",
    "ready",
    "ready_after",
    "ready_fast_lane",
    "ready_empty_no_orders_yet",
    "ready_full",
    "first_start_language",
    "first_start_admin",
    "first_start_devices",
    "first_start_finish",
    "sign_in_badge",
    "sign_in_pin",
    "parcels",
    "parcels_empty",
    "red_stop_cancelled",
    "red_stop_disk",
    "settings",
    "settings_refused",
    "settings_section_3",
    "people",
    "people_person",
    "import_choose",
    "import_preview",
    "import_running",
    "import_unreadable",
    "sheet_exception_kind",
    "sheet_approval_pin",
    "sheet_detail_lot",
    "sheet_choice",
    "sheet_in_doubt",
    "shift",
)
# Six pairs over lists of odd length: neighbours of one screen come in different ones.
_DRESSES = cycle(
    (
        ("pt_BR", ThemeName.DARK),
        ("en", ThemeName.LIGHT),
        ("es", ThemeName.DARK),
        ("pt_BR", ThemeName.LIGHT),
        ("en", ThemeName.DARK),
        ("es", ThemeName.LIGHT),
    )
)
GOLDEN = tuple((name, language, theme) for name, (language, theme) in zip(_NAMES, _DRESSES, strict=False))


def golden_name(name: str, language: str, theme: ThemeName) -> str:
    """The file name of a golden picture."""
    return f"{name}-{language}-{theme}.png"


def draw(folder: Path) -> None:
    """Draw each golden screen as it looks now, changing language and look as seldom as possible."""
    folder.mkdir(parents=True, exist_ok=True)
    drawable = scenes() | verdict_scenes()
    stage = Stage(QApplication([]))
    for name, language, theme in sorted(GOLDEN, key=lambda each: each[1:]):
        stage.dress(language, theme)
        stage.show(drawable[name], SMALLEST)
        stage.picture().save(str(folder / golden_name(name, language, theme)))


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
