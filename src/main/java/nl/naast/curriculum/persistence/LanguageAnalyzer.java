package nl.naast.curriculum.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes texts of one language apart into words and their forms. */
final class LanguageAnalyzer extends Analyzer {
    private static final LanguageAnalyzer DUTCH = new LanguageAnalyzer(true);
    private static final LanguageAnalyzer ENGLISH = new LanguageAnalyzer(false);

    private final boolean dutch;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    private LanguageAnalyzer(boolean dutch) {
        this.dutch = dutch;
    }

    /** One for all indexes: the forms of a word are worked out once. */
    static LanguageAnalyzer of(String language) {
        return "nl".equals(language) ? DUTCH : ENGLISH;
    }

    /** A word where it stands in a text, with all its forms. */
    record Word(int start, int end, Set<String> forms) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream small = new LowerCaseFilter(dutch ? words : new EnglishPossessiveFilter(words));
        TokenStream told = new StopFilter(new ASCIIFoldingFilter(small), stopWords());
        return new TokenStreamComponents(words, new FormsFilter(told, new WordForms(dutch, known)));
    }

    private CharArraySet stopWords() {
        return dutch ? DutchAnalyzer.getDefaultStopSet() : EnglishAnalyzer.getDefaultStopSet();
    }

    /** In the order of the text. */
    List<Word> words(String text) {
        Map<Integer, Word> byPlace = new LinkedHashMap<>();
        try (TokenStream tokens = tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                byPlace.computeIfAbsent(
                                place.startOffset(), start -> new Word(start, place.endOffset(), new LinkedHashSet<>()))
                        .forms()
                        .add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(byPlace.values());
    }
}
