package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.naast.curriculum.FoundText;
import nl.naast.curriculum.Searchable;
import nl.naast.curriculum.application.SearchCurriculum;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page that shows what was found in what one's programme teaches. */
@Named
@RequestScoped
public class SearchPage {
    private final SearchCurriculum searching;
    private final Visitor visitor;
    private String q = "";
    private SearchCurriculum.@Nullable Result result;

    @Inject
    public SearchPage(SearchCurriculum searching, Visitor visitor) {
        this.searching = searching;
        this.visitor = visitor;
    }

    /** What is longer than anybody looks for is cut off. */
    public void open() {
        q = q.strip();
        q = q.length() > SearchCurriculum.LONGEST_QUERY ? q.substring(0, SearchCurriculum.LONGEST_QUERY) : q;
        result = searching.search(visitor.actor(), q, visitor.locale());
    }

    public SearchCurriculum.Result getResult() {
        SearchCurriculum.Result known = result;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    /** Where it can be read. */
    public String address(FoundText found) {
        String place = found.item().place();
        return switch (found.item().kind()) {
            case LESSON -> "/curriculum/lesson.xhtml?lesson=" + place;
            case MOMENT -> "/curriculum/moment.xhtml?moment=" + place;
            case CODE -> "/curriculum/codebook.xhtml#" + URLEncoder.encode(place, StandardCharsets.UTF_8);
            case FRAGMENT -> fragment(found.item());
        };
    }

    private static String fragment(Searchable item) {
        String[] place = item.place().split(" ", 2);
        return place.length > 1
                ? "/curriculum/path.xhtml?module=" + place[0] + "&step=" + place[1]
                : "/curriculum/lesson.xhtml?lesson=" + place[0] + "#fragment-" + item.id();
    }

    /** With the words that were looked for marked. */
    public Drawn marked(List<FoundText.Piece> pieces) {
        return out -> pieces.forEach(piece -> {
            if (piece.marked()) {
                out.open("mark").text(piece.text()).close("mark");
            } else {
                out.text(piece.text());
            }
        });
    }

    public boolean isForeign(FoundText found) {
        return !found.language().equals(visitor.locale().getLanguage());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
