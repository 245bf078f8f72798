"""Ends a conflict without a window: the same three ways out, the same checks as at the desk."""

from sync.cache.cache import Cache
from sync.cache.comparing import act_instead, keeps_words
from sync.cache.resolving import Choice, Instead
from sync.client.errors import SignInNeeded
from sync.client.queueing import put
from sync.client.wishes import Queued, Wish, unqueued
from sync.contract.clock import Clock
from sync.regulation.acts import VERBS
from sync.regulation.terms import Verb


def resolve(cache: Cache, clock: Clock, command: str, choice: Choice) -> Queued:
    """Do what a person chose about a command in conflict; a refused choice leaves it as it is.

    Raises SignInNeeded where nobody ever signed in, NotInConflict.
    """
    conflict, actor = cache.conflicts.get(command, clock.now()), cache.identity.actor
    if actor is None:
        raise SignInNeeded("还没有人在本机登录过。")
    if conflict is None:
        wish = Wish(verb=Verb.PROGRESS, order="")
        return unqueued(wish, reason="没有这样一项有冲突的内容。", remedy="请用 conflicts 命令查看编号。")
    item = conflict.item
    if choice is Choice.WITHDRAW:
        cache.outbox.give_up(command, keep_words=keeps_words(item))
        return Queued(order=item.number, verb=item.verb)
    order = cache.views.order(item.order)
    act = act_instead(conflict, choice, actor.unit, cache.orders.units(), clock.now())
    wish = Wish(verb=VERBS[type(act)] if act else item.verb, order=item.number)
    if order is None or act is None:
        return unqueued(wish, reason=CANNOT, remedy="请撤回，文字会回到草稿里，可以复制后另行使用。")
    return put(cache, clock, wish, order, act, actor, item.envelope.blobs, Instead(command=command, choice=choice))


CANNOT = "工单已不在本单位的范围内，或者内容太长、由另一版本写成。"
