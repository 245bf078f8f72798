"""What somebody can do to an order, as values: the payload of a command, free of how it travels.

`hop` is the assignment acted on; `request` is what is decided or answered. Texts are in the user's words.
"""

from typing import Final

from sync.regulation.acts.aftercare import CallBack, DecideLetter, Flag, SendLetter, VerifyRating
from sync.regulation.acts.arriving import AssignDown, Dispatch, Register, Sign
from sync.regulation.acts.chasing import AnswerUrge, NotifyHandler, RemindDecider, UrgeReceiver
from sync.regulation.acts.designating import Designate, EndDesignation
from sync.regulation.acts.difficult import DecideDifficult, RaiseDifficult, StatePosition
from sync.regulation.acts.extensions import DecideExtension, RequestExtension
from sync.regulation.acts.handling import Close, ContactReporter, Progress, ReplyReporter, ReviewResult, SubmitResult
from sync.regulation.acts.identity import DecideIdentity, RequestIdentity
from sync.regulation.acts.intake import Decline, Explain, Refer, TellAccepted, TellExtension
from sync.regulation.acts.limits import ChangeKind, Redate, SetLimit
from sync.regulation.acts.repeats import LinkRepeat
from sync.regulation.acts.secrecy import DecideSecret, LiftRestriction, Restrict, SuspectSecret
from sync.regulation.acts.together import CallCoordination, Coordinate, DeclineCoordination, GiveOpinion
from sync.regulation.acts.upstream import AcknowledgeUpstream, PushUpstream
from sync.regulation.acts.upward import DecideUpward, SubmitUpward
from sync.regulation.acts.verifying import GiveReason, VerifyClaim
from sync.regulation.terms import Verb

__all__ = [
    "ACTS",
    "UNIT_ACTS",
    "VERBS",
    "AcknowledgeUpstream",
    "Act",
    "AnswerUrge",
    "AssignDown",
    "CallBack",
    "CallCoordination",
    "ChangeKind",
    "Close",
    "ContactReporter",
    "Coordinate",
    "DecideDifficult",
    "DecideExtension",
    "DecideIdentity",
    "DecideLetter",
    "DecideSecret",
    "DecideUpward",
    "Decline",
    "DeclineCoordination",
    "Designate",
    "Dispatch",
    "EndDesignation",
    "Explain",
    "Flag",
    "GiveOpinion",
    "GiveReason",
    "LiftRestriction",
    "LinkRepeat",
    "NotifyHandler",
    "Progress",
    "PushUpstream",
    "RaiseDifficult",
    "Redate",
    "Refer",
    "Register",
    "RemindDecider",
    "ReplyReporter",
    "RequestExtension",
    "RequestIdentity",
    "Restrict",
    "ReviewResult",
    "SendLetter",
    "SetLimit",
    "Sign",
    "StatePosition",
    "SubmitResult",
    "SubmitUpward",
    "SuspectSecret",
    "TellAccepted",
    "TellExtension",
    "UnitAct",
    "UrgeReceiver",
    "VerifyClaim",
    "VerifyRating",
]

Act = (
    Register
    | Dispatch
    | Sign
    | AssignDown
    | Progress
    | ContactReporter
    | SubmitResult
    | ReviewResult
    | ReplyReporter
    | Close
    | RequestExtension
    | DecideExtension
    | SubmitUpward
    | DecideUpward
    | CallBack
    | VerifyRating
    | SendLetter
    | DecideLetter
    | Flag
    | LinkRepeat
    | PushUpstream
    | AcknowledgeUpstream
    | UrgeReceiver
    | AnswerUrge
    | RemindDecider
    | NotifyHandler
    | GiveReason
    | VerifyClaim
    | Decline
    | Refer
    | TellAccepted
    | Explain
    | TellExtension
    | SetLimit
    | ChangeKind
    | CallCoordination
    | DeclineCoordination
    | Coordinate
    | GiveOpinion
    | RaiseDifficult
    | StatePosition
    | DecideDifficult
    | Redate
    | SuspectSecret
    | DecideSecret
    | Restrict
    | LiftRestriction
    | RequestIdentity
    | DecideIdentity
)

ACTS: Final[dict[Verb, type[Act]]] = {
    Verb.REGISTER: Register,
    Verb.DISPATCH: Dispatch,
    Verb.SIGN: Sign,
    Verb.ASSIGN_DOWN: AssignDown,
    Verb.PROGRESS: Progress,
    Verb.CONTACT: ContactReporter,
    Verb.SUBMIT_RESULT: SubmitResult,
    Verb.REVIEW_RESULT: ReviewResult,
    Verb.REPLY: ReplyReporter,
    Verb.CLOSE: Close,
    Verb.REQUEST_EXTENSION: RequestExtension,
    Verb.DECIDE_EXTENSION: DecideExtension,
    Verb.SUBMIT_UPWARD: SubmitUpward,
    Verb.DECIDE_UPWARD: DecideUpward,
    Verb.CALL_BACK: CallBack,
    Verb.VERIFY_RATING: VerifyRating,
    Verb.SEND_LETTER: SendLetter,
    Verb.DECIDE_LETTER: DecideLetter,
    Verb.FLAG: Flag,
    Verb.LINK_REPEAT: LinkRepeat,
    Verb.PUSH_UPSTREAM: PushUpstream,
    Verb.ACKNOWLEDGE_UPSTREAM: AcknowledgeUpstream,
    Verb.URGE: UrgeReceiver,
    Verb.ANSWER_URGE: AnswerUrge,
    Verb.REMIND: RemindDecider,
    Verb.NOTIFY_HANDLER: NotifyHandler,
    Verb.GIVE_REASON: GiveReason,
    Verb.VERIFY: VerifyClaim,
    Verb.DECLINE: Decline,
    Verb.REFER: Refer,
    Verb.TELL_ACCEPTED: TellAccepted,
    Verb.EXPLAIN: Explain,
    Verb.TELL_EXTENSION: TellExtension,
    Verb.SET_LIMIT: SetLimit,
    Verb.CHANGE_KIND: ChangeKind,
    Verb.CALL_COORDINATION: CallCoordination,
    Verb.DECLINE_COORDINATION: DeclineCoordination,
    Verb.COORDINATE: Coordinate,
    Verb.GIVE_OPINION: GiveOpinion,
    Verb.RAISE_DIFFICULT: RaiseDifficult,
    Verb.STATE_POSITION: StatePosition,
    Verb.DECIDE_DIFFICULT: DecideDifficult,
    Verb.REDATE: Redate,
    Verb.SUSPECT_SECRET: SuspectSecret,
    Verb.DECIDE_SECRET: DecideSecret,
    Verb.RESTRICT: Restrict,
    Verb.LIFT_RESTRICTION: LiftRestriction,
    Verb.REQUEST_IDENTITY: RequestIdentity,
    Verb.DECIDE_IDENTITY: DecideIdentity,
}

UnitAct = Designate | EndDesignation
"""What a unit says of itself; no order is concerned (R6.7)."""

UNIT_ACTS: Final[dict[Verb, type[UnitAct]]] = {Verb.DESIGNATE: Designate, Verb.END_DESIGNATION: EndDesignation}

VERBS: Final[dict[type[Act] | type[UnitAct], Verb]] = {
    **{act: verb for verb, act in ACTS.items()},
    **{act: verb for verb, act in UNIT_ACTS.items()},
}
