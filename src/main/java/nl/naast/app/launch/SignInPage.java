package nl.naast.app.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** The page that everybody sees first: when it answers, Naast works. */
record SignInPage(String address) {
    private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();

    boolean answers() {
        try {
            return status() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private int status() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
