"""Choosing files to import, in a window that blocks nothing: scans go on to the bench meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QDir, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChoice(QFileDialog):
    """Opened by `ask`; it remembers the folder of the last choice.

    Signals:
        files_chosen(tuple[str, ...]): one file, or several invoices.
    """

    files_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.setOption(QFileDialog.Option.ReadOnly)
        # Not where the application was started from: files to import lie with the person's documents.
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        home = QStandardPaths.StandardLocation.HomeLocation
        folders = map(QStandardPaths.writableLocation, (documents, home))
        self.setDirectory(next((folder for folder in folders if QDir(folder).exists()), ""))
        self.filesSelected.connect(self._choose)

    @Slot()
    def ask(self) -> None:
        """Show it, in the language in use, above the window."""
        self.setWindowTitle(self.tr("Choose a file to import"))
        for part, words in (
            (QFileDialog.DialogLabel.LookIn, self.tr("Folder:")),
            (QFileDialog.DialogLabel.FileName, self.tr("File name:")),
            (QFileDialog.DialogLabel.FileType, self.tr("Kind of file:")),
            (QFileDialog.DialogLabel.Accept, self.tr("Open")),
            (QFileDialog.DialogLabel.Reject, self.tr("Cancel")),
        ):
            self.setLabelText(part, words)
        self.setNameFilters(
            (
                self.tr("Orders, products, cartons, invoices ({patterns})").format(
                    patterns="*.csv *.txt *.tsv *.xlsx *.json *.jsonl *.xml *.zip"
                ),
                self.tr("All files ({patterns})").format(patterns="*"),
            )
        )
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot(list)
    def _choose(self, paths: list[str]) -> None:
        self.files_chosen.emit(tuple(paths))
