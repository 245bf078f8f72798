"""Ctrl+K: one box that finds everything the desk can do and show."""

from desktop.screens.palette.presenter import Palette

__all__ = ["Palette"]
