"""The icon of every verb that has a form."""

from typing import Final

from sync.regulation.terms import Verb

ICONS: Final = {
    Verb.SIGN: "file-sign",
    Verb.ASSIGN_DOWN: "account-arrow-down-outline",
    Verb.PROGRESS: "progress-pencil",
    Verb.CONTACT: "phone-outline",
    Verb.SUBMIT_RESULT: "clipboard-check-outline",
    Verb.REPLY: "message-reply-text-outline",
    Verb.CLOSE: "check-circle-outline",
    Verb.REQUEST_EXTENSION: "calendar-plus",
    Verb.SUBMIT_UPWARD: "arrow-up-circle-outline",
    Verb.REVIEW_RESULT: "clipboard-search-outline",
    Verb.DECIDE_EXTENSION: "stamper",
    Verb.DECIDE_UPWARD: "stamper",
    Verb.SEND_LETTER: "email-edit-outline",
    Verb.ANSWER_URGE: "message-reply-text-outline",
    Verb.TELL_EXTENSION: "phone-outline",
    Verb.GIVE_OPINION: "account-group-outline",
    Verb.STATE_POSITION: "comment-question-outline",
    Verb.URGE: "bell-ring-outline",
    Verb.REMIND: "bell-outline",
    Verb.NOTIFY_HANDLER: "bullhorn-outline",
    Verb.VERIFY: "magnify",
    Verb.GIVE_REASON: "clock-edit-outline",
    Verb.TELL_ACCEPTED: "phone-check-outline",
    Verb.EXPLAIN: "book-open-outline",
    Verb.CALL_COORDINATION: "handshake-outline",
    Verb.RAISE_DIFFICULT: "help-circle-outline",
    Verb.REQUEST_IDENTITY: "account-question-outline",
    Verb.SUSPECT_SECRET: "shield-lock-outline",
}
