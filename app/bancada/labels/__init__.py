"""Labels and slips: a device-independent `Label` or slip in, printer bytes, PDF or a picture out."""
