"""The form for one person: name, badge by scan, role, language, PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.domain.operators import Role
from bancada.ui.role_words import role_rights, role_title
from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.people import PeopleState, PersonEntry, PersonForm
from bancada.ui.views.view import View
from bancada.ui.widgets.buttons import button
from bancada.ui.widgets.captioned import Captioned
from bancada.ui.widgets.combo import Combo
from bancada.ui.widgets.labels import label
from bancada.ui.widgets.tick_box import TickBox

_LONGEST = 60


class PersonFormView(View):
    """Fields are filled once per opening; what is typed stays here until it is saved or given up.

    Signals:
        save_requested(PersonEntry), active_requested(bool), close_requested().
    """

    save_requested = Signal(object)
    active_requested = Signal(bool)
    close_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._state = PeopleState()
        self._form = PersonForm(0)
        self._title, self._error = label("title"), label("error", wraps=True)
        self._name, self._badge = QLineEdit(), QLineEdit()
        self._role, self._language = Combo(look), Combo(look)
        self._rights = label("small")
        self._badge_only = TickBox(look)
        self._pin, self._pin_again = QLineEdit(), QLineEdit()
        self._active, self._cancel, self._save = (
            button(takes_focus=True),
            button("plain", takes_focus=True),
            button("primary", takes_focus=True),
        )
        self._connect()
        self._lay_out()

    def render_state(self, state: PeopleState) -> None:
        """Show the form that is open."""
        self._state = state
        form = state.form or PersonForm(0)
        self._language.render_state(
            tuple((language.code, language.own_name) for language in state.languages), self._chosen_language()
        )
        self._role.render_state(tuple((role.value, role_title(role)) for role in Role), self._chosen_role())
        if form.number != self._form.number:
            self._fill(form)
        self._form = form
        self._error.setText(state.error)
        self._error.setVisible(bool(state.error))
        self._render_words(form)
        self._render_pin()
        for part in (self._save, self._active):
            part.setEnabled(not state.is_busy)
        self._active.setVisible(form.can_deactivate)

    def take_badge(self, text: str) -> None:
        """Put a scanned badge into its field."""
        self._badge.setText(text)

    @property
    def holds_typing(self) -> bool:
        """Whether something was typed that is saved nowhere yet."""
        typed = (self._badge.text(), self._pin.text(), self._pin_again.text())
        return self._name.text().strip() != self._form.name or any(typed)

    def ask_to_finish(self) -> None:
        """Say that what was typed stays until it is saved or given up."""
        self._error.setText(self.tr("Save this person first, or cancel."))
        self._error.show()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self._name, self._badge, self._pin, self._pin_again):
            field.clear()

    def _fill(self, form: PersonForm) -> None:
        self.clear()
        self._name.setText(form.name)
        self._role.setCurrentIndex(self._role.findData(form.role.value))
        self._language.setCurrentIndex(self._language.findData(form.language))
        self._badge_only.setChecked(not form.needs_pin)
        if form.number:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render_words(self, form: PersonForm) -> None:
        self._title.setText(form.name or self.tr("New person"))
        self._active.setText(self.tr("Deactivate") if form.is_active else self.tr("Let work again"))
        new_badge = self.tr("{badge} (a scan replaces it)").format(badge=form.badge)
        self._badge.setPlaceholderText(new_badge if form.badge else self.tr("Scan it or type it"))
        pin = self.tr("kept as it is") if form.has_pin else self.tr("at least 4 digits")
        self._pin.setPlaceholderText(pin)
        self._pin_again.setPlaceholderText(pin)

    @Slot()
    def _render_pin(self) -> None:
        """Only a packer may do without a PIN."""
        role = Role(self._chosen_role())
        self._rights.setText(role_rights(role))
        self._badge_only.setEnabled(role is Role.PACKER)
        if role is not Role.PACKER:
            self._badge_only.setChecked(False)
        for field in (self._pin, self._pin_again):
            field.setEnabled(not self._badge_only.isChecked())

    def _chosen_role(self) -> str:
        return str(self._role.currentData() or Role.PACKER.value)

    def _chosen_language(self) -> str:
        return str(self._language.currentData() or self._form.language)

    @Slot()
    def _request_save(self) -> None:
        self.save_requested.emit(
            PersonEntry(
                self._name.text(),
                self._badge.text(),
                self._chosen_role(),
                self._chosen_language(),
                self._pin.text(),
                self._pin_again.text(),
                not self._badge_only.isChecked(),
            )
        )

    @Slot()
    def _request_active(self) -> None:
        self.active_requested.emit(not self._form.is_active)

    def _connect(self) -> None:
        self._role.choice_requested.connect(self._render_pin)
        self._badge_only.clicked.connect(self._render_pin)
        self._save.clicked.connect(self._request_save)
        self._active.clicked.connect(self._request_active)
        self._cancel.clicked.connect(self.close_requested)
        for field in (self._name, self._badge, self._pin, self._pin_again):
            field.setMaxLength(_LONGEST)
            field.returnPressed.connect(self._request_save, Qt.ConnectionType.QueuedConnection)
        for pin in (self._pin, self._pin_again):
            pin.setEchoMode(QLineEdit.EchoMode.Password)
        for touched in (
            *(self._name, self._badge, self._pin, self._pin_again),
            *(self._role, self._language, self._badge_only),
        ):
            touched.setProperty("touch", "true")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._error)
        column.addLayout(self._grid())
        column.addStretch(1)
        column.addLayout(self._buttons())

    def _grid(self) -> QGridLayout:
        name, badge = Captioned(self._name), Captioned(self._badge)
        role, language = Captioned(self._role), Captioned(self._language)
        pin, again = Captioned(self._pin), Captioned(self._pin_again)
        self._say(name.set_caption, lambda: self.tr("Name"))
        self._say(badge.set_caption, lambda: self.tr("Badge: scan it now"))
        self._say(role.set_caption, lambda: self.tr("Role"))
        self._say(language.set_caption, lambda: self.tr("Language"))
        self._say(pin.set_caption, lambda: self.tr("PIN"))
        self._say(again.set_caption, lambda: self.tr("PIN again"))
        self._say(self._badge_only.setText, lambda: self.tr("The badge alone signs in, without a PIN"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(name, 0, 0)
        grid.addWidget(badge, 0, 1)
        grid.addWidget(role, 2, 0)
        grid.addWidget(language, 2, 1)
        grid.addWidget(self._rights, 3, 0, 1, 2)
        grid.addWidget(pin, 4, 0)
        grid.addWidget(again, 4, 1)
        grid.addWidget(self._badge_only, 5, 0, 1, 2)
        for at in range(2):
            grid.setColumnStretch(at, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self._say(self._cancel.setText, lambda: self.tr("Esc  Cancel"))
        self._say(self._save.setText, lambda: self.tr("Save"))
        self._save.setMinimumWidth(140)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._active)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        return row

    @override
    def _render_again(self) -> None:
        self.render_state(self._state)
