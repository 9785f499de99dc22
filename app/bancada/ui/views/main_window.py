"""The one window: header, banner, a page, a side sheet over it, footer."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from bancada.ui.theme import Look
from bancada.ui.viewmodels.states.chrome import (
    BannerState,
    FooterAction,
    FooterState,
    HeaderState,
    Page,
    Sheet,
)
from bancada.ui.viewmodels.states.verdict import VerdictState
from bancada.ui.views.approval_view import ApprovalView
from bancada.ui.views.choice_view import ChoiceView
from bancada.ui.views.detail_view import DetailView
from bancada.ui.views.exception_view import ExceptionView
from bancada.ui.views.in_doubt_view import InDoubtView
from bancada.ui.views.packing_view import PackingView
from bancada.ui.views.quantity_view import QuantityView
from bancada.ui.views.ready_view import ReadyView
from bancada.ui.views.red_stop_view import RedStopView
from bancada.ui.views.side_sheet import SideSheet
from bancada.ui.views.sign_in_view import SignInView
from bancada.ui.widgets.banner_strip import BannerStrip
from bancada.ui.widgets.footer_bar import FooterBar
from bancada.ui.widgets.header_bar import HeaderBar

if TYPE_CHECKING:
    from bancada.ui.views.first_start_view import FirstStartView
    from bancada.ui.views.import_view import ImportView
    from bancada.ui.views.parcels_view import ParcelsView
    from bancada.ui.views.people_view import PeopleView
    from bancada.ui.views.settings_view import SettingsView
    from bancada.ui.views.shift_view import ShiftView

_SHEET_PX = 520
_BARE_PAGES = frozenset({Page.FIRST_START, Page.SIGN_IN, Page.RED_STOP})
_LISTENING = frozenset({Page.FIRST_START, Page.SIGN_IN, Page.RED_STOP, Page.PEOPLE})
ViewT = TypeVar("ViewT", bound=QWidget)


class KeyTaker(Protocol):
    """A page with keys of its own."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something there."""
        ...


