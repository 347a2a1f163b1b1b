package dev.redress.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.redress.store.KeyTaken;
import dev.redress.store.NotFound;
import dev.redress.store.StaleVersion;
import dev.redress.store.TookTooLong;
import dev.redress.store.Unavailable;
import dev.redress.store.Unstorable;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns failures into answers (RFC 9457). The only place that knows which status is whose.
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response invalid(InvalidInput failure) {
        return answer(Problem.invalid(failure.errors()));
    }

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        Problem problem = failure.problem();
        return problem.status() == 503 ? again(problem, RETRY) : answer(problem);
    }

    @ServerExceptionMapper
    Response invalid(MismatchedInputException failure) {
        return answer(InputProblem.of(failure));
    }

    /// A body that an operation reads by itself, once it knows who sent it.
    @ServerExceptionMapper
    Response unreadable(StreamReadException failure) {
        return answer(InputProblem.of(failure));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        return answer(Problem.invalid(Violations.of(failure.getConstraintViolations(), "")));
    }

    @ServerExceptionMapper
    Response notFound(NotFound failure) {
        return answer(Problem.notFound(String.valueOf(failure.getMessage())));
    }

    @ServerExceptionMapper
    Response stale(StaleVersion failure) {
        return Response.fromResponse(answer(Problem.stale(failure)))
                .tag(String.valueOf(failure.current()))
                .build();
    }

    @ServerExceptionMapper
    Response keyTaken(KeyTaken failure) {
        return answer(Idempotency.reused());
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure) {
        return answer(Challenge.UNAUTHORIZED);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return answer(Problem.forbidden("FORBIDDEN", "Your role does not allow this"));
    }

    @ServerExceptionMapper({
        BulkheadException.class,
        CircuitBreakerOpenException.class,
        TimeoutException.class
    })
    Response unavailable(RuntimeException failure) {
        return unavailable();
    }

    /// Two cases of one day may come upon the same number; the next attempt makes another one.
    @ServerExceptionMapper
    Response unstorable(Unstorable failure) {
        if (failure.isClash()) {
            LOG.warnf("Not stored, to be tried again: %s", failure.getMessage());
            return unavailable();
        }
        if (failure.isOfData()) {
            LOG.warnf("Not stored: %s", failure.getMessage());
            return answer(
                    Problem.of(
                            422,
                            "UNSTORABLE",
                            "Invalid input",
                            "A value is none that the desk can keep"));
        }
        return bug(failure);
    }

    @ServerExceptionMapper
    Response tooMany(TooManyRequests failure) {
        return again(TooManyRequests.PROBLEM, failure.retryAfter());
    }

    @ServerExceptionMapper
    Response tookTooLong(TookTooLong failure) {
        LOG.warn(failure.getMessage());
        return answer(
                Problem.of(
                        504,
                        "TOOK_TOO_LONG",
                        "Took too long",
                        "The figures took longer to read than they may. Ask for less at once, such"
                                + " as a shorter period"));
    }

    /// What JAX-RS itself refuses: unknown paths, methods and media types, bodies that are no JSON.
    @ServerExceptionMapper
    Response refused(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return bug(failure);
        }
        String title = failure.getResponse().getStatusInfo().getReasonPhrase();
        if (status == 400 && failure.getCause() instanceof JacksonException unreadable) {
            return answer(InputProblem.of(unreadable));
        }
        String code = title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return answer(Problem.of(status, code, title, null));
    }

    /// Whoever reads meets the failures of the database as its client tells them.
    @ServerExceptionMapper
    Response other(Throwable failure) {
        if (Unavailable.isBehind(failure)) {
            LOG.errorf("The database is not available: %s", failure);
            return unavailable();
        }
        return bug(failure);
    }

    private static Response bug(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "Request failed (%s)", id);
        return answer(
                Problem.of(
                        500,
                        "INTERNAL_ERROR",
                        "Internal error",
                        "Please report this error with its id " + id));
    }

    private static Response unavailable() {
        return again(Problem.of(503, "UNAVAILABLE", "Temporarily unavailable", null), RETRY);
    }

    static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, Challenge.SCHEME);
        }
        return answer.build();
    }

    private static Response again(Problem problem, Duration delay) {
        return Response.fromResponse(answer(problem))
                .header(HttpHeaders.RETRY_AFTER, TooManyRequests.seconds(delay))
                .build();
    }
}
