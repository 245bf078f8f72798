"""Small reusable parts of the desk's look: colours, icons, chips, labels, dialogs, moments in words.

What the screens use:
    theme.apply(app, dark)      palette and style sheet; None follows the system; theme.tokens() are the present colours
    icons.icon(name, role)      Material icon that follows the theme
    chips.Chip, DeadlineChip    a word on a soft ground with an icon: never colour alone
    labels.ElidedLabel, text()  labels of the typographic scale
    buttons.button(...)         primary, plain, quiet and danger buttons with their key in the tooltip
    empty.EmptyState            what an empty list says
    banner.Banner               one sentence across a screen with title, cause, advice and an action
    asking.ask / tell           dialogs answered through a callback, never a nested event loop
    forms.FormRow               label, field, counter and the error beside the field
    moments                     Shanghai time and remaining working days in words
    fitting.fit_height          dialogs as high as their wrapped words need
    split.Splitter              a quiet splitter that remembers its place
"""
