package almanac.search;

import almanac.shared.Language;

/// The names of fields in the index. Words stand in a field for each part of a text and each language, as that language
/// takes them apart; beside it, for those that write without spaces, in one of pairs of characters.
enum Field {
    TITLE("t", 3f),
    SUMMARY("s", 1.5f),
    NAMES("n", 2f),
    BODY("b", 1f);

    static final String WORK = "work";
    static final String TOPIC = "topic";
    static final String AUTHOR = "author";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String LANGUAGE = "language";
    static final String PUBLISHED = "published";
    static final String MADE = "made";
    static final String SALIENT = "salient";

    private static final String PAIRS = "2";
    private static final char OF = ':';

    private final String sign;
    private final float weight;

    Field(String sign, float weight) {
        this.sign = sign;
        this.weight = weight;
    }

    /// How much more a word counts here than in the body.
    float weight() {
        return weight;
    }

    String words(Language language) {
        return sign + OF + language;
    }

    String pairs(Language language) {
        return sign + PAIRS + OF + language;
    }

    /// The language of a field that holds words or pairs.
    static Language language(String field) {
        return new Language(field.substring(field.indexOf(OF) + 1));
    }

    static boolean holdsPairs(String field) {
        return field.startsWith(PAIRS + OF, 1);
    }
}
