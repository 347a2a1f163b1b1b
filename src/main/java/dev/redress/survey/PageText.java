package dev.redress.survey;

/// The words of the page on which a survey is answered, in `templates/messages*.properties`.
enum PageText {
    TITLE,
    INTRODUCTION,
    LOW,
    HIGH,
    NOT_APPLICABLE,
    NO_ANSWER,
    STARS,
    COMMENT,
    COMMENT_HINT,
    CONTACT,
    CONTACT_HINT,
    SEND,
    REFUSE,
    OTHER_LANGUAGE,
    ERRORS,
    REQUIRED,
    OUT_OF_RANGE,
    TOO_LONG,
    THANKS,
    THANKS_MORE,
    REFUSED,
    REFUSED_MORE,
    GONE,
    GONE_MORE,
    NOT_FOUND,
    NOT_FOUND_MORE
}
