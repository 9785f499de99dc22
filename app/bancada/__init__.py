"""A packing station: every scan verified, weighed, boxed, labelled and kept."""

__version__ = "0.1.0"
