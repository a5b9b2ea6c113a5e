package almanac.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// One place in a text that was taken apart: what stands there, and the terms that an index has for it, the word as it
/// is written first.
///
/// @param after how many places after the one before
record Place(String written, List<String> terms, int after) {
    static List<Place> in(Analyzer analyzer, String text) {
        var places = new ArrayList<Place>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() == 0 && !places.isEmpty()) {
                    places.getLast().terms().add(term.toString());
                } else {
                    var written = text.substring(offset.startOffset(), offset.endOffset());
                    var terms = new ArrayList<String>();
                    terms.add(term.toString());
                    places.add(new Place(written, terms, step.getPositionIncrement()));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return places;
    }
}
