"""新版本: a quiet word that the district offers one, and the window that tells of it."""

from desktop.screens.release.presenter import Releases

__all__ = ["Releases"]
