"""Golden pictures: how the main screens looked when somebody last looked at them, held against how they look today."""
