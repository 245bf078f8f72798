"""Editors: one shape for every verb."""

from desktop.screens.compose.composer import Composer

__all__ = ["Composer"]
