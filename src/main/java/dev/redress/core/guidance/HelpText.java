package dev.redress.core.guidance;

/// What is published about the desk (COM-14). Each has its words in
/// `templates/messages*.properties`.
public enum HelpText {
    SCOPE,
    SERVICE_HOURS,
    OFF_HOURS,
    EMERGENCIES,
    PROCESS_SUBMIT,
    PROCESS_ACKNOWLEDGE,
    PROCESS_INVESTIGATE,
    PROCESS_PROPOSE,
    PROCESS_RESULT,
    PROCESS_APPEAL,
    PROCESS_CLOSE
}
