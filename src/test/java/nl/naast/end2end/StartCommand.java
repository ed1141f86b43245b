package nl.naast.end2end;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command that starts Naast for tests: the server of the build with the application of the build. */
final class StartCommand {
    private static final String PREBOOT = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.availability-service.availability-enabled=false
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.http2-enabled=false
            set configs.config.server-config.microprofile-metrics-configuration.enabled=false
            set-openapi-configuration --enabled=false
            """;

    private StartCommand() {}

    static List<String> of(int port, Path data, String databaseUrl) throws IOException {
        Path preboot = Files.writeString(data.resolve("preboot"), PREBOOT);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx700m",
                "-Duser.timezone=UTC",
                "-Dnaast.demo=true",
                "-Dnaast.data=" + data,
                "-Dnaast.key=" + RunningNaast.key(),
                "-Dnaast.base.url=http://127.0.0.1:" + port,
                "-Dnaast.db.driver=org.h2.jdbcx.JdbcDataSource",
                "-Dnaast.db.url=" + databaseUrl,
                "-Dnaast.db.user=naast",
                "-Dnaast.db.password=naast",
                "-jar",
                "target/payara-micro.jar",
                "--nohazelcast",
                "--disablephonehome",
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                preboot.toString(),
                "--deploy",
                "target/naast.war");
    }
}
