"""The words under which an act is read are those under which it was filled in."""

from desktop.actions.forms import FORMS
from sync.regulation.written import LABELS, VERDICT


def test_every_field_of_every_form_is_read_under_its_own_label() -> None:
    for verb, form in FORMS.items():
        asked = {field.name: field.label for field in form.fields}
        read = {name: words for name, words in LABELS.get(verb, {}).items() if words != VERDICT}
        assert read == asked, verb
