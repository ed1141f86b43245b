package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Precedence;
import nl.naast.curriculum.application.CompareCodebooks;
import nl.naast.curriculum.application.SeeCodebook;
import nl.naast.curriculum.domain.CodebookDifference;
import nl.naast.curriculum.domain.Difference;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which somebody sees how two versions differ. */
@Named
@RequestScoped
public class CompareCodebooksPage {
    private final CompareCodebooks comparing;
    private final SeeCodebook seeing;
    private final VersionNames names;
    private final TextsForPage texts;
    private final Visitor visitor;
    private String from = "";
    private String to = "";
    private List<VersionLine> versions = List.of();
    private CompareCodebooks.@Nullable Compared compared;

    @Inject
    public CompareCodebooksPage(
            CompareCodebooks comparing, SeeCodebook seeing, VersionNames names, TextsForPage texts, Visitor visitor) {
        this.comparing = comparing;
        this.seeing = seeing;
        this.names = names;
        this.texts = texts;
        this.visitor = visitor;
    }

    /** Without versions in the address it is the newest one beside the product's own. */
    public void open() {
        versions = seeing.all(visitor.actor());
        from = from.isEmpty() ? versions.get(versions.size() - 1).key() : from;
        to = to.isEmpty() ? versions.get(0).key() : to;
        compared = comparing.compare(visitor.actor(), from, to);
    }

    public CompareCodebooks.Compared getCompared() {
        return Objects.requireNonNull(compared, "The page was not opened");
    }

    public List<VersionLine> getVersions() {
        return versions;
    }

    /** The codes that came, went, were hidden or shown again; lists without any are left out. */
    public List<Family> getLists() {
        CodebookDifference difference = getCompared().difference();
        return Stream.of(
                        new Family("added", difference.added()),
                        new Family("gone", difference.gone()),
                        new Family("hidden", difference.hidden()),
                        new Family("shown", difference.shown()))
                .filter(list -> !list.codes().isEmpty())
                .toList();
    }

    public String rule(Precedence rule) {
        return texts.of(
                rule.required() ? "curriculum.rules.must" : "curriculum.rules.usually",
                name(rule.code()),
                name(rule.marker()),
                rule.withinTurns());
    }

    /** A value of a difference in words. */
    public String shown(Difference difference, String value) {
        if (value.isEmpty()) {
            return texts.of("curriculum.compare.nothing");
        }
        return switch (difference.what()) {
            case "starter" -> texts.of("true".equals(value) ? "curriculum.compare.yes" : "curriculum.compare.no");
            case "equal", "nonjudgmental" -> names.hint(Integer.parseInt(value));
            default -> value;
        };
    }

    /** Both codes of a pair by their names, from whichever version knows them. */
    public String pair(Set<String> pair) {
        return String.join(" · ", pair.stream().sorted().map(this::name).toList());
    }

    public String name(String code) {
        Codebook newer = getCompared().to().codebook();
        return newer.known(code)
                .or(() -> getCompared().from().codebook().known(code))
                .map(known -> known.name().in(visitor.locale()))
                .orElse(code);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
