package nl.naast.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Searchable;
import nl.naast.curriculum.Searchable.Kind;
import nl.naast.curriculum.persistence.BundledModules;
import nl.naast.curriculum.persistence.CurriculumIndex;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Looks for forms of Dutch words in lessons and moments with our index, with Lucene's own analyser and with the full-text
 * search of both databases, and tells how many of the texts with another form of the word each finds. The arguments are
 * addresses of databases.
 */
public final class SearchBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int TIMES = 300;
    private static final String DUTCH = "nl";

    /** The first is typed; texts with any of them are meant. */
    private static final List<List<String>> FAMILIES = List.of(
            List.of("luisteren", "luister", "luistert", "luisterde", "geluisterd", "luisterend"),
            List.of("verwijten", "verwijt", "verwijtend", "verweet"),
            List.of("oordelen", "oordeel", "oordeelt", "geoordeeld"),
            List.of("vragen", "vraag", "vraagt", "gevraagd", "vroeg"),
            List.of("helpen", "help", "helpt", "geholpen", "hielp"),
            List.of("zwijgen", "zwijg", "zwijgt", "gezwegen", "zweeg"),
            List.of("erkennen", "erken", "erkent", "erkend", "erkende"),
            List.of("voelen", "voel", "voelt", "gevoeld", "voelde"),
            List.of("gesprekken", "gesprek"),
            List.of("adviezen", "advies"),
            List.of("gevoelens", "gevoel"),
            List.of("begrijpen", "begrijp", "begrijpt", "begrepen", "begreep"));

    private static final List<String> MISSPELT =
            List.of("luistren", "gelijkwardig", "toesteming", "erkening", "nieuwschierig", "verwijtne");

    private SearchBenchmark() {}

    private interface Engine {
        Set<String> find(String query) throws IOException, SQLException;
    }

    public static void main(String[] databases) throws IOException, SQLException {
        List<Searchable> items = items();
        OUT.printf(
                "%d texts, load %.1f, Java %s%n%n",
                items.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
        OUT.println(
                "| engine | made in ms | size | found of what was meant | of what was found was meant | misspelt found | median query ms |");
        OUT.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        ours(items);
        lucenes(items);
        for (String database : databases) {
            database(database, items);
        }
    }

    private static void ours(List<Searchable> items) throws IOException, SQLException {
        CurriculumIndex.of(DUTCH, items);
        long start = System.nanoTime();
        CurriculumIndex index = CurriculumIndex.of(DUTCH, items);
        long made = System.nanoTime() - start;
        tell("Lucene, our forms", made, index.bytes() / 1024 + " kB", items, query -> {
            Set<String> ids = new HashSet<>();
            index.search(query).texts().forEach(text -> ids.add(text.item().id()));
            return ids;
        });
    }

    private static void lucenes(List<Searchable> items) throws IOException, SQLException {
        long start = System.nanoTime();
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new DutchAnalyzer()))) {
            for (Searchable item : items) {
                Document document = new Document();
                document.add(new TextField("text", words(item), Field.Store.NO));
                document.add(new StringField("id", item.id(), Field.Store.YES));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
        long made = System.nanoTime() - start;
        QueryBuilder builder = new QueryBuilder(new DutchAnalyzer());
        tell("Lucene, DutchAnalyzer", made, "", items, query -> {
            Set<String> ids = new HashSet<>();
            for (ScoreDoc hit : searcher.search(builder.createBooleanQuery("text", query), 1000).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get("id"));
            }
            return ids;
        });
    }

    private static void database(String address, List<Searchable> items) throws IOException, SQLException {
        boolean mysql = address.startsWith("jdbc:mysql");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists search_bench");
            long start = System.nanoTime();
            statement.execute("create table search_bench (id varchar(80) primary key, words "
                    + (mysql ? "mediumtext, fulltext(words)) character set utf8mb4" : "varchar)"));
            if (!mysql) {
                statement.execute("create alias if not exists FT_INIT for 'org.h2.fulltext.FullText.init'");
                statement.execute("call FT_INIT()");
                statement.execute("call FT_CREATE_INDEX('PUBLIC', 'SEARCH_BENCH', 'WORDS')");
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into search_bench values (?, ?)")) {
                for (Searchable item : items) {
                    insert.setString(1, item.id());
                    insert.setString(2, words(item));
                    insert.executeUpdate();
                }
            }
            long made = System.nanoTime() - start;
            tell(mysql ? "MySQL FULLTEXT" : "H2 FullText", made, "", items, query -> asked(connection, mysql, query));
            statement.execute("drop table search_bench");
        }
    }

    private static Set<String> asked(Connection connection, boolean mysql, String query) throws SQLException {
        String sql = mysql
                ? "select id from search_bench where match(words) against (? in natural language mode)"
                : "select s.id from FT_SEARCH_DATA(?, 0, 0) f join search_bench s on s.id = f.\"KEYS\"[1]";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, query);
            Set<String> ids = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    private static void tell(String name, long made, String size, List<Searchable> items, Engine engine)
            throws IOException, SQLException {
        int meant = 0;
        int found = 0;
        int both = 0;
        for (List<String> family : FAMILIES) {
            Set<String> right = with(items, family);
            Set<String> given = engine.find(family.get(0));
            meant += right.size();
            found += given.size();
            given.retainAll(right);
            both += given.size();
        }
        int misspelt = 0;
        for (String word : MISSPELT) {
            misspelt += engine.find(word).isEmpty() ? 0 : 1;
        }
        OUT.printf(
                Locale.ROOT,
                "| %s | %.0f | %s | %d of %d | %d of %d | %d of %d | %.2f |%n",
                name,
                made / 1e6,
                size,
                both,
                meant,
                both,
                found,
                misspelt,
                MISSPELT.size(),
                median(engine));
    }

    private static double median(Engine engine) throws IOException, SQLException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            engine.find(FAMILIES.get(i % FAMILIES.size()).get(0));
            times.add(System.nanoTime() - start);
        }
        times.sort(null);
        return times.get(TIMES / 2) / 1e6;
    }

    private static Set<String> with(List<Searchable> items, List<String> family) {
        Pattern any = Pattern.compile("(?iu)\\b(" + String.join("|", family) + ")\\b");
        Set<String> ids = new TreeSet<>();
        items.stream().filter(item -> any.matcher(words(item)).find()).forEach(item -> ids.add(item.id()));
        return ids;
    }

    private static String words(Searchable item) {
        return item.title().nl() + " " + item.text().nl();
    }

    private static List<Searchable> items() {
        List<Searchable> items = new ArrayList<>();
        for (LearningModule module : new BundledModules().read().modules()) {
            module.lessons()
                    .forEach(lesson -> items.add(item(Kind.LESSON, lesson.id(), lesson.title(), lesson.text())));
            module.moments()
                    .forEach(moment -> items.add(item(Kind.MOMENT, moment.id(), moment.title(), moment.line())));
        }
        return items;
    }

    private static Searchable item(Kind kind, String id, Localized title, Localized text) {
        String plain = text.nl().replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1");
        return new Searchable(kind, id, id, title, new Localized(plain, text.en()), Localized.NOTHING);
    }
}
