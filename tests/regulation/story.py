"""A small district in which orders are played step by step, each step asked of the Measures first."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sync.regulation import acts
from sync.regulation.acts import VERBS, Act
from sync.regulation.effects import Stamp, apply
from sync.regulation.orders import Actor, Assignment, Attachment, Unit, WorkOrder
from sync.regulation.rules import DEFAULT_RULES, Rules
from sync.regulation.terms import (
    Cause,
    Conclusion,
    CoordinationManner,
    EmergencyLine,
    Ground,
    Kind,
    Level,
    Method,
    Outcome,
    Rating,
    Role,
)
from sync.regulation.workdays import SHANGHAI
from sync.regulation.workflow import Refused, Verdict, may

UNITS = {
    unit.id: unit
    for unit in (
        Unit(id="district", name="区政务管理办", level=Level.DISTRICT),
        Unit(id="town", name="青石镇", level=Level.TOWNSHIP, parent="district"),
        Unit(id="other_town", name="白沙镇", level=Level.TOWNSHIP, parent="district"),
        Unit(id="bureau", name="区城管局", level=Level.DEPARTMENT, parent="district"),
        Unit(id="village", name="杨柳村", level=Level.VILLAGE, parent="town"),
        Unit(id="other_village", name="南湾村", level=Level.VILLAGE, parent="town"),
        Unit(id="section", name="市容科", level=Level.SECTION, parent="bureau"),
    )
}


def actor(unit: str, role: Role = Role.ADMINISTRATOR) -> Actor:
    """The administrator of a unit."""
    return Actor(user=f"user-{unit}", name=f"{UNITS[unit].name}管理员", unit=unit, level=UNITS[unit].level, role=role)


def at(text: str) -> datetime:
    """A moment of local time."""
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


class Story:
    """One order and the present moment; `does` refuses to go on when the Measures do."""

    def __init__(self, start: str = "2026-09-14T09:00", kind: Kind = Kind.HELP, rules: Rules = DEFAULT_RULES) -> None:
        self.now = at(start)
        self.rules = rules
        self.known: WorkOrder | None = None
        self.steps = 0
        self.does("district", registration(self.now, kind))

    @property
    def order(self) -> WorkOrder:
        assert self.known is not None
        return self.known

    def asks(self, unit: str, act: Act, *, with_papers: bool = False) -> Verdict:
        """What the Measures say, without doing it."""
        return may(
            self.known,
            VERBS[type(act)],
            actor(unit),
            self.now,
            act=act,
            units=UNITS,
            rules=self.rules,
            with_papers=with_papers,
        )

    def does(self, unit: str, act: Act, papers: Iterable[Attachment] = ()) -> str:
        """Do it; the command's id, which is the id of what it makes."""
        attachments = tuple(papers)
        verdict = self.asks(unit, act, with_papers=bool(attachments))
        assert not isinstance(verdict, Refused), f"{verdict}"
        self.steps += 1
        stamp = self.stamp(unit)
        self.known = apply(self.known, act, stamp, self.rules, UNITS, attachments)
        return stamp.id

    def stamp(self, unit: str) -> Stamp:
        """The circumstances of the next step."""
        return Stamp(
            id=f"command-{self.steps}",
            at=self.now,
            composed_at=self.now,
            actor=actor(unit),
            unit_name=UNITS[unit].name,
            device="device",
            rev=self.steps,
        )

    def refusal(self, unit: str, act: Act) -> Refused:
        """The refusal that the Measures must give here."""
        verdict = self.asks(unit, act)
        assert isinstance(verdict, Refused), f"{act} was allowed"
        return verdict

    def hop(self, unit: str) -> Assignment:
        """The latest hop of a unit, live or not."""
        return next(hop for hop in reversed(self.order.assignments) if hop.receiver == unit)

    def waits(self, **span: float) -> None:
        """Time passes."""
        self.now += timedelta(**span)

    def until(self, text: str) -> None:
        """It is this local time now."""
        self.now = at(text)

    # -- common beginnings

    def dispatched(self, unit: str = "village") -> "Story":
        """Given to a unit, nobody has signed."""
        self.does("district", acts.Dispatch(unit=unit))
        return self

    def signed(self, *units: str) -> "Story":
        """Signed for by these units."""
        for unit in units:
            self.does(unit, acts.Sign(hop=self.hop(unit).id))
        return self

    def handled(self) -> "Story":
        """In a village, signed by the village and its township."""
        return self.dispatched().signed("town", "village")

    def closed_by(self, unit: str = "town") -> "Story":
        """The reporter was told with a document, and the order is closed."""
        self.does(unit, self.reply(unit))
        self.does(unit, self.close(unit))
        return self

    def rated(self, rating: Rating = Rating.DISSATISFIED) -> "Story":
        """The district called, and the reporter said this of it."""
        self.does("district", self.callback(rating))
        return self

    def rehandled(self, conclusion: Conclusion = Conclusion.NOT_DONE) -> "Story":
        """The district found that it has to be handled again."""
        self.does("district", acts.VerifyRating(conclusion=conclusion, text="现场仍有积水。"))
        return self

    def closed_again(self, unit: str = "town") -> "Story":
        """Signed for, told and closed by the unit that the district gave it to."""
        return self.signed(unit).closed_by(unit)

    # -- acts with ordinary contents

    def callback(self, rating: Rating | None) -> acts.CallBack:
        return acts.CallBack(method=Method.TELEPHONE, reached=True, rating=rating, solved=False, reason="又坏了。")

    def coordination(self, lead: str = "town", *assisting: str, days: int | None = None) -> acts.Coordinate:
        return acts.Coordinate(
            manner=CoordinationManner.MEETING,
            held_on=self.now.date(),
            attendees="区城管局、青石镇",
            plan="镇里修灯，城管局接线。",
            lead=lead,
            assisting=assisting or ("bureau",),
            opinion_days=days,
        )

    def opinion(self, unit: str) -> acts.GiveOpinion:
        return acts.GiveOpinion(hop=self.hop(unit).id, text="线路可以接入。")

    def letter(self) -> acts.SendLetter:
        return acts.SendLetter(
            handlings="两次更换灯泡。",
            cause="线路老化，换灯泡不解决问题。",
            basis="城市照明管理规定。",
            next_step="下月整体更换线路。",
            signatory="镇长李某",
        )

    def reply(self, unit: str, *, documented: bool = True) -> acts.ReplyReporter:
        return acts.ReplyReporter(
            hop=self.hop(unit).id,
            method=Method.TELEPHONE,
            told_at=self.now,
            reached=True,
            text="路灯已经修好。",
            documented=documented,
        )

    def result(self, unit: str = "village") -> acts.SubmitResult:
        return acts.SubmitResult(
            hop=self.hop(unit).id, facts="现场看过，三盏不亮。", outcome=Outcome.SOLVED, text="已更换灯泡。"
        )

    def extension(self, unit: str = "village", days: int = 2) -> acts.RequestExtension:
        return acts.RequestExtension(hop=self.hop(unit).id, days=days, reason="配件在途。")

    def upward(self, unit: str = "village") -> acts.SubmitUpward:
        return acts.SubmitUpward(hop=self.hop(unit).id, ground=Ground.OUT_OF_AUTHORITY, reason="道路归城管局管养。")

    def close(self, unit: str = "town") -> acts.Close:
        return acts.Close(hop=self.hop(unit).id, outcome=Outcome.SOLVED)

    def decline(self) -> acts.Decline:
        return acts.Decline(
            ground=Ground.LITIGATION,
            reason="双方正在诉讼中。",
            basis="《信访工作条例》第二十八条",
            method=Method.TELEPHONE,
            told_at=self.now,
            told="请向区人民法院反映。",
            competent_unit="区人民法院",
        )

    def refer(self) -> acts.Refer:
        return acts.Refer(line=EmergencyLine.FIRE, number="119", at=self.now, operator="陈静")

    def tell_accepted(self) -> acts.TellAccepted:
        return acts.TellAccepted(method=Method.TELEPHONE, at=self.now, text="已受理，会在时限内答复。")

    def explain(self, unit: str) -> acts.Explain:
        return acts.Explain(
            hop=self.hop(unit).id,
            why=Cause.POLICY,
            text="改造计划内才能安装。",
            method=Method.IN_PERSON,
            at=self.now,
        )

    def tell_extension(self, unit: str = "village") -> acts.TellExtension:
        return acts.TellExtension(
            hop=self.hop(unit).id,
            extension=self.order.extensions[-1].id,
            method=Method.TELEPHONE,
            at=self.now,
            text="配件后天到，时限已延长。",
        )

    def limit(self, *, days: int | None = None, due: str = "", units: tuple[str, ...] = ()) -> acts.SetLimit:
        return acts.SetLimit(
            law="信访工作条例",
            provision="第三十四条",
            days=days,
            due_day=date.fromisoformat(due) if due else None,
            units=units,
        )

    def kind(self, kind: Kind) -> acts.ChangeKind:
        return acts.ChangeKind(kind=kind, reason="反映人补充说明。")


def registration(now: datetime, kind: Kind = Kind.HELP) -> acts.Register:
    """An ordinary registration."""
    return acts.Register(
        number="DB20260914000001",
        source="市12345政务服务热线",
        upstream_no="SZ26091400001",
        kind=kind,
        subject="路灯不亮",
        body="村口三盏路灯不亮，晚上出行不便。",
        received_at=now,
    )


def paper(added_by: str = "") -> Attachment:
    """A written document."""
    return Attachment(sha256="a" * 64, name="办理情况.docx", size=1, media_type="application/msword", added_by=added_by)
