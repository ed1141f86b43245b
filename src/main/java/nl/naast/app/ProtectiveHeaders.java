package nl.naast.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The headers of every answer; one place says what the policy is. */
final class ProtectiveHeaders {
    static final String POLICY = "Content-Security-Policy";

    /** Request attribute under which pages find the nonce for their scripts. */
    static final String NONCE = "naast.nonce";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ProtectiveHeaders() {}

    static void put(HttpServletRequest request, HttpServletResponse response) {
        String nonce = nonce();
        request.setAttribute(NONCE, nonce);
        allowScripts(response, nonce);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cache-Control", isVersioned(request) ? "public, max-age=31536000, immutable" : "no-store");
    }

    /** The policy with this nonce, which a page with PrimeFaces' own scripts replaces by PrimeFaces' nonce. */
    static void allowScripts(HttpServletResponse response, String nonce) {
        response.setHeader(POLICY, policy(nonce));
    }

    /** The container sets its session cookie without SameSite; while the answer is still ours, that is mended. */
    static void restrictCookies(HttpServletResponse response) {
        if (!response.isCommitted()) {
            List<String> cookies = List.copyOf(response.getHeaders("Set-Cookie"));
            for (int i = 0; i < cookies.size(); i++) {
                String cookie = cookies.get(i);
                String restricted = cookie.contains("SameSite") ? cookie : cookie + "; SameSite=Lax";
                if (i == 0) {
                    response.setHeader("Set-Cookie", restricted);
                } else {
                    response.addHeader("Set-Cookie", restricted);
                }
            }
        }
    }

    private static boolean isVersioned(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.contains("/static/") || uri.contains("/jakarta.faces.resource/");
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce
                + "'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    }

    private static String nonce() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
