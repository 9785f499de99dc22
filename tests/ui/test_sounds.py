"""The tones: there, distinct, and silent where nothing can play them."""

import wave

import pytest
from pytestqt.qtbot import QtBot

import make_sounds
from bancada.assets.locator import resource_path
from bancada.ui.sound_names import SoundName
from bancada.ui.sounds import Sounds


def _rhythm(name: str) -> tuple[tuple[bool, int], ...]:
    return tuple((note.pitch_hz > 0, round(note.length_s * 1000)) for note in make_sounds.TONES[name])


def _pitches(name: str) -> tuple[float, ...]:
    return tuple(note.pitch_hz for note in make_sounds.TONES[name] if note.pitch_hz)


def test_that_every_sound_has_a_tone_and_every_tone_a_sound() -> None:
    assert set(make_sounds.TONES) == set(SoundName)


def test_that_tones_differ_from_each_other_in_pitch_and_in_rhythm() -> None:
    names = list(SoundName)
    assert len({_pitches(name) for name in names}) == len(names)
    assert len({_rhythm(name) for name in names}) == len(names)


@pytest.mark.parametrize("name", SoundName)
def test_that_the_shipped_tone_is_what_the_script_makes(name: SoundName) -> None:
    made = make_sounds.samples(make_sounds.TONES[name])
    with wave.open(str(resource_path("sounds") / f"{name}.wav")) as file:
        assert file.getnframes() == len(made)
        assert file.getparams()[:3] == (1, 2, make_sounds.RATE)
    assert max(map(abs, made)) <= 32_767
    assert abs(made[0]) < 200
    assert abs(made[-1]) < 3000


def test_that_an_answer_is_heard_at_once_and_not_for_long() -> None:
    for name in (SoundName.ACCEPTED, SoundName.NOTED, SoundName.LINE_COMPLETE):
        assert sum(note.length_s for note in make_sounds.TONES[name]) <= 0.2


def test_that_nothing_is_loaded_or_heard_before_it_is_prepared(qtbot: QtBot) -> None:
    sounds = Sounds(resource_path("sounds"))
    sounds.play(SoundName.ACCEPTED)
    assert sounds.is_silent


def test_that_a_machine_without_audio_stays_silent_and_says_so(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    sounds = Sounds(resource_path("sounds"))
    can_play = sounds.prepare()
    sounds.set_volume(0)
    sounds.play(SoundName.STOP)
    assert sounds.is_silent
    assert can_play in {True, False}
    assert capfd.readouterr().err == ""
