"""The sample data of the demo: files in our own import formats, with times that follow the clock."""
