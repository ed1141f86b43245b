package nl.naast.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.naast.bench.Detection.Tally;
import nl.naast.bench.LabelledTexts.Labelled;
import nl.naast.bench.LabelledTexts.Span;

/** Prints how much of the labelled personal data is found, and how much of what is found was labelled. */
public final class PersonalDataBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PersonalDataBenchmark() {}

    public static void main(String[] arguments) {
        boolean misses = arguments.length > 0 && arguments[0].equals("misses");
        print("Dutch", PersonalDataSets.dutch((text, span) -> show(misses, text, span)));
        print("English", PersonalDataSets.english((text, span) -> show(misses, text, span)));
    }

    private static void show(boolean misses, Labelled text, Span span) {
        if (misses) {
            OUT.printf("missed %s %s: %s%n", text.id(), span.tag(), span.text().replace('\n', '/'));
        }
    }

    private static void print(String language, Detection detection) {
        OUT.printf("%n### %s%n%n", language);
        OUT.println("| tag | n | hidden | 95% | right kind | exact ends |");
        OUT.println("| --- | ---: | ---: | --- | ---: | ---: |");
        detection.recall().forEach((tag, tally) -> OUT.println(recall(tag, tally)));
        OUT.println();
        OUT.println("| kind proposed | n | on something labelled | 95% | on that kind |");
        OUT.println("| --- | ---: | ---: | --- | ---: |");
        detection.precision().forEach((kind, tally) -> OUT.println(row(kind.slug(), tally) + " |"));
    }

    private static String recall(String tag, Tally tally) {
        return row(tag, tally) + String.format(Locale.ROOT, " | %.3f |", (double) tally.exact() / tally.n());
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %s | %.3f",
                name,
                tally.n(),
                tally.recall(),
                wilson(tally.hidden(), tally.n()),
                (double) tally.rightKind() / tally.n());
    }

    /** Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference; z = 1.96. */
    static String wilson(int hits, int n) {
        double z = 1.959964;
        double p = (double) hits / n;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return String.format(Locale.ROOT, "%.3f–%.3f", middle - half, Math.min(1, middle + half));
    }
}
