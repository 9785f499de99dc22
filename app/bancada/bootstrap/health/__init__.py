"""Whether this machine can run a station: one file per thing that is looked at."""
