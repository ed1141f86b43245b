package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.application.SeeCodebook;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.Visitor;

/** A version of the codebook as a file, and its codes for the page's search. */
@RequestScoped
@Path("codebooks/{version}")
@Produces(MediaType.APPLICATION_JSON)
public class CodebookResource {
    /** The codes of a version in one language. */
    public record Listed(String version, List<ListedCode> codes) {}

    /** A code as the search shows it. */
    public record ListedCode(
            String id,
            String family,
            String familyName,
            String polarity,
            String name,
            String definition,
            String example,
            String counter,
            boolean hidden) {}

    private final SeeCodebook seeing;
    private final Texts texts;
    private final Visitor visitor;

    @Inject
    public CodebookResource(SeeCodebook seeing, Texts texts, Visitor visitor) {
        this.seeing = seeing;
        this.texts = texts;
        this.visitor = visitor;
    }

    @GET
    public Response export(@PathParam("version") String version) {
        return Response.ok(seeing.export(visitor.actor(), version))
                .header("Content-Disposition", "attachment; filename=\"codebook-" + version + ".json\"")
                .build();
    }

    /**
     * A published version never changes: the browser of somebody who may see it need not ask again, as long as
     * the same person is signed in.
     */
    @GET
    @Path("codes")
    public Response codes(
            @PathParam("version") String version,
            @QueryParam("language") @DefaultValue("nl") String language,
            @Context Request request) {
        SeeCodebook.Seen seen = seeing.see(visitor.actor(), version);
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Texts.LANGUAGES.get(0);
        if (!seen.line().isPublished()) {
            return Response.ok(listed(seen, locale)).build();
        }
        EntityTag tag = new EntityTag(version + "-" + locale.getLanguage());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(listed(seen, locale)) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Vary", "Cookie")
                .build();
    }

    private Listed listed(SeeCodebook.Seen seen, Locale locale) {
        return new Listed(
                seen.line().key(),
                seen.codebook().all().stream().map(code -> listed(code, locale)).toList());
    }

    private ListedCode listed(Code code, Locale locale) {
        return new ListedCode(
                code.id(),
                code.family(),
                familyName(code, locale),
                code.polarity().slug(),
                code.name().in(locale),
                code.definition().in(locale),
                code.example().in(locale),
                code.counter().in(locale),
                code.hidden());
    }

    private String familyName(Code code, Locale locale) {
        return switch (code.family()) {
            case "client" -> texts.of(locale, "curriculum.family.client");
            case "neutral" -> texts.of(locale, "curriculum.family.neutral");
            default -> texts.of(locale, "curriculum.competency." + code.family());
        };
    }
}
