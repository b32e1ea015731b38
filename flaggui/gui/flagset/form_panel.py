"""The form of a gallery, to fill in: names, formats, sizes, folders."""

from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from flaggui.core.galleries.form import FOLDERS, Form, parse_aspect, parse_widths
from flaggui.gui.flagset.fields import ChoiceOrText, FormatTicks, WidthsField
from flaggui.gui.flagset.note import Note
from flaggui.gui.flagset.sample import Sample, examples, files_each
from flaggui.gui.language import LANGUAGES, country_name, say_message, spoken
from flaggui.gui.style.controls import Choice, Tick

_SHAPES = ("4:3", "3:2", "1:1")


class FormPanel(QWidget):
    """Edits a `Form`.

    Attributes:
        rows: The layout, whose rows have their labels in one column; a dialog may add others.
        names, language, formats, widths, shape, enlarge, folders, zipped: The controls.
        note: What the first files will be called, or why the form is not valid.

    Signals:
        form_changed: Something else is filled in now.
    """

    form_changed = Signal()

    def __init__(
        self,
        form: Form,
        sample: Sample,
        *,
        zipped: bool = False,
        before: Callable[[QFormLayout], object] | None = None,
    ) -> None:
        """Show `form`, for flags of which `sample` says what is known.

        What `before` adds to the layout comes before its own rows, for the Tab key too.
        """
        super().__init__()
        self._sample = sample
        self._form: Form | None = None
        self._seen = Form()
        self._problem = ""
        self.rows = form_layout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.rows)
        if before is not None:
            before(self.rows)
        self._make()
        self._lay_out()
        self.show_sample(sample)
        self.show_form(form)
        self.zipped.setChecked(zipped)
        self._wire()
        self._look()

    def form(self) -> Form | None:
        """Return what is filled in; None while that is not valid."""
        return self._form

    def problem(self) -> str:
        """Return why it is not, in the language of the window; empty if it is."""
        return self._problem

    def show_form(self, form: Form) -> None:
        """Fill in `form`."""
        self.names.show_value(form.names)
        # Nobody has chosen a language who has chosen no names.
        language = form.language if "{name}" in form.names else spoken()
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.formats.show_formats(form.formats)
        self.widths.text.setText(", ".join(map(str, form.widths)))
        self.shape.show_value(":".join(map(str, form.aspect)) if form.aspect else "")
        self.enlarge.setChecked(form.enlarge)
        self.folders.setCurrentIndex(max(0, self.folders.findData(form.folders)))

    def show_sample(self, sample: Sample) -> None:
        """Give examples for the flags of `sample` from now on."""
        self._sample, first = sample, sample.countries[0]
        code, name = self.tr("Code ({})"), self.tr("Country ({})")
        self.names.show_entries(
            [
                (code.format(first.code.lower()), "{cc}"),
                (name.format(country_name(first)), "{name}"),
            ]
        )
        self._look()

    def label_width(self) -> int:
        """Return the width of the column of labels, in pixels."""
        return max(one.sizeHint().width() for one in self._labels())

    def _filled_in(self) -> Form:
        """Return the form.

        Raises:
            ValueError: It is not valid; one sentence says why, in English as the core's.
        """
        formats = self.formats.chosen()
        named = "{name}" in self.names.value()
        return Form(
            names=self.names.value(),
            language=self.language.currentData() if named else "en",
            formats=formats,
            widths=parse_widths(self.widths.text.text()) if formats else (),
            aspect=parse_aspect(self.shape.value()) if formats else None,
            enlarge=bool(formats) and self.enlarge.isChecked(),
            folders=self.folders.currentData(),
        )

    def _look(self) -> None:
        """Look at what is filled in: what it makes, or what is wrong with it."""
        self._form, self._problem = None, ""
        try:
            form = self._filled_in()
            self._sample.check(form)
        except ValueError as error:
            self._problem = say_message(str(error))
        else:
            self._seen = form
            self._problem = self._refusal(form)
            self._form = None if self._problem else form
        for field in (self.names.text, self.widths.text, self.shape.text):
            field.setAccessibleDescription(self._problem)
        self._show_what_matters()
        words = self._files(self._form) if self._form else self._problem
        self.note.show_words(words, "muted" if self._form else "error")
        self.form_changed.emit()

    def _refusal(self, form: Form) -> str:
        """Return why `form` would be refused for these flags, if it would."""
        if form.enlarge or not self._sample.enlarged_by(form):
            return ""
        words = self.tr("Files wider than {} pixels would be enlarged: allow that, or choose less.")
        return words.format(QLocale().toString(self._sample.widest(form) or 0))

    def _show_what_matters(self) -> None:
        """Show the rows that change anything, and say what would be enlarged."""
        converted = bool(self.formats.chosen())
        for row in (self.widths, self.shape, self._larger):
            self.rows.setRowVisible(row, converted)
        self.rows.setRowVisible(self.language, "{name}" in self.names.value())
        widest = self._sample.widest(self._seen)
        words = self.tr("How wide flags of this source come is not known.")
        if widest is not None:
            words = self.tr("Above {} pixels flags of this source would be enlarged.")
            words = words.format(QLocale().toString(widest))
        self._enlarged.show_words(words)

    def _files(self, form: Form) -> str:
        names, each = examples(form, self._sample), files_each(form)
        words = reduce(self.tr("{}, {}").format, names)
        if each == 1:
            return words
        return self.tr("{}, …: {} files of each flag").format(words, QLocale().toString(each))

    def _take_icons(self) -> None:
        """Fill in widths where an ICO needs some."""
        widths = self.widths.text
        if "ico" in self.formats.chosen() and not widths.text().strip():
            widths.setText(self.widths.usual.itemData(0))

    # How it looks.

    def _make(self) -> None:
        self.names = ChoiceOrText(self.tr("Names"), self.tr("Template…"), "{cc}-{name}")
        self.language = Choice()
        self.language.setAccessibleName(self.tr("Language of the names"))
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.formats, self.widths = FormatTicks(), WidthsField()
        self.shape = ChoiceOrText(self.tr("Shape"), self.tr("Other…"), "2:1")
        shapes = [(shape, shape) for shape in _SHAPES]
        self.shape.show_entries([(self.tr("Each flag’s own"), ""), *shapes])
        self.enlarge = Tick(self.tr("&Enlarge flags, and mark them"))
        self._enlarged = Note()
        self._larger = stacked(self.enlarge, self._enlarged)
        self.folders = Choice()
        self.folders.setAccessibleName(self.tr("Folders"))
        words = (
            self.tr("All in one"), self.tr("One for each region"), self.tr("One for each size"),
        )  # fmt: skip
        for folders, text in zip(FOLDERS, words, strict=True):
            self.folders.addItem(text, folders)
        self.zipped = Tick(self.tr("Also as a &ZIP file"))
        self.note = Note()

    def _lay_out(self) -> None:
        add_row(self.rows, self.tr("&Names"), self.names, self.names.choice)
        add_row(self.rows, self.tr("&Language"), self.language)
        add_row(self.rows, self.tr("&Format"), self.formats, self.formats.as_sent)
        add_row(self.rows, self.tr("&Widths"), self.widths, self.widths.text)
        add_row(self.rows, self.tr("S&hape"), self.shape, self.shape.choice)
        self.rows.addRow("", self._larger)
        add_row(self.rows, self.tr("F&olders"), self.folders)
        self.rows.addRow("", self.zipped)
        self.rows.addRow(self.tr("Files"), self.note)
        self._labels()[-1].setMinimumWidth(self.label_width())  # whichever rows are shown
        choices = (self.names.choice, self.language, self.shape.choice, self.folders)
        width = max(choice.sizeHint().width() for choice in choices)
        for choice in choices:
            choice.setMinimumWidth(width)

    def _labels(self) -> list[QLabel]:
        role = QFormLayout.ItemRole.LabelRole
        items = [self.rows.itemAt(row, role) for row in range(self.rows.rowCount())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QLabel)]

    def _wire(self) -> None:
        self.formats.formats_changed.connect(self._take_icons)
        for changed in (
            self.names.value_changed, self.formats.formats_changed, self.widths.widths_changed,
            self.shape.value_changed, self.language.currentIndexChanged,
            self.folders.currentIndexChanged, self.enlarge.toggled, self.zipped.toggled,
        ):  # fmt: skip
            changed.connect(self._look)


def form_layout() -> QFormLayout:
    """Return a layout for rows with a label each."""
    rows = QFormLayout()
    rows.setVerticalSpacing(12)
    rows.setHorizontalSpacing(16)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return rows


def add_row(rows: QFormLayout, words: str, field: QWidget, control: QWidget | None = None) -> None:
    """Add `field`, called by `words`, whose access key leads to the `control` in it."""
    caption, target = QLabel(words), control or field
    caption.setBuddy(target)
    # Beside the first line of the field, however many it has.
    caption.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    layout = field.layout()
    above = 0 if layout is None else layout.contentsMargins().top()
    spare = target.sizeHint().height() - caption.sizeHint().height()
    caption.setContentsMargins(0, above + max(0, spare // 2), 0, 0)
    rows.addRow(caption, field)


def stacked(*widgets: QWidget) -> QWidget:
    """Return `widgets` one below the other."""
    result = QWidget()
    layout = QVBoxLayout(result)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    result.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return result
