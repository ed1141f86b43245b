package nl.naast.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Addresses of the files that make pages look right, under a name that changes with every build. */
@Named
@ApplicationScoped
public class Site {
    private final String version;

    public Site() {
        Properties build = new Properties();
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream("/build.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        version = build.getProperty("version");
    }

    /** @param path below the static files, for instance {@code css/base.css} */
    public String file(String path) {
        return "/static/" + version + "/" + path;
    }
}
