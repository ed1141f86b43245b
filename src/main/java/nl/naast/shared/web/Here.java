package nl.naast.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address of this page, to come back to it. */
@Named
@RequestScoped
public class Here {
    private final HttpServletRequest request;

    @Inject
    public Here(HttpServletRequest request) {
        this.request = request;
    }

    /** Path and query as the browser knows them; the start page where the page is an error page. */
    public String getAddress() {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
