"""`python -m bancada` is the console script `bancada`."""

from bancada.cli.app import main

if __name__ == "__main__":
    main()
