package nl.naast.app;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Lets nobody add a second policy, and restricts cookies before an answer leaves early, as a redirect does. */
final class GuardedResponse extends HttpServletResponseWrapper {
    private final HttpServletResponse response;

    GuardedResponse(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    @Override
    public void addHeader(String name, String value) {
        if (!ProtectiveHeaders.POLICY.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ProtectiveHeaders.restrictCookies(response);
        super.sendRedirect(location);
    }
}
