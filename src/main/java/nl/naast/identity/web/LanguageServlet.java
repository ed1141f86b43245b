package nl.naast.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import nl.naast.identity.SignedIn;
import nl.naast.identity.application.ChooseLanguage;
import nl.naast.shared.Actor;

/** Remembers the language a person chooses: in a cookie, and with the account of whoever signed in. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    private transient ChooseLanguage chooseLanguage;

    @SuppressWarnings("NullAway.Init")
    public LanguageServlet() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CurrentVisitor.supported(String.valueOf(request.getParameter("language")))
                .ifPresent(locale -> remember(request, response, locale.getLanguage()));
        response.sendRedirect(request.getContextPath() + OwnPath.of(request.getParameter("back")));
    }

    private void remember(HttpServletRequest request, HttpServletResponse response, String language) {
        Cookie cookie = new Cookie(CurrentVisitor.LANGUAGE_COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        HttpSession session = request.getSession(false);
        Optional<SignedIn> person = session == null ? Optional.empty() : SessionAuthentication.personIn(session);
        if (session != null && person.isPresent()) {
            SignedIn known = person.get();
            chooseLanguage.choose(new Actor(known.accountId()), language);
            SessionAuthentication.remember(
                    session, new SignedIn(known.accountId(), known.displayName(), language, known.administrator()));
        }
    }
}
