package nl.naast.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whole addresses of this site, for links that travel outside it. */
@RequestScoped
public class OwnAddress {
    private final Optional<String> base;
    private final HttpServletRequest request;

    @Inject
    public OwnAddress(@ConfigProperty(name = "naast.base.url") Optional<String> base, HttpServletRequest request) {
        this.base = base;
        this.request = request;
    }

    /** @param path from the root of the site */
    public String of(String path) {
        return base.filter(given -> !given.isBlank()).orElseGet(this::asAsked) + path;
    }

    private String asAsked() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
