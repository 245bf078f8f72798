"""How a courier file is called, for those who only look at names: nothing of what opens one is imported here."""

from typing import Final

EXTENSION: Final = ".dbx"
MEDIA_TYPE: Final = "application/vnd.duban.parcel"
