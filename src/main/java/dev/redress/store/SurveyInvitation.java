package dev.redress.store;

import dev.redress.core.notice.Notice;
import java.time.Instant;
import java.util.UUID;

/// A link to a survey that is to be sent: the invitation or the reminder.
///
/// @param surveyId of the survey
/// @param tokenHash of the token in the link; the token itself is only in the notice
/// @param expiresAt when the links of the survey end
/// @param notice needs a key that no earlier message of the case had
public record SurveyInvitation(UUID surveyId, String tokenHash, Instant expiresAt, Notice notice) {}