class _PageStack(QStackedWidget):
    resized = Signal()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class MainWindow(QMainWindow):
    """Holds all views and opens no dialog ever; scans never come through the focus.

    Pages that are not for packing are loaded and made when they are first wanted: together they take as long
    as all the others, and the window would come that much later.

    Signals:
        page_made(Page, QWidget): a page is there now that was not from the beginning.
        action_requested(FooterAction): a footer button or its function key.
        banner_action_requested(str): the button of the banner.
        close_refused(): somebody tried to close a window that fills the screen for good.
    """

    page_made = Signal(object, object)
    action_requested = Signal(object)
    banner_action_requested = Signal(str)
    close_refused = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_kiosk = self._is_leaving = False
        self.sign_in = SignInView(look)
        self.ready = ReadyView(look)
        self.packing = PackingView(look)
        self.red_stop = RedStopView(look)
        self._page = Page.SIGN_IN
        self._sheet: Sheet | None = None
        self._header_state, self._footer_state = HeaderState(), FooterState()
        self._banner_state: BannerState | None = None
        self._header, self._banner, self._footer = HeaderBar(look), BannerStrip(), FooterBar(look)
        self._stack = _PageStack()
        self._stack.resized.connect(self._raise_sheet)
        self._lay_out()
        self.exception = ExceptionView(look, self._stack)
        self.approval = ApprovalView(look, self._stack)
        self.quantity = QuantityView(look, self._stack)
        self.choice = ChoiceView(look, self._stack)
        self.detail = DetailView(look, self._stack)
        self.in_doubt = InDoubtView(look, self._stack)
        self._sheets: dict[Sheet, SideSheet] = self._sheet_views()
        self._footer.action_requested.connect(self._request_action)
        self._banner.action_requested.connect(self.banner_action_requested)
        self.show_page(Page.SIGN_IN)

    @cached_property
    def first_start(self) -> FirstStartView:
        """Made when first wanted."""
        from bancada.ui.views.first_start_view import FirstStartView

        return self._made(Page.FIRST_START, FirstStartView(self._look))

    @cached_property
    def parcels(self) -> ParcelsView:
        """Made when first wanted."""
        from bancada.ui.views.parcels_view import ParcelsView

        return self._made(Page.PARCELS, ParcelsView(self._look))

    @cached_property
    def shift(self) -> ShiftView:
        """Made when first wanted."""
        from bancada.ui.views.shift_view import ShiftView

        return self._made(Page.SHIFT, ShiftView(self._look))

    @cached_property
    def import_file(self) -> ImportView:
        """Made when first wanted."""
        from bancada.ui.views.import_view import ImportView

        return self._made(Page.IMPORT, ImportView(self._look))

    @cached_property
    def settings(self) -> SettingsView:
        """Made when first wanted."""
        from bancada.ui.views.settings_view import SettingsView

        view = self._made(Page.SETTINGS, SettingsView(self._look))
        view.offer_closing(self._is_kiosk)
        return view

    @cached_property
    def people(self) -> PeopleView:
        """Made when first wanted."""
        from bancada.ui.views.people_view import PeopleView

        return self._made(Page.PEOPLE, PeopleView(self._look))

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self._page

    @property
    def sheet(self) -> Sheet | None:
        """The side sheet over it, if one is open."""
        return self._sheet

    def set_kiosk(self, *, is_on: bool) -> None:
        """Whether the window fills the screen, without a title bar, until `leave` is called."""
        if is_on is self._is_kiosk:
            return
        self._is_kiosk = is_on
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, is_on)
        if "settings" in vars(self):
            self.settings.offer_closing(is_on)
        if is_on:
            self.showFullScreen()
        else:
            self.showMaximized()

    def leave(self) -> None:
        """Close the window, also one that fills the screen."""
        self._is_leaving = True
        self.close()

    @Slot()
    def _fill_screen_again(self) -> None:
        if self._is_kiosk and not self._is_leaving and not self.isFullScreen():
            self.showFullScreen()

    def make_page(self, page: Page) -> None:
        """Have a page ready, before its state comes or somebody waits for it."""
        _VIEW_OF[page](self)

    def show_page(self, page: Page) -> None:
        """Bring a page into sight; header and footer go where they would only distract."""
        self._page = page
        self._stack.setCurrentWidget(_VIEW_OF[page](self))
        for bar in (self._header, self._footer):
            bar.setVisible(page not in _BARE_PAGES)
        # Else Qt gives the focus to the first text field of the page.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._raise_sheet()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Open a side sheet, or close the one that is open; scans go on meanwhile."""
        is_same = sheet is self._sheet
        self._sheet = sheet
        if sheet is not None and not is_same:
            self._sheets[sheet].render_answer(None)
        for kind, view in self._sheets.items():
            view.setVisible(kind is sheet)
        self._raise_sheet()
        if is_same:
            return
        if sheet is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._sheets[sheet].setFocus(Qt.FocusReason.OtherFocusReason)

    def render_answer(self, state: VerdictState | None) -> None:
        """Show the answer to a scan on the open sheet, which covers the large panel."""
        if self._sheet is not None:
            self._sheets[self._sheet].render_answer(state)

    def render_header(self, state: HeaderState) -> None:
        """Show the order, or the station."""
        if state != self._header_state:
            self._header_state = state
            self._header.render_state(state)

    def render_footer(self, state: FooterState) -> None:
        """Show what can be done and how the devices are."""
        if state != self._footer_state:
            self._footer_state = state
            self._footer.render_state(state)

    def render_banner(self, state: BannerState | None) -> None:
        """Show one calm sentence, or none."""
        if state != self._banner_state:
            self._banner_state = state
            self._banner.render_state(state)

    @Slot(object)
    def _request_action(self, action: FooterAction) -> None:
        if action is FooterAction.SEARCH:
            self._focus_search()
        self.action_requested.emit(action)

    def _focus_search(self) -> None:
        if self._page is Page.READY:
            self.ready.focus_search()
        elif self._page is Page.PARCELS:
            self.parcels.focus_search()

    def _made(self, page: Page, view: ViewT) -> ViewT:
        self._stack.addWidget(view)
        self.page_made.emit(page, view)
        return view

    def _sheet_views(self) -> dict[Sheet, SideSheet]:
        sheets: dict[Sheet, SideSheet] = {
            Sheet.EXCEPTION: self.exception,
            Sheet.APPROVAL: self.approval,
            Sheet.QUANTITY: self.quantity,
            Sheet.CHOICE: self.choice,
            Sheet.DETAIL: self.detail,
            Sheet.IN_DOUBT: self.in_doubt,
        }
        for view in sheets.values():
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            view.hide()
        return sheets

    def _lay_out(self) -> None:
        for view in (self.sign_in, self.ready, self.packing, self.red_stop):
            self._stack.addWidget(view)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        column.addWidget(self._footer)
        self.setCentralWidget(centre)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(1024, 680)
        self.resize(1366, 768)
        self.setWindowTitle("Bancada")

    @Slot()
    def _raise_sheet(self) -> None:
        if self._sheet is None:
            return
        view = self._sheets[self._sheet]
        room = self._stack.rect().adjusted(0, 16, -24, -16)
        width = max(_SHEET_PX, (self._stack.width() - 64) * 2 // 5 + 4)
        view.setGeometry(QRect(room.right() + 1 - width, room.top(), width, room.height()))
        view.raise_()

    def _take_key(self, event: QKeyEvent) -> bool:
        if self._sheet is not None and self._sheets[self._sheet].take_key(event):
            return True
        if self._page in _LISTENING and cast(KeyTaker, _VIEW_OF[self._page](self)).take_key(event):
            return True
        if self._page in _BARE_PAGES:
            return False
        return self._footer.request(event.key())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # The computer may be shut down all the same.
        app = QGuiApplication.instance()
        is_ending = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self._is_kiosk and not self._is_leaving and not is_ending:
            event.ignore()
            self.close_refused.emit()
        else:
            super().closeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange and self._is_kiosk:
            QTimer.singleShot(0, self, self._fill_screen_again)
        if event.type() == QEvent.Type.LanguageChange:
            self._header.render_state(self._header_state)
            self._footer.render_again()
        super().changeEvent(event)


_VIEW_OF: dict[Page, Callable[[MainWindow], QWidget]] = {
    Page.FIRST_START: lambda window: window.first_start,
    Page.SIGN_IN: lambda window: window.sign_in,
    Page.READY: lambda window: window.ready,
    Page.PACKING: lambda window: window.packing,
    Page.PARCELS: lambda window: window.parcels,
    Page.SHIFT: lambda window: window.shift,
    Page.IMPORT: lambda window: window.import_file,
    Page.SETTINGS: lambda window: window.settings,
    Page.PEOPLE: lambda window: window.people,
    Page.RED_STOP: lambda window: window.red_stop,
}
