package nl.naast.app.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The calm lines for the one who starts Naast; what libraries print goes to the log instead. */
final class Console {
    private final PrintStream out = stream(FileDescriptor.out);
    private final PrintStream err = stream(FileDescriptor.err);

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, Charset.defaultCharset());
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }

    static void sendPrintedLinesTo(LogFile log) {
        PrintStream printed = new PrintStream(new Lines(log), true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
    }

    /** Collects bytes until a flush, so that the log gets lines and not letters. */
    private static final class Lines extends OutputStream {
        private final LogFile log;

        Lines(LogFile log) {
            this.log = log;
        }

        @Override
        public void write(int letter) {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            log.write(new String(bytes, from, length, StandardCharsets.UTF_8));
        }
    }
}
