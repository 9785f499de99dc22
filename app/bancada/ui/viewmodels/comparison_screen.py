"""The two products of a mix-up, with the words that tell them apart."""

from __future__ import annotations

from dataclasses import replace

from bancada.domain.look_alikes import NamePart, differing_parts
from bancada.domain.verdicts import ScanVerdict as Verdict
from bancada.services.announcement import Announcement, Goods, Mixup
from bancada.ui.viewmodels.states.verdict import ComparisonState, GoodsFace, VerdictState


def with_comparison(words: VerdictState, said: Announcement) -> VerdictState:
    """The answer, with what the order wants beside what came where one came for the other."""
    if said.mixup is None:
        return words
    # Both names stand in the pictures' captions; of a surplus unit the count is still to be said.
    notes = words.details[-1:] if said.verdict is Verdict.WRONG_ITEM else words.details
    return replace(words, comparison=comparison_state(said.mixup, notes))


def comparison_state(mixup: Mixup, notes: tuple[str, ...] = ()) -> ComparisonState:
    """Two products side by side."""
    wanted, came = differing_parts(mixup.wanted.name, mixup.came.name)
    is_same = not _differs(wanted) and not _differs(came)
    if _is_all(wanted) and _is_all(came):
        # Where every word differs, marking all of them would mark nothing.
        wanted, came = _plain(wanted), _plain(came)
    return ComparisonState(
        _face(mixup.wanted, wanted, is_sku_marked=is_same),
        _face(mixup.came, came, is_sku_marked=is_same),
        notes,
    )


def _face(goods: Goods, name: tuple[NamePart, ...], *, is_sku_marked: bool) -> GoodsFace:
    return GoodsFace(name, goods.sku, is_sku_marked, goods.picture)


def _differs(name: tuple[NamePart, ...]) -> bool:
    return any(part.differs for part in name)


def _is_all(name: tuple[NamePart, ...]) -> bool:
    return all(part.differs for part in name)


def _plain(name: tuple[NamePart, ...]) -> tuple[NamePart, ...]:
    return tuple(replace(part, differs=False) for part in name)
