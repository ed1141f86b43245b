package nl.naast.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.naast.bench.Detection.Tally;
import nl.naast.bench.LabelledTexts.Labelled;
import nl.naast.bench.LabelledTexts.Span;
import nl.naast.transcript.domain.pseudonym.KnownNames;
import nl.naast.transcript.domain.pseudonym.PersonalData;

/** Prints how much of the labelled personal data is found, and how much of what is found was labelled. */
public final class PersonalDataBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PersonalDataBenchmark() {}

    public static void main(String[] arguments) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        PersonalData.in(List.of("Hallo Marieke."), "nl", KnownNames.none());
        OUT.printf(
                Locale.ROOT,
                "First text, with all lists: %.0f ms%n",
                (threads.getCurrentThreadCpuTime() - before) / 1e6);
        boolean misses = arguments.length > 0 && arguments[0].equals("misses");
        print("Dutch", PersonalDataSets.dutch((text, span) -> show(misses, text, span)));
        print("English", PersonalDataSets.english((text, span) -> show(misses, text, span)));
        OUT.printf("%n| talk | conversations | words | proposals | per 1,000 words | by kind |%n");
        OUT.println("| --- | ---: | ---: | ---: | ---: | --- |");
        talk("annomi", "en");
        talk("ifadv-nl", "nl");
        speed();
    }

    private static void talk(String name, String language) {
        RealTalk talk = new RealTalk(name + "/dialogues", language);
        OUT.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.2f | %s |%n",
                name,
                talk.conversations(),
                talk.words(),
                talk.proposals().size(),
                talk.perThousandWords(),
                talk.byKind());
    }

    /** Time on the processor, which other programs on the machine disturb less than the clock on the wall. */
    private static void speed() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<String> turns = RealTalk.conversations("annomi/dialogues").stream()
                .flatMap(List::stream)
                .limit(600)
                .toList();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long before = threads.getCurrentThreadCpuTime();
            PersonalData.in(turns, "en", KnownNames.none());
            times.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        List<Double> warm = times.subList(20, 40).stream().sorted().toList();
        OUT.printf(
                Locale.ROOT,
                "%nSpeed, 600 turns: median of 20 warm runs %.0f ms, slowest %.0f ms%n",
                warm.get(10),
                warm.get(19));
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
