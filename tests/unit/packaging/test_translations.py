from pathlib import Path

import pytest

import translations
from screen_texts import ScreenText
from translations import file_problems, overlooked, ts_path, updated
from ts_file import Entry, read_entries, written

UNDO = Entry(ScreenText("View", "Undo"), False, ("",))
UNITS = Entry(ScreenText("View", "%n unit(s)"), True, ("", ""))
FOUND = [UNDO, UNITS]


def test_that_a_language_gets_every_text_and_the_source_language_only_the_plural_ones(tmp_path: Path) -> None:
    def sources(language: str) -> list[str]:
        return [entry.text.source for entry in read_entries(updated(language, FOUND, tmp_path))]

    assert sources("es") == ["%n unit(s)", "Undo"]
    assert sources("en") == ["%n unit(s)"]


def test_that_an_update_of_what_was_just_updated_changes_nothing(tmp_path: Path) -> None:
    path = ts_path(tmp_path, "es")
    path.write_text(updated("es", FOUND, tmp_path), encoding="utf-8")

    assert updated("es", FOUND, tmp_path) == path.read_text(encoding="utf-8")


def test_that_a_missing_file_is_named(tmp_path: Path) -> None:
    assert file_problems("es", FOUND, tmp_path) == ["app_es.ts is missing: run `translations.py update`"]


def test_that_an_untranslated_stale_and_uncompiled_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "compiled", lambda source: b"compiled")
    ts_path(tmp_path, "es").write_text(written([UNDO], "es", "en"), encoding="utf-8")

    assert file_problems("es", FOUND, tmp_path) == [
        "app_es.ts: View “Undo”: empty",
        "app_es.ts is not what the sources say: run `translations.py update`",
        "app_es.qm is not what app_es.ts says: run `translations.py compile`",
    ]


def test_that_a_whole_file_has_no_problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "compiled", lambda source: b"compiled")
    whole = Entry(UNDO.text, False, ("Deshacer",))
    ts_path(tmp_path, "es").write_text(written([whole], "es", "en"), encoding="utf-8")
    ts_path(tmp_path, "es").with_suffix(".qm").write_bytes(b"compiled")

    assert file_problems("es", [UNDO], tmp_path) == []


def test_that_texts_the_tool_did_not_find_are_named_with_their_file(tmp_path: Path) -> None:
    code = (
        'class View:\n    def f(self):\n        self.tr("Undo")\n        self.tr("Back")\n        self.tr(x)'
    )
    (tmp_path / "view.py").write_text(code, encoding="utf-8")

    assert overlooked(tmp_path, FOUND) == [
        "view.py: lupdate overlooks “Back”",
        "view.py:5: a text that is no literal here",
    ]


def test_that_an_unknown_command_is_refused_with_the_manual(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["translate"]) == 2
    assert "translations.py update" in capsys.readouterr().err
