"""What a test can ask a desk to do; each deed goes through the widgets and waits for what a person would wait for."""

from tests.story.entering import Entering
from tests.story.keyboard import Keyboard
from tests.story.looking import Looking
from tests.story.machine import Machine
from tests.story.touring import Touring


class Deeds(Entering, Keyboard, Looking, Touring, Machine):
    """Hands and eyes at one desk. Every public coroutine is a deed; its arguments and its answer are plain JSON."""
