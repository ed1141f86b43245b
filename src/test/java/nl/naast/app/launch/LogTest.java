package nl.naast.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    @TempDir
    Path folder;

    @Test
    void a_full_log_moves_on_and_the_oldest_goes_away() throws Exception {
        LogFile log = new LogFile(folder.resolve("naast.log"), 10, 2);
        for (String line : new String[] {"first...", "second..", "third...", "fourth.."}) {
            log.write(line);
        }

        assertThat(Files.readString(folder.resolve("naast.log"))).isEqualTo("fourth..");
        assertThat(Files.readString(folder.resolve("naast.1.log"))).isEqualTo("third...");
        assertThat(Files.readString(folder.resolve("naast.2.log"))).isEqualTo("second..");
        assertThat(folder.resolve("naast.3.log")).doesNotExist();
    }

    @Test
    void a_restart_continues_the_log() throws Exception {
        new LogFile(folder.resolve("naast.log"), 100, 2).write("before ");
        new LogFile(folder.resolve("naast.log"), 100, 2).write("after");

        assertThat(Files.readString(folder.resolve("naast.log"))).isEqualTo("before after");
    }

    @Test
    void what_went_wrong_is_the_last_severe_message_and_its_deepest_cause() {
        LogHandler.writeTo(folder.resolve("naast.log"));
        LogRecord severe = new LogRecord(Level.SEVERE, "Exception while loading {0}");
        severe.setParameters(new Object[] {"the app"});
        severe.setThrown(new IllegalStateException(new IllegalArgumentException("Access denied. Really.")));
        new LogHandler().publish(severe);

        assertThat(LogHandler.whatWentWrong()).contains("Exception while loading the app. Access denied.");
    }

    @Test
    void one_sentence_is_enough_for_the_console() {
        assertThat(FirstSentence.of("\n No pool. More about it")).isEqualTo("No pool.");
        assertThat(FirstSentence.of("No class a.b.C found\n at a.b.D")).isEqualTo("No class a.b.C found.");
        assertThat(FirstSentence.of("x".repeat(500))).hasSizeLessThan(210).endsWith("…");
    }
}
