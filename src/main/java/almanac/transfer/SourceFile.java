package almanac.transfer;

import almanac.article.MadeFrom;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A text of the folder as its path and its head tell of it; the body stays on the disk.
///
/// @param expired whether its time was over before the import
record SourceFile(
        String path,
        Place place,
        Language language,
        String title,
        FrontMatter head,
        SourceSite.Style style,
        boolean expired) {
    private static final String[] PICTURES = {
        "image",
        "image.path",
        "image.src",
        "cover.image",
        "cover",
        "featured_image",
        "featuredImage",
        "featureImage",
        "feature_image",
        "header.image",
        "header.teaser",
        "thumbnail",
        "params.image"
    };
    private static final Set<String> NO = Set.of("false", "no", "off", "0");

    /// What all languages of one work share.
    String key() {
        var given = head.text("translationKey").or(() -> head.text("page_id"));
        if (given.isPresent()) {
            return "=" + given.get();
        }
        var shared = style == SourceSite.Style.JEKYLL && head.text("lang").isPresent()
                ? head.text("permalink")
                : Optional.<String>empty();
        return shared.map(address -> "@" + address)
                .orElse(place.key() + (place.shape() == Place.Shape.LIST ? "/_index" : ""));
    }

    /// A page stands by itself: about us, the imprint. It says so, or lies where such pages lie.
    boolean page() {
        var said = head.text("kind", "type", "layout").orElse("");
        return said.equals("page")
                || place.shape() == Place.Shape.LIST
                || switch (style) {
                    case HUGO -> place.atTop();
                    case JEKYLL -> !place.post();
                    case PLAIN -> false;
                };
    }

    /// The address that the head asks for.
    Optional<Slug> slug() {
        return head.text("slug").flatMap(Slug::from);
    }

    /// The address that it had, as far as that can be told, else that of its name.
    Optional<Slug> proposedSlug() {
        return address()
                .map(path -> path.replaceAll("(/index)?\\.html?$|/+$", ""))
                .flatMap(path -> Slug.from(path.substring(path.lastIndexOf('/') + 1)))
                .or(() -> Slug.from(place.name()))
                .or(() -> Slug.from(title));
    }

    /// The whole path that the head says it was at.
    Optional<String> address() {
        return head.text("url")
                .or(() -> head.text("permalink"))
                .filter(path -> path.contains("/") && !path.contains(":") && !path.contains("{"));
    }

    Optional<Instant> date(ZoneId zone) {
        var published = head.text("published").filter(text -> text.length() >= 8 && Character.isDigit(text.charAt(0)));
        return head.date("publishDate", zone)
                .or(() -> head.date("pubdate", zone))
                .or(() -> published.flatMap(text -> head.date("published", zone)))
                .or(() -> head.date("date", zone))
                .or(() -> place.date().map(day -> day.atStartOfDay(zone).toInstant()));
    }

    Optional<Instant> modified(ZoneId zone) {
        return head.date("lastmod", zone).or(() -> head.date("modified", zone)).or(() -> head.date("updated", zone));
    }

    boolean draft() {
        return expired
                || head.says("draft")
                || head.says("headless")
                || place.draft()
                || head.text("published")
                        .filter(text -> NO.contains(text.toLowerCase(java.util.Locale.ROOT)))
                        .isPresent();
    }

    String summary() {
        return head.text("description", "summary", "excerpt").orElse("");
    }

    Optional<String> picture() {
        return head.text(PICTURES).or(() -> head.list("images").stream().findFirst());
    }

    String pictureAlt() {
        return head.text("imageAlt", "image_alt", "image.alt", "cover.alt", "featured_image_alt")
                .orElse("");
    }

    List<String> topics() {
        return names("topics", "categories", "category", "tags", "tag");
    }

    List<String> authors() {
        return names("authors", "author", "params.authors", "params.author");
    }

    List<String> translators() {
        return names("translators", "translator");
    }

    private List<String> names(String... fields) {
        var names = new LinkedHashSet<String>();
        for (var field : fields) {
            var values = head.list(field);
            if (values.size() == 1 && !(head.value(field) instanceof List)) {
                names.addAll(split(field, values.getFirst()));
            } else {
                names.addAll(values);
            }
        }
        return List.copyOf(names);
    }

    /// Jekyll parts topics at blanks where they are one line of words.
    private List<String> split(String field, String line) {
        var atBlanks = style == SourceSite.Style.JEKYLL && (field.equals("tags") || field.equals("categories"));
        var pieces = new ArrayList<String>();
        for (var piece : line.split(atBlanks && !line.contains(",") ? "\\s+" : "\\s*,\\s*")) {
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }

    Optional<MadeFrom> madeFrom() {
        return head.madeFrom();
    }
}
