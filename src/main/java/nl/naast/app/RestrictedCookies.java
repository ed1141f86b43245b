package nl.naast.app;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Restricts cookies before an answer leaves early, as a redirect does. */
final class RestrictedCookies extends HttpServletResponseWrapper {
    private final HttpServletResponse response;

    RestrictedCookies(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ProtectiveHeaders.restrictCookies(response);
        super.sendRedirect(location);
    }
}
