package nl.naast.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naast.identity.SignedIn;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Knows from session, cookie and browser who looks at this page and in which language. */
@Named("visitor")
@RequestScoped
public class CurrentVisitor implements Visitor {
    /** Remembers the language of someone who has not signed in. */
    public static final String LANGUAGE_COOKIE = "naast-language";

    private final HttpServletRequest request;
    private @Nullable Locale locale;

    @Inject
    public CurrentVisitor(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Actor> signedIn() {
        return person().map(person -> new Actor(person.accountId()));
    }

    @Override
    public Actor actor() {
        return signedIn().orElseThrow(NotFound::new);
    }

    public boolean isKnown() {
        return person().isPresent();
    }

    public boolean isAdministrator() {
        return person().filter(SignedIn::administrator).isPresent();
    }

    public String getName() {
        return person().map(SignedIn::displayName).orElse("");
    }

    public String getLanguage() {
        return locale().getLanguage();
    }

    public Locale getLocale() {
        return locale();
    }

    @Override
    public Locale locale() {
        Locale known = locale;
        if (known == null) {
            known = Stream.of(ofAccount(), ofCookie(), ofBrowser())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Texts.LANGUAGES.get(0));
            locale = known;
        }
        return known;
    }

    private Optional<SignedIn> person() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : SessionAuthentication.personIn(session);
    }

    private Optional<Locale> ofAccount() {
        return person().map(SignedIn::language).flatMap(CurrentVisitor::supported);
    }

    private Optional<Locale> ofCookie() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> LANGUAGE_COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .map(Cookie::getValue)
                        .flatMap(CurrentVisitor::supported);
    }

    private Optional<Locale> ofBrowser() {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(CurrentVisitor::supported)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Locale> supported(String language) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }
}
