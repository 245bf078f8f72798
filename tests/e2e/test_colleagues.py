"""Two windows of one unit before a district process: each sees that the other writes, and that it is over."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from sync.regulation.terms import OrderState, Verb
from tests.district.scenery import VILLAGE
from tests.e2e.place import PASSPHRASE, PASSWORD, USERNAME, Place, filled, served
from tests.e2e.rows import own_rows
from tests.helpers.district import ask
from tests.story.desks import RemoteDesk

COLLEAGUE = "chen"
NAMES = {USERNAME: "吴晓梅", COLLEAGUE: "陈志远"}
WORDS = "已联系施工队，明早八点进场清掏。"


def test_two_who_write_on_one_order_see_each_other_and_nobody_is_stopped(tmp_path: Path) -> None:
    filled(tmp_path, own_rows(tmp_path))
    data, user = tmp_path / "district", ("--username", COLLEAGUE, "--name", NAMES[COLLEAGUE])
    ask(data, "user", "add", "--unit", VILLAGE, *user, told=f"{PASSWORD}\n")
    with served(tmp_path) as place, ExitStack() as stack:
        theirs, mine = (stack.enter_context(seated(place, name)) for name in (COLLEAGUE, USERNAME))
        number = place.books.orders(OrderState.OPEN)[0].number
        for desk in (mine, theirs):
            desk("open_order", number=number)
        mine("compose", verb=Verb.SIGN)
        mine("submit")
        for desk in (mine, theirs):
            desk("wait_timeline", verb=Verb.SIGN)
        assert theirs("colleagues") == "", "who signs writes nothing"
        mine("compose", verb=Verb.PROGRESS, fields={"text": "我也去看了。"})
        mine("pause", seconds=1.0)
        theirs("sync")
        assert theirs("colleagues", words="吴晓梅").startswith("吴晓梅正在填写“办理进展”")
        theirs("compose", verb=Verb.PROGRESS, fields={"text": WORDS})
        assert "提交前最好先问一声" in theirs("colleagues", words="吴晓梅也在填写")
        assert "提交前最好先问一声" in mine("colleagues", words="陈志远也在填写", seconds=20.0)
        theirs("submit")
        theirs("wait_timeline", verb=Verb.PROGRESS)
        assert mine("colleagues", seconds=20.0) == "", "what was sent is written no more"
        mine("wait_timeline", verb=Verb.PROGRESS)
        mine("submit")
        mine("wait_outbox", waiting=0)


@contextmanager
def seated(place: Place, username: str) -> Iterator[RemoteDesk]:
    """One of the unit's people at a new workstation."""
    with closing(RemoteDesk(username, place.folder / username, passphrase=PASSPHRASE)) as desk:
        desk("enrol", url=place.url, code=place.code())
        desk("sign_in", username=username, password=PASSWORD)
        desk("line_state", state="connected")
        yield desk
