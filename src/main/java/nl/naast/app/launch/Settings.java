package nl.naast.app.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What the environment says about this run; every setting has a default that suits one's own machine. */
public record Settings(
        int port,
        String address,
        String baseUrl,
        Path data,
        boolean demo,
        Database database,
        int originalDays,
        int mostMegabytes,
        int mostTurns,
        Path war,
        Path server) {
    private static final String LOOPBACK = "127.0.0.1";

    public static Settings from(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        int port = environment.port("NAAST_PORT", 8080);
        boolean demo = environment.yes("NAAST_DEMO");
        // The demo's passwords are known to everybody, so it never listens to the network.
        String address = demo ? LOOPBACK : environment.value("NAAST_ADDRESS", LOOPBACK);
        Path data = absolute(environment.value("NAAST_DATA", "data"));
        return new Settings(
                port,
                address,
                environment.value("NAAST_BASE_URL", "http://%s:%d".formatted(reachable(address), port)),
                data,
                demo,
                Database.of(environment, data),
                environment.days("NAAST_ORIGINAL_DAYS", 30),
                environment.number("NAAST_MOST_MEGABYTES", 5, 1, 50),
                environment.number("NAAST_MOST_TURNS", 3_000, 10, 20_000),
                absolute(environment.value("NAAST_WAR", "target/naast.war")),
                absolute(environment.value("NAAST_SERVER", "target/server")));
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private static String reachable(String address) {
        return address.equals("0.0.0.0") ? LOOPBACK : address;
    }

    /** Where this machine itself reaches the page that everybody sees first. */
    public String signInPage() {
        return "http://%s:%d/identity/sign-in.xhtml".formatted(reachable(address), port);
    }

    /** What the application reads; the key is passed separately because reading it may create it. */
    public Properties properties(String key) {
        Properties properties = new Properties();
        properties.setProperty("naast.db.url", database.url().text());
        properties.setProperty("naast.db.driver", database.url().driver());
        properties.setProperty("naast.db.user", database.user());
        properties.setProperty("naast.db.password", database.password());
        properties.setProperty("naast.demo", String.valueOf(demo));
        properties.setProperty("naast.data", data.toString());
        properties.setProperty("naast.base.url", baseUrl);
        properties.setProperty("naast.key", key);
        properties.setProperty("naast.original.days", String.valueOf(originalDays));
        properties.setProperty("naast.most.megabytes", String.valueOf(mostMegabytes));
        properties.setProperty("naast.most.turns", String.valueOf(mostTurns));
        return properties;
    }
}
