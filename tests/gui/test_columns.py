"""How wide the columns of a table are on the screen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.richtext import RichText
from drafter.model.tables import Cell, Row, Table
from drafter.ui.editor.columns import column_count, column_widths


def _table(*rows: tuple[str, ...], widths: tuple[int, ...] = ()) -> Table:
    made = tuple(Row(tuple(Cell(RichText(words)) for words in row)) for row in rows)
    return Table(made, widths)


def _wide(table: Table, width: float) -> list[float]:
    return [round(w, 3) for w in column_widths(table, width, lambda w: 10.0 * len(w), 10.0)]


def test_columns_are_as_the_table_has_them() -> None:
    assert _wide(_table(("a", "b"), widths=(3000, 1000)), 400) == [300.0, 100.0]
    assert _wide(_table(("a", "b")), 400) == [200.0, 200.0]


def test_no_word_is_cut_where_another_column_can_give_way() -> None:
    assert _wide(_table(("a b c", "planned"), widths=(9000, 500)), 400) == [320.0, 80.0]


def test_a_long_word_takes_no_more_than_half() -> None:
    assert _wide(_table(("a" * 90, "b")), 400) == [200.0, 200.0]


def test_where_all_is_too_narrow_the_longest_words_give_way() -> None:
    rows = ("a" * 30, "planned", "b" * 30)
    assert _wide(_table(rows), 280) == [100.0, 80.0, 100.0]


def test_the_words_of_a_merged_cell_have_room() -> None:
    rows = (Row((Cell(RichText("international"), across=2), Cell())), Row((Cell(), Cell(), Cell())))
    assert sum(_wide(Table(rows, (100, 100, 9000)), 400)[:2]) == 140.0


@given(
    st.lists(st.lists(st.text("ab ", max_size=30), min_size=1, max_size=6), min_size=1, max_size=5),
    st.floats(100, 1000),
)
def test_they_fill_the_width(rows: list[list[str]], width: float) -> None:
    table = _table(*map(tuple, rows))
    made = column_widths(table, width, lambda w: 10.0 * len(w), 10.0)
    assert len(made) == column_count(table)
    assert abs(sum(made) - width) < 0.01
    assert all(w > 0 for w in made)
