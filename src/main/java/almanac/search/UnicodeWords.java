package almanac.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Words as Unicode parts them (UAX 29), in languages without spaces by ICU's dictionaries.
final class UnicodeWords extends Tokenizer {
    private static final int LONGEST = 255;

    private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private String text = "";
    private int start;

    @Override
    public void reset() throws IOException {
        super.reset();
        text = input.readAllAsString();
        breaks.setText(text);
        start = breaks.first();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int begin = start;
            start = end;
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                term.append(text, begin, Math.min(end, begin + LONGEST));
                offset.setOffset(correctOffset(begin), correctOffset(end));
                return true;
            }
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(text.length());
        offset.setOffset(end, end);
        text = "";
    }
}
