"""Drivers of what stands on the bench; each kind of device ignorant of the others."""
