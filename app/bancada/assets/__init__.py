"""Where the files that ship with the application lie: theme, icons, sounds, translations, samples."""

from bancada.assets.locator import MissingResource, resource_path, resources_root

__all__ = ["MissingResource", "resource_path", "resources_root"]
