package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Precedence;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.curriculum.domain.Fingerprint;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator changes which codes exclude and which follow one another. */
@Named
@RequestScoped
public class EditRulesPage extends DraftPage {
    private static final List<String> NEW_PAIR = List.of("one", "other");

    private final EditCodebook editing;
    private final Typed typed;
    private final Visitor visitor;

    @Inject
    public EditRulesPage(EditCodebook editing, Typed typed, TextsForPage texts, Visitor visitor) {
        super(editing, texts, visitor);
        this.editing = editing;
        this.typed = typed;
        this.visitor = visitor;
    }

    public @Nullable String save() {
        return attempt(
                () -> editing.rule(visitor.actor(), getVersion(), typedPairs(), typedRules(), typed.text("seen")),
                "/curriculum/edit-rules.xhtml?faces-redirect=true&saved=true&version=" + getVersion());
    }

    private List<Set<String>> typedPairs() {
        List<Set<String>> pairs = new ArrayList<>();
        typed.all("pair")
                .forEach(pair -> pairs.add(Arrays.stream(pair.split(" ", -1)).collect(Collectors.toSet())));
        if (!typed.text("one").isEmpty() || !typed.text("other").isEmpty()) {
            pairs.add(Set.copyOf(Arrays.asList(typed.text("one"), typed.text("other"))));
        }
        return pairs;
    }

    private List<Precedence> typedRules() {
        List<Precedence> rules = new ArrayList<>();
        for (String kept : typed.all("rule")) {
            String[] codes = kept.split(" ", -1);
            rules.add(rule(codes[0], codes[codes.length - 1], kept));
        }
        if (!typed.text("code").isEmpty() || !typed.text("marker").isEmpty()) {
            rules.add(rule(typed.text("code"), typed.text("marker"), "new"));
        }
        return rules;
    }

    private Precedence rule(String code, String marker, String name) {
        return new Precedence(
                code,
                marker,
                typed.number("turns " + name, 0),
                typed.all("required").contains(name));
    }

    /** The names in a pair, as the form carries them. */
    public String joined(Set<String> pair) {
        return String.join(" ", pair.stream().sorted().toList());
    }

    /** The codes of a rule, as the form carries them. */
    public String key(Precedence rule) {
        return rule.code() + " " + rule.marker();
    }

    /** Names of the two fields for a new pair. */
    public List<String> getNewPair() {
        return NEW_PAIR;
    }

    public String name(String id) {
        return book().known(id).map(code -> code.name().in(visitor.locale())).orElse(id);
    }

    /** Both codes of a pair by name. */
    public String names(Set<String> pair) {
        return String.join(" · ", pair.stream().sorted().map(this::name).toList());
    }

    public List<Code> getForHelper() {
        return codes(code -> !code.forClient());
    }

    public List<Code> getMarkers() {
        return codes(Code::forClient);
    }

    private List<Code> codes(Predicate<Code> wanted) {
        Codebook opened = getBook();
        return opened == null ? List.of() : opened.all().stream().filter(wanted).toList();
    }

    public String getSeen() {
        return Fingerprint.ofRules(book());
    }
}
