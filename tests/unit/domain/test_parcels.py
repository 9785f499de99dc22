from hypothesis import given
from hypothesis import strategies as st

from bancada.domain.parcels import Parcel


def test_that_a_new_parcel_is_empty() -> None:
    assert Parcel(1).is_empty
    assert Parcel(1).qty_of(1) == 0


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 9)), min_size=1))
def test_that_what_went_in_can_all_come_out(put_in: list[tuple[int, int]]) -> None:
    parcel = Parcel(1)
    for line_no, qty in put_in:
        parcel = Parcel(1, parcel.contents_with(line_no, qty))

    assert parcel.qty_of(put_in[0][0]) == sum(qty for line_no, qty in put_in if line_no == put_in[0][0])
    for line_no, qty in put_in:
        parcel = Parcel(1, parcel.contents_with(line_no, -qty))
    assert parcel.is_empty
