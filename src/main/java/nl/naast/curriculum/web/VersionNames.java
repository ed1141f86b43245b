package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.naast.curriculum.domain.VersionLine;
import nl.naast.shared.web.TextsForPage;

/** How pages name a version, and where they find it. */
@Named
@RequestScoped
public class VersionNames {
    private final TextsForPage texts;

    @Inject
    public VersionNames(TextsForPage texts) {
        this.texts = texts;
    }

    public String of(VersionLine line) {
        if (line.isBundled()) {
            return texts.of("curriculum.version.bundled");
        }
        return texts.of(
                line.isPublished() ? "curriculum.version.published" : "curriculum.version.draft",
                line.name(),
                line.number());
    }

    /** A code's id has signs that an address reads differently. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** −2 to +2, as pages write it. */
    public String hint(int value) {
        return value > 0 ? "+" + value : Integer.toString(value).replace('-', '−');
    }
}
