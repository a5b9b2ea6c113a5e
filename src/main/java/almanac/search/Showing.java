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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Shows works that were found, with what was looked for marked, as far as it stands in the language they are shown in;
/// else where it stands.
final class Showing {
    private final IndexSearcher searcher;
    private final Reading reading;
    private final List<Language> languages;
    private final List<String> unspaced;
    private final Map<Language, Weight> weights = new HashMap<>();

    Showing(IndexSearcher searcher, Reading reading, Typed typed) {
        this.searcher = searcher;
        this.reading = reading;
        this.languages = List.copyOf(reading.byLanguage().keySet());
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
        var language = fittest(document);
        if (language.equals(shown)) {
            return Optional.empty();
        }
        var found = text(document, language);
        return Optional.of(new Hit.Elsewhere(language, found.telling()));
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

    /// The language in which a work says most of what was looked for.
    Language fittest(int document) throws IOException {
        Language fittest = languages.getFirst();
        float most = 0;
        for (var language : languages) {
            float score = score(document, language);
            if (score > most) {
                most = score;
                fittest = language;
            }
        }
        return fittest;
    }

    private float score(int document, Language language) throws IOException {
        var leaf = leaf(document);
        var scorer = weight(language).scorer(leaf);
        int place = document - leaf.docBase;
        return scorer != null && scorer.iterator().advance(place) == place ? scorer.score() : 0;
    }

    private @Nullable Matches matches(int document, Language language) throws IOException {
        var leaf = leaf(document);
        return languages.contains(language) ? weight(language).matches(leaf, document - leaf.docBase) : null;
    }

    private LeafReaderContext leaf(int document) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    private Weight weight(Language language) throws IOException {
        var weight = weights.get(language);
        if (weight == null) {
            weight = searcher.createWeight(
                    searcher.rewrite(Objects.requireNonNull(reading.byLanguage().get(language))),
                    ScoreMode.COMPLETE,
                    1);
            weights.put(language, weight);
        }
        return weight;
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

        /// What is seen of a text of which nothing else is shown: its title, where nothing but that was found.
        SafeHtml telling() {
            return inBody.isEmpty() && inSummary.isEmpty()
                    ? Excerpt.whole(title, inTitle).html()
                    : excerpt(title);
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
