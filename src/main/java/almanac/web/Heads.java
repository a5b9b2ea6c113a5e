package almanac.web;

import almanac.publication.Publications;
import almanac.shared.Language;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes a page's head from its frame.
@Component
class Heads {
    private final Publications publications;
    private final Stylesheets stylesheets;
    private final StaticFiles files;

    Heads(Publications publications, Stylesheets stylesheets, StaticFiles files) {
        this.publications = publications;
        this.stylesheets = stylesheets;
        this.files = files;
    }

    Head of(Frame frame) {
        return new Head(
                frame.language().tag(),
                frame.language().direction(),
                title(frame),
                frame.description().orElse(null),
                frame.indexed(),
                frame.canonical(),
                frame.alternates(),
                frame.twin().orElse(null),
                frame.feeds(),
                properties(frame),
                frame.image().isPresent() ? "summary_large_image" : "summary",
                frame.data(),
                stylesheets.path("site"),
                frame.sheets().stream()
                        .map(sheet -> files.path("/static/" + sheet))
                        .toList(),
                files.path("/static/site/favicon.svg"));
    }

    private String title(Frame frame) {
        var publication = publications.current();
        var name = publication.name(frame.language());
        if (!frame.title().equals(name)) {
            return frame.title() + " · " + name;
        }
        var tagline = publication.tagline(frame.language());
        return tagline.isEmpty() ? name : name + " · " + tagline;
    }

    private List<Head.Property> properties(Frame frame) {
        var properties = new ArrayList<Head.Property>();
        add(properties, "og:site_name", publications.current().name(frame.language()));
        add(properties, "og:type", frame.times().isPresent() ? "article" : "website");
        add(properties, "og:title", frame.title());
        frame.description().ifPresent(text -> add(properties, "og:description", text));
        add(properties, "og:url", frame.canonical());
        add(properties, "og:locale", territory(frame.language()));
        frame.alternates().stream()
                .map(Frame.Alternate::hreflang)
                .filter(tag ->
                        !tag.equals("x-default") && !tag.equals(frame.language().tag()))
                .forEach(tag -> add(properties, "og:locale:alternate", territory(Language.of(tag))));
        frame.image().ifPresent(image -> {
            add(properties, "og:image", image.url());
            add(properties, "og:image:width", Integer.toString(image.width()));
            add(properties, "og:image:height", Integer.toString(image.height()));
            add(properties, "og:image:alt", image.alt());
        });
        frame.times().ifPresent(times -> {
            add(properties, "article:published_time", times.published().toString());
            add(properties, "article:modified_time", times.modified().toString());
        });
        return properties;
    }

    private static void add(List<Head.Property> properties, String name, String content) {
        properties.add(new Head.Property(name, content));
    }

    /// Open Graph wants a language with its likeliest country: `ja_JP`, `zh_CN`.
    private static String territory(Language language) {
        var likely = ULocale.addLikelySubtags(language.icu());
        return likely.getLanguage() + "_" + likely.getCountry();
    }
}
