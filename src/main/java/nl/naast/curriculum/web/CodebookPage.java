package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.application.SeeCodebook;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The codebook to read: everything that is in a version, or what is asked for. */
@Named
@RequestScoped
public class CodebookPage {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private final SeeCodebook seeing;
    private final Visitor visitor;
    private String version = "";
    private String search = "";
    private SeeCodebook.@Nullable Seen seen;
    private List<VersionLine> versions = List.of();

    @Inject
    public CodebookPage(SeeCodebook seeing, Visitor visitor) {
        this.seeing = seeing;
        this.visitor = visitor;
    }

    /** Without a version in the address it is the one with which the reader's programme reads. */
    public void open() {
        String key = version.isEmpty() ? seeing.usual(visitor.actor()).orElseThrow(NotFound::new) : version;
        seen = seeing.see(visitor.actor(), key);
        versions = seeing.all(visitor.actor());
    }

    public SeeCodebook.Seen getSeen() {
        return Objects.requireNonNull(seen, "The page was not opened");
    }

    public Codebook getBook() {
        return getSeen().codebook();
    }

    public List<VersionLine> getVersions() {
        return versions;
    }

    public List<Family> getFamilies() {
        return Family.of(getBook(), this::isWanted);
    }

    /** The two codes of each pair, side by side. */
    public List<List<Code>> getPairs() {
        return getBook().exclusivePairs().stream()
                .map(pair -> pair.stream()
                        .sorted()
                        .flatMap(id -> getBook().known(id).stream())
                        .toList())
                .toList();
    }

    /** The codes that the same words cannot carry besides this one. */
    public List<Code> excludedBy(Code code) {
        return getBook().all().stream()
                .filter(other -> getBook().exclude(code.id(), other.id()))
                .toList();
    }

    public String name(String code) {
        return getBook()
                .known(code)
                .map(known -> known.name().in(visitor.locale()))
                .orElse(code);
    }

    private boolean isWanted(Code code) {
        String wanted = folded(search);
        Locale locale = visitor.locale();
        return Stream.of(code.id(), code.name().in(locale), code.definition().in(locale))
                .anyMatch(text -> folded(text).contains(wanted));
    }

    private static String folded(String text) {
        return ACCENT.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
