package nl.naast.app;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.TakenBack;
import nl.naast.shared.web.Refusals;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.Visitor;

/** Turns refusals into answers of the programming interface, in the reader's language and without inner names. */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {
    /** What a refused request is told. */
    public record Refused(String key, String message) {}

    private static final Logger LOG = Logger.getLogger(RefusalMapper.class.getName());
    private static final int UNPROCESSABLE = 422;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @SuppressWarnings("NullAway.Init")
    public RefusalMapper() {}

    @Override
    public Response toResponse(Throwable failure) {
        Optional<BusinessRuleViolation> refusal = Refusals.in(failure);
        if (refusal.isPresent()) {
            return answer(status(refusal.get()), refusal.get());
        }
        if (failure instanceof WebApplicationException http) {
            int status = http.getResponse().getStatus();
            return answer(
                    status,
                    new BusinessRuleViolation(
                            status == 404 ? "shared.violation.notFound" : "shared.violation.request"));
        }
        if (isNotUnderstood(failure)) {
            return answer(400, new BusinessRuleViolation("shared.violation.request"));
        }
        LOG.log(Level.SEVERE, "A request of the programming interface failed", failure);
        return answer(500, new BusinessRuleViolation("shared.violation.failure"));
    }

    /** Malformed JSON, an unknown word where one of a list is expected, an id that is none. */
    private static boolean isNotUnderstood(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof JsonbException
                        || cause instanceof JsonException
                        || cause instanceof IllegalArgumentException);
    }

    private static int status(BusinessRuleViolation refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof TakenBack) {
            return 410;
        }
        return refusal instanceof SomeoneElseChangedThis ? 409 : UNPROCESSABLE;
    }

    private Response answer(int status, BusinessRuleViolation refusal) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Refused(refusal.key(), texts.of(visitor.locale(), refusal)))
                .build();
    }
}
