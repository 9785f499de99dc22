from bancada.domain.codes.kinds import GTIN_KINDS, INVOICE_KINDS, TRACKING_KINDS, CodeKind
from tests.unit.domain.codes.vectors import all_vectors

NOT_TOLD_APART = {"cep_validador_dm", "classify"}


def test_that_every_kind_of_the_table_has_its_name() -> None:
    assert {vector.kind for vector in all_vectors()} - NOT_TOLD_APART <= {kind.value for kind in CodeKind}


def test_that_the_families_share_no_kind() -> None:
    families = [GTIN_KINDS, INVOICE_KINDS, TRACKING_KINDS]

    assert len(frozenset().union(*families)) == sum(map(len, families))
