package nl.naast.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What anybody may ask for: the pages of signing in and of practice partners, and the files that make pages look right. */
final class PublicPaths {
    private static final List<String> PUBLIC = List.of(
            "/identity/sign-in.xhtml",
            "/identity/welcome.xhtml",
            "/privacy/partner.xhtml",
            "/assignment/client-seat.xhtml",
            "/api/client-seat",
            "/jakarta.faces.resource/",
            "/static/",
            "/language",
            "/health",
            "/health/");

    private PublicPaths() {}

    static boolean contains(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PUBLIC.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
    }
}
