package nl.naast.assignment.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Lets no more of a request in than a transcript can need, whatever length it says it has. */
@Bounded
@Provider
public class BoundRequests implements ContainerRequestFilter {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int FILE = 5 * MEGABYTE;
    /** Words as JSON weigh more than the file they came from. */
    private static final int JSON = 16 * MEGABYTE;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean file = MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(type);
        request.setEntityStream(new BoundedStream(request.getEntityStream(), file ? FILE : JSON));
    }
}
