"""The project's own benchmarks: each measures the real path beside its peer or limit, in the same run."""
