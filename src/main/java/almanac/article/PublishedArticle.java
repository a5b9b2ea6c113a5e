package almanac.article;

import almanac.markup.Heading;
import almanac.markup.Part;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.shared.Tag;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A live edition with everything that a page, a feed or a program says about it.
///
/// @param minutes time to read it, at the usual pace of its language
/// @param updatedAt when the live edition was published; equals `publishedAt` for the first
/// @param corrections what this edition and those before it corrected, newest first
/// @param versions every language it can be read in now, its own included
public record PublishedArticle(
        long article,
        long version,
        UUID id,
        Kind kind,
        Language originalLanguage,
        Language language,
        Slug slug,
        int edition,
        String title,
        String summary,
        String markdown,
        List<Part> parts,
        List<Heading> outline,
        int minutes,
        Instant publishedAt,
        Instant updatedAt,
        Optional<String> note,
        List<Correction> corrections,
        Optional<LeadPicture> picture,
        Seo seo,
        List<Subject> topics,
        List<Credit> authors,
        List<Credit> translators,
        Optional<MadeFrom> madeFrom,
        Optional<Integer> reflects,
        Freshness freshness,
        List<LiveVersion> versions) {

    public String path() {
        return kind.path(language, slug);
    }

    public boolean translated() {
        return !language.equals(originalLanguage);
    }

    /// Of everything that it says; what stands around it has tags of its own.
    public Set<Tag> tags() {
        var tags = new HashSet<Tag>();
        tags.add(Tag.article(article));
        topics.forEach(topic -> tags.add(Tag.topic(topic.topic())));
        authors.forEach(author -> tags.add(Tag.person(author.person())));
        translators.forEach(translator -> tags.add(Tag.person(translator.person())));
        picture.ifPresent(lead -> tags.add(Tag.asset(lead.asset())));
        return tags;
    }

    /// The version in the original's language, where it is live.
    public Optional<LiveVersion> original() {
        return in(originalLanguage);
    }

    public Optional<LiveVersion> in(Language wanted) {
        return versions.stream()
                .filter(version -> version.language().equals(wanted))
                .findFirst();
    }

    /// The same with more known about how it stands to its original.
    PublishedArticle standing(Freshness known) {
        return new PublishedArticle(
                article,
                version,
                id,
                kind,
                originalLanguage,
                language,
                slug,
                edition,
                title,
                summary,
                markdown,
                parts,
                outline,
                minutes,
                publishedAt,
                updatedAt,
                note,
                corrections,
                picture,
                seo,
                topics,
                authors,
                translators,
                madeFrom,
                reflects,
                known,
                versions);
    }
}
