package dev.redress.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.redress.core.incident.Alarm;
import dev.redress.core.incident.Incident;
import dev.redress.core.incident.NotificationDecision;
import dev.redress.core.incident.Recovery;
import dev.redress.core.incident.Review;
import dev.redress.core.inspection.Finding;
import dev.redress.core.inspection.Inspection;
import dev.redress.core.inspection.Risk;
import dev.redress.core.register.Timer;
import dev.redress.core.security.Analysis;
import dev.redress.core.security.Duty;
import dev.redress.core.security.LeakFacts;
import dev.redress.core.security.Rectification;
import dev.redress.core.security.Responsible;
import dev.redress.core.security.Sanction;
import dev.redress.core.security.SecurityEvent;
import dev.redress.core.security.Settlement;
import dev.redress.core.violation.Ruling;
import dev.redress.core.violation.Violation;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// What is in registers, to and from its stored text. The components of the records are the stored
/// form: one that is renamed is not found in what was stored before.
@RegisterForReflection(
        targets = {
            Incident.class,
            Alarm.class,
            Recovery.class,
            NotificationDecision.class,
            Review.class,
            SecurityEvent.class,
            Duty.class,
            Timer.class,
            Settlement.class,
            LeakFacts.class,
            Responsible.class,
            Sanction.class,
            Rectification.class,
            Analysis.class,
            Violation.class,
            Ruling.class,
            Inspection.class,
            Finding.class,
            Risk.class
        })
final class RegisterJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    private RegisterJson() {}

    static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass(), e);
        }
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a stored " + type.getSimpleName(), e);
        }
    }
}
