package almanac.search;

import almanac.account.People;
import almanac.article.LiveWork;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.topic.TopicView;
import almanac.topic.Topics;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/// Writes a work as the index keeps it: one document, with fields for each of its languages.
@Component
class Documents {
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType UNSHOWN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private final Topics topics;
    private final People people;
    private final Publications publications;
    private final Salience salience;

    Documents(Topics topics, People people, Publications publications, Analysis analysis) {
        this.salience = new Salience(analysis);
        this.topics = topics;
        this.people = people;
        this.publications = publications;
    }

    private static FieldType type(IndexOptions options, boolean stored) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(stored);
        type.freeze();
        return type;
    }

    /// @param made a number that rises with every making of the whole index
    Document of(LiveWork work, long made) {
        var document = new Document();
        document.add(
                new StringField(Field.WORK, Long.toString(work.article()), org.apache.lucene.document.Field.Store.YES));
        document.add(new LongPoint(Field.MADE, made));
        document.add(new LongField(
                Field.PUBLISHED,
                work.texts().getFirst().publishedAt().toEpochMilli(),
                org.apache.lucene.document.Field.Store.NO));
        value(document, Field.KIND, work.kind().name());
        work.topics().forEach(topic -> value(document, Field.TOPIC, topic.toString()));
        work.authors().forEach(author -> value(document, Field.AUTHOR, author.toString()));
        work.texts().forEach(text -> {
            value(document, Field.LANGUAGE, text.language().tag());
            value(document, Field.YEAR, Years.in(text.language(), year(text)));
            text(document, work, text);
            document.add(new StoredField(Field.SALIENT, salience.of(text)));
        });
        value(document, Field.YEAR, Years.otherwise(year(shownElsewhere(work))));
        return document;
    }

    private int year(LiveWork.Text text) {
        return text.publishedAt().atZone(publications.current().timeZone()).getYear();
    }

    /// The text that readers are shown who have none in their language.
    private static LiveWork.Text shownElsewhere(LiveWork work) {
        return work.texts().stream()
                .filter(text -> text.language().equals(work.originalLanguage()))
                .findFirst()
                .orElse(work.texts().getFirst());
    }

    /// To narrow a search to, and to count.
    private static void value(Document document, String field, String value) {
        document.add(new StringField(field, value, org.apache.lucene.document.Field.Store.YES));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private void text(Document document, LiveWork work, LiveWork.Text text) {
        var language = text.language();
        words(document, Field.TITLE, language, text.title(), WORDS);
        words(document, Field.SUMMARY, language, text.summary(), WORDS);
        words(document, Field.BODY, language, text.body(), WORDS);
        text.added().forEach(added -> words(document, Field.NAMES, language, added, UNSHOWN));
        words(document, Field.NAMES, language, names(work, language), UNSHOWN);
    }

    private static void words(Document document, Field part, Language language, String text, FieldType type) {
        if (!text.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(part.words(language), text, type));
            if (Analysis.inPairs(language)) {
                document.add(new org.apache.lucene.document.Field(part.pairs(language), text, UNSHOWN));
            }
        }
    }

    private String names(LiveWork work, Language language) {
        var subjects = work.topics().stream()
                .flatMap(topic -> topics.named(topic, language).stream())
                .map(TopicView::name);
        var writers = work.authors().stream()
                .flatMap(author -> people.profile(author, language).stream())
                .map(profile -> profile.name());
        return Stream.concat(subjects, writers).collect(Collectors.joining(" · "));
    }
}
