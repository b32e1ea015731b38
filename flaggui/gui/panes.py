"""The panes of the window and where they stand."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget

from flaggui.gui.countries.pane import CountryPane
from flaggui.gui.folding import FoldingPane, rail_width
from flaggui.gui.frame import note_areas
from flaggui.gui.gallery.pane import GalleryPane
from flaggui.gui.runs.pane import RunsPane
from flaggui.gui.settings import Settings
from flaggui.gui.status_line import StatusLine
from flaggui.gui.style.controls import hairline
from flaggui.gui.tabs.code import CodeTab
from flaggui.gui.tabs.flag import FlagTab
from flaggui.gui.tabs.log import LogTab
from flaggui.gui.timeline.pane import TimelinePane
from flaggui.gui.toolbar.bar import Toolbar

_SIDE_FROM, _LIST_FROM, _RUNS_FROM = 1100, 960, 680
"""Device-independent pixels of width, and of height, under which panes make room."""
_LIST, _SIDE = 232, 336
"""Usual widths of the list and of the right pane, device-independent pixels."""


class Panes(QWidget):
    """Makes the panes and lays them out; the window wires them."""

    # What a person asked for by hand, until the width says otherwise again.
    _wide_enough = (True, True)

    def fill(self, executor: Executor) -> Iterator[None]:
        """Make the panes one after another, with a step between two, and lay them out."""
        self.toolbar = Toolbar()
        yield
        self.countries = CountryPane()
        yield
        self.gallery = GalleryPane(executor)
        yield
        self.timeline = TimelinePane()
        yield
        self.runs, self.status = RunsPane(), StatusLine()
        self.code, self.log = CodeTab(), LogTab()
        yield
        self.flag = FlagTab(executor)
        yield
        self._fold()
        self._lay_out()

    def show_tab(self, number: int) -> None:
        """Show the Code (0), Flag (1) or Log (2) tab, unfolding the right pane."""
        self._fold_side(False)
        self.tabs.setCurrentIndex(number)

    def calls(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the menus that are about panes call, by their names."""
        return {
            "show_code": partial(self.show_tab, 0),
            "show_flag": partial(self.show_tab, 1),
            "show_log": partial(self.show_tab, 2),
            "toggle_list": self.toggle_list,
            "toggle_side": self.toggle_side,
            "toggle_full_screen": self.toggle_full_screen,
            "find": self.search,
            "next_pane": self.next_pane,
        }

    def toggle_list(self) -> None:
        """Fold the list of countries, or show it."""
        self._fold_list(not self.list_fold.folded)

    def toggle_side(self) -> None:
        """Fold the right pane, or show it."""
        self._fold_side(not self.side_fold.folded)

    def toggle_full_screen(self) -> None:
        """Give the window the whole screen, or its frame again."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def search(self) -> None:
        """Put the cursor into the search for countries."""
        self._fold_list(False)
        self.countries.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.countries.search.selectAll()

    def next_pane(self) -> None:
        """Move the focus to the next pane."""
        stops = [
            self.toolbar.mode,
            self.countries.list,
            self.gallery.view,
            self.tabs.currentWidget(),
            self.timeline.timeline,
            self.runs,
        ]
        focus = QApplication.focusWidget()
        here = [i for i, w in enumerate(stops) if focus and (w is focus or w.isAncestorOf(focus))]
        start = here[-1] + 1 if here else 0
        for widget in stops[start:] + stops[:start]:
            if widget.isVisible():
                target = widget.focusProxy() or widget
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def restore(self, settings: Settings) -> None:
        """Put splitters, folds and tab as they were, and cards and rows into their order."""
        self.gallery.slider.setValue(settings.card_width)
        self.gallery.set_order(settings.gallery_order)
        self.left_split.restoreState(settings.left_split)
        self.main_split.restoreState(settings.main_split)
        self.top_split.restoreState(settings.top_split)
        self.tabs.setCurrentIndex(settings.tab)
        self._fold_list(settings.list_folded)
        self._fold_side(settings.side_folded)
        if settings.by_worker:
            self.timeline.swap_rows()

    def remember(self, settings: Settings) -> None:
        """Note where the panes are; the splitters, unless a fold has moved them."""
        settings.areas = note_areas(self.areas())
        settings.card_width = self.gallery.slider.value()
        settings.gallery_order = self.gallery.model.order
        settings.by_worker = self.timeline.by_worker
        settings.tab = self.tabs.currentIndex()
        settings.list_folded = self.list_fold.folded and self._wide_enough[0]
        settings.side_folded = self.side_fold.folded and self._wide_enough[1]
        if not self.list_fold.folded and not self.side_fold.folded:
            settings.left_split = self.left_split.saveState()
            settings.main_split = self.main_split.saveState()
            settings.top_split = self.top_split.saveState()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room, and unfold what has again."""
        super().resizeEvent(event)
        width = event.size().width()
        wide = (
            width >= max(_LIST_FROM, self._needed(self.list_fold)),
            width >= max(_SIDE_FROM, self._needed(self.list_fold, self.side_fold)),
        )
        if wide[0] != self._wide_enough[0]:
            self._fold_list(not wide[0])
        if wide[1] != self._wide_enough[1]:
            self._fold_side(not wide[1])
        self._wide_enough = wide
        self.runs.visible_rows(4 if event.size().height() >= _RUNS_FROM else 2)

    def areas(self) -> Iterator[tuple[str, QWidget]]:
        """Yield what the first paint shows of the window, each with its kind, in its order."""
        bar = self.toolbar
        for field in (bar.mode, bar.workers, bar.source, bar.compare):
            yield "field", field
        yield "button", bar.download
        yield "gap", self._line
        yield "gap", self.left_split
        for rail in (self.list_fold, self.side_fold):
            yield "ground", rail
        for pane in (self.countries, self.gallery, self.tabs, self.timeline, self.runs):
            yield "pane", pane
        yield "gap", self.status.progress

    def _needed(self, *unfolded: FoldingPane) -> int:
        """Return the least width with these of the panes at the sides `unfolded`.

        Large text needs more than usual; without some room to spare the window could not be made
        narrow enough for them to fold.
        """
        folds = (self.list_fold, self.side_fold)
        sides = sum(fold.least_width(folded=fold not in unfolded) for fold in folds)
        now = sum(fold.least_width(folded=fold.folded) for fold in folds)
        return self.left_split.minimumSizeHint().width() - now + sides + rail_width()

    def _fold_list(self, folded: bool) -> None:
        if folded != self.list_fold.folded:
            self.list_fold.set_folded(folded)
            width = rail_width() if folded else _LIST
            self.left_split.setSizes([width, self.left_split.width() - width])

    def _fold_side(self, folded: bool) -> None:
        if folded != self.side_fold.folded:
            self.side_fold.set_folded(folded)
            width = rail_width() if folded else _SIDE
            self.top_split.setSizes([self.top_split.width() - width, width])

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.layout() is not None:
            self._say()

    def _say(self) -> None:
        pages = (self.tr("Code"), self.tr("Flag"), self.tr("Log"))
        self.tabs.setAccessibleName(self.tr("Code, flag and log"))
        for number, text in enumerate(pages):
            self.tabs.setTabText(number, text)
        self.side_fold.say(pages)
        self.list_fold.say((self.tr("Countries"),))

    def _fold(self) -> None:
        self.tabs = self._tabs()
        self.list_fold = FoldingPane(self.countries, 200, ("search",))
        self.side_fold = FoldingPane(self.tabs, 280, ("code", "flag", "log"))
        self._say()
        self.list_fold.unfold_asked.connect(lambda _page: self.toggle_list())
        self.side_fold.unfold_asked.connect(self.show_tab)

    def _tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setProperty("role", "pane")
        tabs.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tabs.setDocumentMode(True)
        # The focus is for its bar, which Qt would take it from too, and for its pages.
        tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tabs.tabBar().setDrawBase(False)
        tabs.setUsesScrollButtons(False)  # the pane is made as wide as its tabs
        for page in (self.code, self.flag, self.log):
            tabs.addTab(page, "")
        return tabs

    def _lay_out(self) -> None:
        # From the outside in: whatever gets another parent is styled anew, with all that is in it.
        # And in the order of the Tab key, which is that in which they come into the window.
        self._line = hairline()
        self.left_split = _split(Qt.Orientation.Horizontal)
        self.main_split = _split(Qt.Orientation.Vertical)
        self.top_split = _split(Qt.Orientation.Horizontal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self._line)
        layout.addWidget(self.left_split, 1)
        _add(self.left_split, self.list_fold, 0)
        _add(self.left_split, self.main_split, 1)
        _add(self.main_split, self.top_split, 50)
        _add(self.top_split, self.gallery, 1)
        _add(self.top_split, self.side_fold, 0)
        _add(self.main_split, self.timeline, 36)
        _add(self.main_split, self.runs, 14)
        layout.addWidget(self.status)
        self.top_split.setSizes([1048 - _SIDE, _SIDE])
        self.main_split.setSizes([322, 236, 112])
        self.left_split.setSizes([_LIST, 1048])
        self.top_split.setMinimumHeight(160)
        self.timeline.setMinimumHeight(120)


def _split(orientation: Qt.Orientation) -> QSplitter:
    """Return a splitter whose handles are one pixel wide to look at."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter


def _add(splitter: QSplitter, widget: QWidget, stretch: int) -> None:
    splitter.addWidget(widget)
    splitter.setStretchFactor(splitter.count() - 1, stretch)
