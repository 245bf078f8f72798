"""Drawings that some orders of the sample bring; a package so that they travel with the program."""
