package dev.redress.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Filing;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.intake.LineSplitter.Line;
import dev.redress.platform.FieldError;
import dev.redress.platform.Idempotency;
import dev.redress.platform.InputProblem;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.RequestKey;
import dev.redress.store.Arrival;
import dev.redress.store.IdempotencyClaim;
import dev.redress.store.ImportSummary.Rejection;
import dev.redress.store.NewCase;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Makes a case of a line, by the same rules as of a single request.
@Singleton
class ImportLineReader {

    static final int LINE_BYTES_MAX = 64 << 10;

    /// Stands between the sentences about one line.
    static final String BETWEEN = "; ";

    private static final String TOO_LONG = "must have at most %d bytes".formatted(LINE_BYTES_MAX);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// What a line is.
    sealed interface Read {

        int line();

        /// A case.
        ///
        /// @param key under which the case is to be stored
        record Good(int line, RequestKey key, Arrival fresh) implements Read {}

        /// Something to be left out.
        record Bad(Rejection rejection) implements Read {
            @Override
            public int line() {
                return rejection.line();
            }
        }
    }

    /// Who imports.
    ///
    /// @param language of the messages to the customers
    record Importer(Actor actor, String language) {}

    /// When lines are read and by which rules: the same for a whole batch.
    record Session(Importer importer, Rules rules, Instant now) {}

    private final ObjectReader json;
    private final Idempotency idempotency;
    private final Validator validator;

    ImportLineReader(ObjectMapper json, Idempotency idempotency, Validator validator) {
        this.json = json.readerFor(ImportLine.class);
        this.idempotency = idempotency;
        this.validator = validator;
    }

    Read read(Line line, Session session) {
        return switch (line) {
            case Line.Text text -> read(text, session);
            case Line.TooLong _ -> bad(line, "LINE_TOO_LONG", TOO_LONG);
            case Line.NotUtf8 _ -> bad(line, "INVALID_UTF8", "is not valid UTF-8");
        };
    }

    private Read read(Line.Text line, Session session) {
        try {
            return good(line.number(), parse(line), session);
        } catch (JacksonException e) {
            return bad(line, InputProblem.of(e));
        } catch (InvalidInput e) {
            return bad(line, Problem.invalid(e.errors()));
        }
    }

    private ImportLine parse(Line.Text line) throws JacksonException {
        boolean marked = line.number() == 1 && line.text().startsWith(BYTE_ORDER_MARK);
        ImportLine parsed = json.readValue(marked ? line.text().substring(1) : line.text());
        if (parsed == null) {
            throw InvalidInput.of("", "REQUIRED", "must be a complaint");
        }
        return parsed;
    }

    private Read good(int line, ImportLine parsed, Session session) {
        Actor actor = session.importer().actor();
        Instant now = session.now();
        ComplaintRequest request = parsed.complaint();
        RequestKey key = idempotency.keyOf(actor, "imports", parsed.idempotencyKey(), request);
        if (key == null) {
            throw InvalidInput.of("idempotencyKey", "REQUIRED", "is required");
        }
        Filing filing =
                SubmissionForm.read(request, actor, session.importer().language(), now, validator);
        return new Read.Good(
                line,
                key,
                Arrivals.of(
                        session.rules(), filing, actor, now, opened -> fresh(opened, actor, key)));
    }

    // Nobody is ever answered with it: a repeated line is only counted.
    private static NewCase fresh(Change opened, Actor actor, RequestKey key) {
        String answer = "{\"caseNo\":\"%s\"}".formatted(opened.after().caseNo());
        return new NewCase(
                opened,
                actor.name(),
                new IdempotencyClaim(key.scope(), key.key(), key.hash(), answer));
    }

    /// The code of the first error, and what is to be said about all.
    private static Read bad(Line line, Problem problem) {
        List<FieldError> errors = problem.errors();
        if (errors.isEmpty()) {
            return bad(line, problem.code(), String.valueOf(problem.detail()));
        }
        String message =
                errors.stream()
                        .map(ImportLineReader::sentence)
                        .collect(Collectors.joining(BETWEEN));
        return bad(line, errors.getFirst().code(), message);
    }

    private static String sentence(FieldError error) {
        return error.field().isEmpty() ? error.message() : error.field() + ": " + error.message();
    }

    private static Read bad(Line line, String code, String message) {
        return new Read.Bad(new Rejection(line.number(), code, message));
    }
}
