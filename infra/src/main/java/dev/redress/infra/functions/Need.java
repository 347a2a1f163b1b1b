package dev.redress.infra.functions;

/// What a function uses besides the database and its keyset. It gets the rights for that, and no
/// more.
public enum Need {
    /// The files of cases.
    FILES,
    /// To ask whether strangers could get at the files.
    EXPOSURE,
    /// To send e-mails.
    EMAIL,
    /// To be told what became of e-mails.
    RECEIPTS,
    /// To send text messages.
    TEXT_MESSAGES,
    /// To reach others on the internet, where there is a way.
    OTHERS,
    /// To know who calls, behind the edge.
    CALLERS,
    /// To verify tokens.
    VERIFYING,
    /// To sign tokens, and to know second factors.
    SIGNING,
    /// To lead customers to the survey.
    SURVEYS,
    /// To lead merchants and carriers to their cases.
    LINKS
}
