package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.ClassSessions;
import nl.naast.annotation.RunningClass;
import nl.naast.annotation.application.ClassView;
import nl.naast.annotation.application.JoinClass;
import nl.naast.annotation.application.ShowClass;
import nl.naast.institute.Members;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Refusals;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** A class session on somebody's own device; without one in the address, the way in. */
@Named
@RequestScoped
public class JoinPage {
    private final ShowClass showing;
    private final JoinClass joining;
    private final ClassSessions classes;
    private final Members members;
    private final CodeLabels codeLabels;
    private final TextsForPage texts;
    private final Visitor visitor;

    private @Nullable UUID session;
    private String code = "";
    private @Nullable ClassView shown;

    @Inject
    public JoinPage(
            ShowClass showing,
            JoinClass joining,
            ClassSessions classes,
            Members members,
            CodeLabels codeLabels,
            TextsForPage texts,
            Visitor visitor) {
        this.showing = showing;
        this.joining = joining;
        this.classes = classes;
        this.members = members;
        this.codeLabels = codeLabels;
        this.texts = texts;
        this.visitor = visitor;
    }

    public void open() {
        if (session != null) {
            shown = enter(session);
        }
    }

    /** Two windows that come in at the same moment: one of them finds that she sits there already. */
    private ClassView enter(UUID wanted) {
        try {
            return showing.enter(visitor.actor(), wanted);
        } catch (RuntimeException failure) {
            if (Refusals.in(failure)
                    .filter(SomeoneElseChangedThis.class::isInstance)
                    .isEmpty()) {
                throw failure;
            }
            return showing.enter(visitor.actor(), wanted);
        }
    }

    /** Goes where the code leads. */
    public String join() {
        return "/annotation/join.xhtml?faces-redirect=true&session=" + joining.find(visitor.actor(), code);
    }

    public List<RunningClass> getRunning() {
        return classes.running(visitor.actor(), members.seatsOf(visitor.actor()));
    }

    public @Nullable ClassView getShown() {
        return shown;
    }

    /** {@code waiting}, {@code open}, {@code revealed} or {@code over}. */
    public String getState() {
        ClassView.Now now = view().now();
        if (now == null) {
            return view().session().isRunning() ? "waiting" : "over";
        }
        return now.revealed() ? "revealed" : "open";
    }

    /** As long as it stays the same, what somebody is choosing stays as it is. */
    public String getStamp() {
        ClassView.Now now = view().now();
        return now == null || now.revealed()
                ? Long.toString(view().session().revision())
                : now.line().number() + " " + view().session().withLines();
    }

    /** What a screen reader says when this appears. */
    public String getSay() {
        ClassView.Now now = view().now();
        if (now == null) {
            return texts.get(view().session().isRunning() ? "annotation.class.waiting" : "annotation.class.over");
        }
        String turn = texts.of("annotation.turn", now.line().number()) + ". ";
        return turn + texts.get(now.revealed() ? "annotation.class.revealed" : "annotation.class.choose");
    }

    /** Codes to start with. */
    public List<CodeLabel> getFirst() {
        return helpers().stream().filter(CodeLabel::starter).toList();
    }

    /** All other codes, by the name of their family. */
    public Map<String, List<CodeLabel>> getOthers() {
        return helpers().stream()
                .filter(label -> !label.starter())
                .collect(Collectors.groupingBy(CodeLabel::familyName, LinkedHashMap::new, Collectors.toList()));
    }

    private List<CodeLabel> helpers() {
        return labels().byCode().values().stream()
                .filter(label -> !label.forClient())
                .toList();
    }

    public boolean isChosen(String wanted) {
        ClassView.Own own = own();
        return own != null && own.said().codes().contains(wanted);
    }

    /** Whether one of her codes is among {@link #getOthers}: then they are open. */
    public boolean isOtherChosen() {
        return getOthers().values().stream().flatMap(List::stream).anyMatch(label -> isChosen(label.id()));
    }

    /** What she chose on a stance; empty as long as she chose nothing. */
    public String chosen(String stance) {
        ClassView.Own own = own();
        if (own == null) {
            return "";
        }
        Integer leaning =
                "equal".equals(stance) ? own.said().equal() : own.said().nonjudgmental();
        return leaning == null ? "?" : leaning.toString();
    }

    public String getLine() {
        ClassView.Own own = own();
        return own == null ? "" : own.said().line();
    }

    /** What was sent and when, as far as she sent something. */
    public String getSent() {
        ClassView.Own own = own();
        return own == null ? "" : texts.of("annotation.class.sent", clock(own.sentAt()));
    }

    private String clock(Instant at) {
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm")
                .withZone(view().seat().zone())
                .format(at);
    }

    public @Nullable Drawn getSpread() {
        return ClassDrawings.spread(view(), labels(), texts);
    }

    public @Nullable Drawn getKey() {
        return ClassDrawings.key(view(), labels(), texts);
    }

    private ClassView.@Nullable Own own() {
        ClassView.Now now = view().now();
        return now == null ? null : now.own();
    }

    private CodeLabels.Labels labels() {
        return codeLabels.of(view().codebook(), visitor.locale());
    }

    private ClassView view() {
        return Objects.requireNonNull(shown, "No session was opened");
    }

    public @Nullable UUID getSession() {
        return session;
    }

    public void setSession(@Nullable UUID session) {
        this.session = session;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
