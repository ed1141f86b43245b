package nl.naast.app;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Every request passes here first: it gives every answer its protective headers, lets nothing through
 * that another site made the browser send, and asks who it is before anything that is not public.
 */
@WebFilter(
        filterName = "Gate",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class Gate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FORBIDDEN = HttpServletResponse.SC_FORBIDDEN;

    @Inject
    private transient Visitor visitor;

    @SuppressWarnings("NullAway.Init")
    public Gate() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ProtectiveHeaders.put(request, response);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (isForged(request)) {
            response.sendError(FORBIDDEN);
        } else if (PublicPaths.contains(request) || visitor.signedIn().isPresent()) {
            chain.doFilter(request, new GuardedResponse(response));
            ProtectiveHeaders.restrictCookies(response);
        } else {
            askWhoItIs(request, response);
        }
    }

    /** A stateless page would run its command for a mere GET too, if that carries the marker of a posted form. */
    private static boolean isForged(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                ? carriesForm(request.getQueryString())
                : !comesFromOurselves(request);
    }

    private static boolean carriesForm(@Nullable String query) {
        try {
            return query != null
                    && URLDecoder.decode(query, StandardCharsets.ISO_8859_1).contains("jakarta.faces.ViewState");
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }

    /**
     * Fetch metadata, which a page of another site cannot forge, and for the programming interface also
     * a header that only a script of ours sets.
     */
    private static boolean comesFromOurselves(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean ours = site != null ? "same-origin".equals(site) || "none".equals(site) : isOurs(request, origin);
        return ours && (!isApi(request) || request.getHeader("X-Naast") != null);
    }

    private static boolean isOurs(HttpServletRequest request, @Nullable String origin) {
        return origin == null || origin.endsWith("://" + request.getHeader("Host"));
    }

    private static void askWhoItIs(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            response.setContentType("application/json");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.getWriter().write("{\"key\":\"signIn\"}");
            return;
        }
        String wanted =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String to = "GET".equals(request.getMethod()) && !"/".equals(request.getRequestURI())
                ? "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : "";
        response.sendRedirect(request.getContextPath() + "/identity/sign-in.xhtml" + to);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
