package nl.naast.assignment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import nl.naast.transcript.TranscriptLimits;

/** Lets no more of a request in than a transcript can need, whatever length it says it has. */
@Bounded
@Provider
@ApplicationScoped
public class BoundRequests implements ContainerRequestFilter {
    /** Words as JSON weigh more than the file they came from. */
    private static final int AS_JSON = 3;

    private final TranscriptLimits limits;

    @Inject
    public BoundRequests(TranscriptLimits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean file = MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(type);
        long most = (file ? 1L : AS_JSON) * limits.bytes();
        request.setEntityStream(new BoundedStream(request.getEntityStream(), most, limits.megabytes()));
    }
}
