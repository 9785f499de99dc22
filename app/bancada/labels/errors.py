"""What can be wrong with a label before any printer sees it."""

from bancada.domain.errors import OperatorError


class LabelError(OperatorError):
    """This label cannot be made."""


class SymbolTooWide(LabelError):
    """A bar code does not fit its place on the label."""

    def __init__(self, text: str, needed_um: int, available_um: int) -> None:
        self.text = text
        self.needed_um = needed_um
        self.available_um = available_um
        super().__init__(
            f'The bar code of "{text}" needs {needed_um / 1000:.1f} mm '
            f"and its place has {available_um / 1000:.1f} mm."
        )


class SymbolDataInvalid(LabelError):
    """A bar code of this kind cannot carry this text."""

    def __init__(self, text: str, reason: str) -> None:
        self.text = text
        self.reason = reason
        super().__init__(f"A bar code cannot carry {text!r}: {reason}.")


class ResolutionUnknown(LabelError):
    """Print heads have between 100 and 1200 dots per inch."""
