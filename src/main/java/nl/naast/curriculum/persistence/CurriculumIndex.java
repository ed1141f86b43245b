package nl.naast.curriculum.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.curriculum.FoundText;
import nl.naast.curriculum.Searchable;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What can be found in one version of a syllabus in one language. It lies in memory, is made once and does not change:
 * nothing in it is about a person.
 */
public final class CurriculumIndex {
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String ABOUT = "about";
    private static final String ORDINAL = "ordinal";
    private static final float TITLE_COUNTS = 4;
    private static final int MOST = 100;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int TWO_LETTERS_FROM = 8;
    private static final int MOST_ALIKE = 12;

    private final String language;
    private final Locale locale;
    private final LanguageAnalyzer analyzer;
    private final List<Searchable> items;
    private final IndexReader reader;
    private final long bytes;

    private CurriculumIndex(String language, List<Searchable> items) throws IOException {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.analyzer = LanguageAnalyzer.of(language);
        this.items = items.stream()
                .filter(item -> item.title().languageFor(locale).getLanguage().equals(language))
                .toList();
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        this.reader = write(memory);
        this.bytes = bytesIn(memory);
    }

    /** How much memory it takes. */
    public long bytes() {
        return bytes;
    }

    private static long bytesIn(ByteBuffersDirectory memory) throws IOException {
        long all = 0;
        for (String file : memory.listAll()) {
            all += memory.fileLength(file);
        }
        return all;
    }

    /** @param language {@code nl} or {@code en}; what was not written in it is not in the index */
    public static CurriculumIndex of(String language, List<Searchable> items) {
        try {
            return new CurriculumIndex(language, items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, the best first; {@code alike} when a word is not there and others like it were looked for. */
    public record Found(List<FoundText> texts, boolean alike) {}

    private IndexReader write(ByteBuffersDirectory memory) throws IOException {
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < items.size(); i++) {
                Document document = new Document();
                document.add(new TextField(TITLE, items.get(i).title().in(locale), Field.Store.NO));
                document.add(new TextField(TEXT, items.get(i).text().in(locale), Field.Store.NO));
                document.add(new TextField(ABOUT, items.get(i).about().in(locale), Field.Store.NO));
                document.add(new StoredField(ORDINAL, i));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(memory);
    }

    /** The words of what was typed that say something in this language. */
    public static String saying(String language, String typed) {
        return LanguageAnalyzer.of(language).words(typed).stream()
                .map(word -> typed.substring(word.start(), word.end()))
                .collect(Collectors.joining(" "));
    }

    public Found search(String typed) {
        try {
            List<LanguageAnalyzer.Word> words = analyzer.words(typed);
            List<Query> wanted = new ArrayList<>();
            boolean alike = false;
            for (LanguageAnalyzer.Word word : words) {
                boolean known = isKnown(word);
                alike |= !known;
                query(word, known).ifPresent(wanted::add);
            }
            return wanted.isEmpty() ? new Found(List.of(), false) : found(wanted, alike);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words; when nothing has them all, any of them. */
    private Found found(List<Query> wanted, boolean alike) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Query all = joined(wanted, BooleanClause.Occur.MUST);
        ScoreDoc[] hits = searcher.search(all, MOST).scoreDocs;
        Query asked = all;
        if (hits.length == 0) {
            asked = joined(wanted, BooleanClause.Occur.SHOULD);
            hits = searcher.search(asked, MOST).scoreDocs;
        }
        Set<String> forms = formsIn(searcher.rewrite(asked));
        List<FoundText> texts = new ArrayList<>();
        for (ScoreDoc hit : hits) {
            int ordinal = searcher.storedFields()
                    .document(hit.doc)
                    .getField(ORDINAL)
                    .numericValue()
                    .intValue();
            texts.add(shown(items.get(ordinal), forms));
        }
        return new Found(List.copyOf(texts), alike && !texts.isEmpty());
    }

    private FoundText shown(Searchable item, Set<String> forms) {
        Marks marks = new Marks(analyzer, forms);
        return new FoundText(
                item,
                language,
                marks.whole(item.title().in(locale)),
                marks.excerpt(item.text().in(locale)));
    }

    private boolean isKnown(LanguageAnalyzer.Word word) throws IOException {
        for (String form : word.forms()) {
            if (reader.docFreq(new Term(TEXT, form))
                            + reader.docFreq(new Term(TITLE, form))
                            + reader.docFreq(new Term(ABOUT, form))
                    > 0) {
                return true;
            }
        }
        return false;
    }

    /** Short words that are not there are left aside: too many others are like them. */
    private static Optional<Query> query(LanguageAnalyzer.Word word, boolean known) {
        int length = word.end() - word.start();
        if (!known && length < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        int letters = known ? 0 : length >= TWO_LETTERS_FROM ? 2 : 1;
        List<Query> ways = new ArrayList<>();
        for (String form : word.forms()) {
            ways.add(new BoostQuery(one(TITLE, form, letters), TITLE_COUNTS));
            ways.add(one(TEXT, form, letters));
            ways.add(one(ABOUT, form, letters));
        }
        return Optional.of(new DisjunctionMaxQuery(ways, 0.1f));
    }

    private static Query one(String field, String form, int letters) {
        Term term = new Term(field, form);
        return letters == 0 ? new TermQuery(term) : new FuzzyQuery(term, letters, 1, MOST_ALIKE, true);
    }

    private static Query joined(List<Query> wanted, BooleanClause.Occur how) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        wanted.forEach(query -> builder.add(query, how));
        return builder.build();
    }

    private static Set<String> formsIn(Query query) {
        Set<Term> terms = new HashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        Set<String> forms = new HashSet<>();
        terms.forEach(term -> forms.add(term.text()));
        return forms;
    }
}
