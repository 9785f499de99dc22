"""Who works here: everybody in a list, and the form for one of them beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.role_words import role_title
from bancada.ui.theme import Color, Look, Type
from bancada.ui.viewmodels.states.people import PeopleState, PersonRow
from bancada.ui.views.person_form import PersonFormView
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.tuple_table import TupleTable
from bancada.ui.widgets.tuple_table_model import Column

_LEAST_FORM_PX, _MOST_FORM_PX = 480, 640
_ROW_PX = 56
_LANGUAGE_COLUMN, _BADGE_COLUMN = 2, 3


class PeopleView(View):
    """A person is chosen by touch; Esc closes the form, then leaves the page.

    Signals:
        add_requested(), person_requested(str): an ``operator_id``.
        save_requested(PersonEntry), active_requested(bool), close_requested(): of the form.
    """

    add_requested = Signal()
    person_requested = Signal(str)
    save_requested = Signal(object)
    active_requested = Signal(bool)
    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = PeopleState()
        self._title, self._note = label("headline"), label("done")
        self._add = button("primary")
        self._table = TupleTable(self._columns())
        self._table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self._form = PersonFormView(look)
        self._connect()
        self._lay_out()

    def render_state(self, state: PeopleState) -> None:
        """Show who works here, and the form that is open."""
        self._state = state
        self._table.render_state(state.rows)
        self._table.select_row_where("operator_id", state.form.operator_id if state.form else "")
        # Beside a form there is room for what tells people apart, and no more.
        for column in (_LANGUAGE_COLUMN, _BADGE_COLUMN):
            self._table.setColumnHidden(column, state.form is not None)
        self._form.setVisible(state.form is not None)
        self._form.render_state(state)
        self._note.setText(state.note)
        self._add.setVisible(state.can_change)

    def take_badge(self, text: str) -> None:
        """A badge was scanned while the form waits for one."""
        self._form.take_badge(text)

    def take_key(self, event: QKeyEvent) -> bool:
        """Esc closes the form first; whether the key meant something here."""
        if event.key() != Qt.Key.Key_Escape or self._state.form is None:
            return False
        self.close_requested.emit()
        return True

    def _columns(self) -> tuple[Column[PersonRow], ...]:
        strong = self._look.font(Type.BODY, QFont.Weight.Bold)
        small = self._look.font(Type.SMALL)
        return (
            Column(lambda: self.tr("Name"), self._name_text, font=strong, color=self._ink),
            Column(
                lambda: self.tr("Role"),
                lambda row: role_title(row.role),
                font=small,
                color=self._ink,
                width_px=140,
            ),
            Column(
                lambda: self.tr("Language"),
                lambda row: row.language,
                font=small,
                color=self._ink,
                width_px=190,
            ),
            Column(
                lambda: self.tr("Badge"), lambda row: row.badge, font=small, color=self._ink, width_px=130
            ),
            Column(
                lambda: self.tr("Signs in"),
                self._state_text,
                font=small,
                color=self._state_color,
                width_px=170,
            ),
        )

    def _name_text(self, row: PersonRow) -> str:
        return self.tr("{name} (you)").format(name=row.name) if row.is_me else row.name

    def _state_text(self, row: PersonRow) -> str:
        if not row.is_active:
            return self.tr("× deactivated")
        return self.tr("✓ badge and PIN") if row.has_pin else self.tr("✓ badge alone")

    def _ink(self, row: PersonRow) -> QColor:
        return self._look.color(Color.INK if row.is_active else Color.DIM)

    def _state_color(self, row: PersonRow) -> QColor:
        return self._look.color(Color.ACCEPT if row.is_active else Color.DIM)

    def _request_person(self, row: PersonRow) -> None:
        if self._state.can_change and not self._keeps_typing():
            self.person_requested.emit(row.operator_id)

    @Slot()
    def _request_add(self) -> None:
        if not self._keeps_typing():
            self.add_requested.emit()

    def _keeps_typing(self) -> bool:
        """Whether the open form holds typing, which another form must not wipe away."""
        form = self._state.form
        if form is None or not self._form.holds_typing:
            return False
        self._table.select_row_where("operator_id", form.operator_id)
        self._form.ask_to_finish()
        return True

    def _connect(self) -> None:
        self._add.clicked.connect(self._request_add)
        self._table.row_requested.connect(self._request_person)
        self._form.save_requested.connect(self.save_requested)
        self._form.active_requested.connect(self.active_requested)
        self._form.close_requested.connect(self.close_requested)
        self._say(self._title.setText, lambda: self.tr("People"))
        self._say(self._add.setText, lambda: self.tr("Add a person"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self._title)
        top.addWidget(self._note, 1)
        top.addWidget(self._add)
        self._form.setMinimumWidth(_LEAST_FORM_PX)
        self._form.setMaximumWidth(_MOST_FORM_PX)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self._form, 1)

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
        self._table.retranslate()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            # A PIN that was typed is not left lying behind another page.
            self._form.clear()
        super().hideEvent(event)
