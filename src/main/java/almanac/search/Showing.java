package almanac.search;

import almanac.article.Teaser;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.web.Marked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Shows works that were found, with what was looked for marked, as far as it stands in the language they are shown in;
/// else where it stands.
final class Showing {
    private final IndexSearcher searcher;
    private final Reading reading;
    private final List<String> unspaced;
    private final Map<Language, Weight> weights = new HashMap<>();

    Showing(IndexSearcher searcher, Reading reading, Typed typed) {
        this.searcher = searcher;
        this.reading = reading;
        this.unspaced = typed.pieces().stream().filter(Typed::isUnspaced).toList();
    }

    Hit hit(int document, Teaser teaser) throws IOException {
        var language = teaser.language();
        var found = text(document, language);
        if (found.isFound()) {
            return new Hit(teaser, found.title(teaser.title()), found.excerpt(teaser.summary()), Optional.empty());
        }
        return new Hit(teaser, plain(teaser.title()), plain(teaser.summary()), other(document, language));
    }

    private Optional<Hit.Elsewhere> other(int document, Language shown) throws IOException {
        for (var language : reading.byLanguage().keySet()) {
            var found = language.equals(shown) ? null : text(document, language);
            if (found != null && found.isFound()) {
                return Optional.of(new Hit.Elsewhere(language, found.excerpt(found.title)));
            }
        }
        return Optional.empty();
    }

    private static SafeHtml plain(String text) {
        return new Marked(text, List.of()).html();
    }

    private Found text(int document, Language language) throws IOException {
        var title = Field.TITLE.words(language);
        var summary = Field.SUMMARY.words(language);
        var body = Field.BODY.words(language);
        var matches = matches(document, language);
        if (matches == null) {
            return new Found("", List.of(), "", List.of(), "", List.of(), false);
        }
        var stored = searcher.storedFields().document(document, Set.of(title, summary, body));
        var ownTitle = Optional.ofNullable(stored.get(title)).orElse("");
        var ownSummary = Optional.ofNullable(stored.get(summary)).orElse("");
        var ownBody = Optional.ofNullable(stored.get(body)).orElse("");
        return new Found(
                ownTitle,
                places(matches, title, ownTitle, language),
                ownSummary,
                places(matches, summary, ownSummary, language),
                ownBody,
                places(matches, body, ownBody, language),
                true);
    }

    private @Nullable Matches matches(int document, Language language) throws IOException {
        var weight = weights.get(language);
        if (weight == null) {
            Query asked = reading.byLanguage().get(language);
            if (asked == null) {
                return null;
            }
            weight = searcher.createWeight(searcher.rewrite(asked), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(language, weight);
        }
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return weight.matches(leaf, document - leaf.docBase);
    }

    private List<Marked.Place> places(Matches matches, String field, String text, Language language)
            throws IOException {
        var places = new ArrayList<Marked.Place>();
        collect(matches.getMatches(field), places);
        if (!unspaced.isEmpty() && Analysis.inPairs(language)) {
            addUnspaced(text, language, places);
        }
        return places;
    }

    /// Of words that were found together, each by itself.
    private static void collect(@Nullable MatchesIterator matches, List<Marked.Place> places) throws IOException {
        while (matches != null && matches.next()) {
            var parts = matches.getSubMatches();
            if (parts == null) {
                places.add(new Marked.Place(matches.startOffset(), matches.endOffset()));
            } else {
                collect(parts, places);
            }
        }
    }

    private void addUnspaced(String text, Language language, List<Marked.Place> places) {
        var folded = folded(text, language);
        if (folded.length() != text.length()) {
            return;
        }
        for (var piece : unspaced) {
            var sought = folded(piece, language);
            for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length())) {
                places.add(new Marked.Place(at, at + sought.length()));
            }
        }
    }

    private static String folded(String text, Language language) {
        var lower = text.toLowerCase(Locale.ROOT);
        return language.base().equals("zh") ? Simplified.of(lower) : lower;
    }

    private record Found(
            String title,
            List<Marked.Place> inTitle,
            String summary,
            List<Marked.Place> inSummary,
            String body,
            List<Marked.Place> inBody,
            boolean isFound) {
        /// As it is now; it may be newer than what was found.
        SafeHtml title(String now) {
            return (now.equals(title) ? Excerpt.whole(title, inTitle) : new Marked(now, List.of())).html();
        }

        SafeHtml excerpt(String otherwise) {
            if (!inBody.isEmpty() && distinct(body, inBody) > distinct(summary, inSummary)) {
                return Excerpt.of(body, inBody).html();
            }
            return summary.isEmpty()
                    ? plain(otherwise)
                    : Excerpt.whole(summary, inSummary).html();
        }

        private static int distinct(String text, List<Marked.Place> places) {
            var seen = new HashSet<String>();
            for (var place : places) {
                if (place.from() >= 0 && place.until() <= text.length() && place.from() < place.until()) {
                    seen.add(text.substring(place.from(), place.until()).toLowerCase(Locale.ROOT));
                }
            }
            return seen.size();
        }
    }
}
