package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.PublicAddresses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which slug a draft gets, and which it may not have.
@Component
class Slugs {
    private static final int TRIES = 1_000;

    private final Addresses addresses;
    private final Set<String> reserved;

    Slugs(Addresses addresses, List<PublicAddresses> publicAddresses) {
        this.addresses = addresses;
        this.reserved = publicAddresses.stream()
                .flatMap(pages -> pages.reserved().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Why a given slug cannot be had; empty for a proposed one, which finds its own way.
    List<Refusal> refusals(DraftText text, Language language, Optional<Long> version) {
        return text.slug().flatMap(slug -> refusal(slug, language, version)).stream()
                .toList();
    }

    private Optional<Refusal> refusal(Slug slug, Language language, Optional<Long> version) {
        if (reserved(slug)) {
            return Optional.of(new Refusal(
                    "/slug", "slug-reserved", "“" + slug + "” is the address of one of the site's own pages."));
        }
        if (addresses.taken(language, slug, version)) {
            return Optional.of(new Refusal(
                    "/slug", "slug-taken", "“" + slug + "” is or was the address of another text in this language."));
        }
        return Optional.empty();
    }

    /// Whether it is the address of one of the site's own pages.
    boolean reserved(Slug slug) {
        return reserved.contains(slug.value());
    }

    /// The given slug; else the one that the title proposes, kept as long as the title gives no other, and numbered
    /// where it is taken.
    Slug choose(DraftText text, Optional<Revision> before, Language language, long version, UUID article) {
        return text.slug().orElseGet(() -> {
            var proposal = Slug.from(text.title()).orElseGet(() -> unnamed(article));
            return before.filter(old -> old.text().slug().isEmpty())
                    .map(Revision::slug)
                    .filter(old -> numberedFrom(old, proposal))
                    .orElseGet(() -> free(proposal, language, version));
        });
    }

    /// For a title without a letter or digit.
    private static Slug unnamed(UUID article) {
        return new Slug("a-" + article.toString().substring(24));
    }

    private static boolean numberedFrom(Slug old, Slug proposal) {
        return old.equals(proposal)
                || old.value().startsWith(proposal.value() + "-")
                        && old.value()
                                .substring(proposal.value().length() + 1)
                                .chars()
                                .allMatch(Character::isDigit);
    }

    private Slug free(Slug proposal, Language language, long version) {
        var slug = proposal;
        for (var number = 2; number < TRIES; number++) {
            if (!reserved(slug) && !addresses.taken(language, slug, Optional.of(version))) {
                return slug;
            }
            slug = proposal.numbered(number);
        }
        return proposal.numbered((int) (version % Integer.MAX_VALUE));
    }
}
