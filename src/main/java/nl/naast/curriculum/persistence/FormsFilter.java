package nl.naast.curriculum.persistence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Puts every form of a word at the place of the word. */
final class FormsFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private final WordForms forms;
    private @Nullable State word;

    FormsFilter(TokenStream input, WordForms forms) {
        super(input);
        this.forms = forms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        State kept = word;
        if (!waiting.isEmpty() && kept != null) {
            restoreState(kept);
            term.setEmpty().append(waiting.remove());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting.addAll(forms.of(term.toString()));
        word = captureState();
        term.setEmpty().append(waiting.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        word = null;
    }
}
