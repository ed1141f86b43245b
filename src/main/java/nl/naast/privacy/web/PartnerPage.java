package nl.naast.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import nl.naast.privacy.Retention;
import nl.naast.privacy.application.AnswerPartnerLink;
import nl.naast.privacy.application.LinkLimit;
import nl.naast.privacy.domain.PartnerConsent.ConsentWords;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.OwnAddress;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a practice partner, who has no account, says yes or no, and may take a yes back. */
@Named
@RequestScoped
public class PartnerPage {
    private static final String HERE = "/privacy/partner.xhtml?faces-redirect=true&link=";

    private final AnswerPartnerLink answers;
    private final LinkLimit limit;
    private final Retention retention;
    private final Visitor visitor;
    private final TextsForPage texts;
    private final OwnAddress address;
    private final HttpServletRequest request;

    private String link = "";
    private String words = "";
    private String answer = "";
    private AnswerPartnerLink.@Nullable Letter letter;

    @Inject
    public PartnerPage(
            AnswerPartnerLink answers,
            LinkLimit limit,
            Retention retention,
            Visitor visitor,
            TextsForPage texts,
            OwnAddress address,
            HttpServletRequest request) {
        this.answers = answers;
        this.limit = limit;
        this.retention = retention;
        this.visitor = visitor;
        this.texts = texts;
        this.address = address;
        this.request = request;
    }

    public void open() {
        limit.requireSome(request.getRemoteAddr());
        letter = answers.open(link).orElse(null);
        if (letter == null) {
            limit.countDeadLink(request.getRemoteAddr());
        }
    }

    /** Where the page that follows a yes has its address, that is the link which the partner keeps. */
    public String send() {
        String next = link;
        switch (answer) {
            case "agree" -> next = answers.agree(link, words, visitor.locale().getLanguage());
            case "decline" -> answers.decline(link);
            case "withdraw" -> answers.withdraw(link);
            default -> throw new NotFound();
        }
        return HERE + next;
    }

    /** {@code dead}, {@code used}, or where the consent stands. */
    public String getState() {
        AnswerPartnerLink.Letter found = letter;
        if (found == null) {
            return "dead";
        }
        String stands = found.answer().state().slug();
        boolean mayKnow = found.own() || found.isOpen() || "declined".equals(stands) || "expired".equals(stands);
        return mayKnow ? stands : "used";
    }

    public String getKind() {
        return Objects.requireNonNull(letter).answer().kind().slug();
    }

    /** When it came to stand where it stands. */
    public String getSince() {
        return moment(Objects.requireNonNull(letter).answer().at());
    }

    public String getAgreed() {
        Instant at = Objects.requireNonNull(letter).agreedAt();
        ConsentWords agreed = Objects.requireNonNull(letter).words();
        return at == null || agreed == null
                ? ""
                : texts.of(
                        "privacy.partner.agreedTo",
                        moment(at),
                        agreed.version(),
                        texts.get("privacy.language." + agreed.language()));
    }

    /** The words that were agreed to, or those that are asked for now. */
    public String getVersion() {
        ConsentWords agreed = letter == null ? null : letter.words();
        return agreed == null ? AnswerPartnerLink.CURRENT_WORDS : agreed.version();
    }

    /** A text of this version, in the language of the page. */
    public String says(String part) {
        return texts.of("privacy.partner.words." + getVersion() + "." + part, retention.originalDays());
    }

    private String moment(Instant at) {
        return texts.moment(at, Objects.requireNonNull(letter).answer().zone());
    }

    /** Where the partner comes back to with this link. */
    public String getAddress() {
        return address.of("/privacy/partner.xhtml?link=" + link);
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
