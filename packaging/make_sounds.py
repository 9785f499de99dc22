"""Makes the tones of the bench: ``python packaging/make_sounds.py [FOLDER]``.

Standard library only. Each tone differs from the others in pitch and in rhythm, so that it is known
without looking: rising is good, falling is bad, and what must stop the hand is low and rough.
Output: WAV, mono, 16 bit, 44,100 samples a second, peaks at 0.8 of full scale.
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100
PEAK = 0.8
FADE_S = 0.006


@dataclass(frozen=True)
class Note:
    """A note or, with pitch 0, a rest; ``roughness`` from 0 to 1 adds odd overtones."""

    pitch_hz: float
    length_s: float
    roughness: float = 0.0


TONES: dict[str, tuple[Note, ...]] = {
    "accepted": (Note(1319, 0.07),),
    "line_complete": (Note(1047, 0.06), Note(0, 0.02), Note(1568, 0.09)),
    "order_complete": (
        Note(1047, 0.09),
        Note(0, 0.02),
        Note(1319, 0.09),
        Note(0, 0.02),
        Note(1568, 0.09),
        Note(0, 0.02),
        Note(2093, 0.24),
    ),
    "wrong_item": (Note(233, 0.18, 0.7), Note(0, 0.06), Note(175, 0.32, 0.7)),
    "over_scan": tuple(note for _ in range(4) for note in (Note(392, 0.07, 0.5), Note(0, 0.045))),
    "unknown_code": (
        Note(330, 0.10, 0.3),
        Note(0, 0.05),
        Note(330, 0.10, 0.3),
        Note(0, 0.05),
        Note(247, 0.22, 0.3),
    ),
    "attention": (Note(880, 0.13), Note(0, 0.09), Note(880, 0.13)),
    "question": (Note(659, 0.09), Note(988, 0.16)),
    "noted": (Note(784, 0.045),),
    "stop": tuple(note for _ in range(3) for note in (Note(523, 0.20, 0.9), Note(262, 0.20, 0.9))),
}


def samples(notes: tuple[Note, ...]) -> list[int]:
    """The notes one after another, as signed 16-bit samples."""
    made: list[int] = []
    for note in notes:
        count = round(note.length_s * RATE)
        made += [_sample(note, at / RATE) for at in range(count)]
    return made


def _sample(note: Note, moment_s: float) -> int:
    if not note.pitch_hz:
        return 0
    fade = min(1.0, moment_s / FADE_S, (note.length_s - moment_s) / FADE_S)
    turn = 2 * math.pi * note.pitch_hz * moment_s
    plain = math.sin(turn) + 0.18 * math.sin(2 * turn)
    rough = sum(math.sin(odd * turn) / odd for odd in (3, 5, 7))
    value = (plain + note.roughness * rough) / (1.18 + note.roughness * 0.68)
    return round(max(-1.0, min(1.0, value)) * fade * PEAK * 32_767)


def write_tones(folder: Path) -> tuple[Path, ...]:
    """Write every tone into the folder; the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, notes in TONES.items():
        made = samples(notes)
        path = folder / f"{name}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(made)}h", *made))
        written.append(path)
    return tuple(written)


if __name__ == "__main__":
    default = Path(__file__).resolve().parent.parent / "resources" / "sounds"
    for written_path in write_tones(Path(sys.argv[1]) if sys.argv[1:] else default):
        print(written_path)
