package almanac.shared;

/// What a finished page shows and a change moves: `article:7`, `list:ja`, `topic:3`, `person:2`, `publication`.
public record Tag(String value) implements Comparable<Tag> {
    /// The publication's own settings: its name, languages, navigation.
    public static final Tag PUBLICATION = new Tag("publication");

    /// The list of all topics.
    public static final Tag TOPICS = new Tag("topics");

    /// The lists of what a language does not have yet, which any language's publishing moves.
    public static final Tag NOT_YET = new Tag("not-yet");

    /// What stands nowhere yet, and may become an address of the former site that leads somewhere.
    public static final Tag FORMER = new Tag("former");

    public static Tag article(long id) {
        return new Tag("article:" + id);
    }

    /// Every list of one language: home, archive, topics, feeds, sitemap.
    public static Tag list(Language language) {
        return new Tag("list:" + language);
    }

    public static Tag topic(long id) {
        return new Tag("topic:" + id);
    }

    public static Tag person(long id) {
        return new Tag("person:" + id);
    }

    /// Tags carry numbers; of a hash, its first sixty bits.
    public static Tag asset(String hash) {
        return new Tag("asset:" + Long.parseLong(hash.substring(0, 15), 16));
    }

    @Override
    public int compareTo(Tag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
