package dev.redress.store;

import dev.redress.core.notice.Notice;
import java.time.Instant;
import java.util.UUID;

/// A due survey with the link that will be sent.
///
/// @param surveyId of the survey
/// @param tokenHash of the token in the link; the token itself is only in the notice
/// @param notice needs a key that no earlier invitation of the case had
public record SurveyInvitation(UUID surveyId, String tokenHash, Instant expiresAt, Notice notice) {}
