package nl.naast.app.launch;

/** The first sentence of a log message, short enough for one line on the console. */
final class FirstSentence {
    private static final int LONGEST = 200;

    private FirstSentence() {}

    static String of(String message) {
        String line = message.strip().lines().findFirst().orElse("").replaceFirst("(?<=[.!?])\\s.*", "");
        String shortened = line.length() > LONGEST ? line.substring(0, LONGEST).strip() + " …" : line;
        return shortened.matches(".*[.!?…]") ? shortened : shortened + ".";
    }
}
