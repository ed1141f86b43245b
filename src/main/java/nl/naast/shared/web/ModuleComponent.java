package nl.naast.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads a script of ours as a module, and at the same time what it imports; attribute: src, from {@link Site}.
 * PrimeFaces moves ordinary script elements to the end of the page and gives modules a type there that no browser knows.
 */
@FacesComponent(value = "naast.Module", createTag = true, tagName = "module", namespace = "urn:naast:shared")
public class ModuleComponent extends UIComponentBase {
    private static final Map<String, List<String>> IMPORTS = new ConcurrentHashMap<>();

    @Override
    public String getFamily() {
        return "naast";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String src = String.valueOf(getAttributes().get("src"));
        StringBuilder tags = new StringBuilder();
        for (String needed : imports(faces.getExternalContext(), src)) {
            tags.append("<link rel=\"modulepreload\" href=\"").append(needed).append("\"/>");
        }
        tags.append("<script type=\"module\" src=\"").append(src).append("\"></script>");
        faces.getResponseWriter().write(tags.toString());
    }

    /** Addresses change with every build, so that what was found stays true. */
    private static List<String> imports(ExternalContext context, String src) {
        return IMPORTS.computeIfAbsent(src, module -> ModuleImports.of(module, address -> text(context, address)));
    }

    private static String text(ExternalContext context, String address) {
        String path = "/resources/naast" + address.substring(address.indexOf("/js/"));
        try (InputStream in = Objects.requireNonNull(context.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
