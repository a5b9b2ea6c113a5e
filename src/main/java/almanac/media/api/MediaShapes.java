package almanac.media.api;

import almanac.account.Actor;
import almanac.media.DescribeAsset;
import almanac.media.Focus;
import almanac.media.LibraryItem;
import almanac.media.Media;
import almanac.web.Given;
import almanac.web.JsonForm;
import almanac.web.SiteAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How files look to programs.
@Component
class MediaShapes {
    private final Media media;
    private final SiteAddress site;

    MediaShapes(Media media, SiteAddress site) {
        this.media = media;
        this.site = site;
    }

    record Item(
            String hash,
            String name,
            String type,
            int width,
            int height,
            boolean moving,
            long bytes,
            Instant createdAt,
            String url,
            @Nullable Focus focus,
            boolean decorative,
            Map<String, String> alt) {}

    Item item(LibraryItem item) {
        var asset = item.asset();
        var alt = new TreeMap<String, String>();
        item.alt().forEach((language, text) -> alt.put(language.tag(), text));
        return new Item(
                asset.hash(),
                asset.name(),
                asset.type().mediaType(),
                asset.width(),
                asset.height(),
                asset.moving(),
                asset.bytes(),
                asset.createdAt(),
                site.absolute(media.original(asset)),
                item.focus().orElse(null),
                item.decorative(),
                alt);
    }

    DescribeAsset order(String hash, JsonForm form, Actor by) {
        var focus = focus(form);
        var decorative = form.flag("decorative").toOptional();
        var alt = form.texts3("alt");
        alt.forEach((language, text) -> {
            if (text.length() > DescribeAsset.LONGEST_ALT) {
                form.refuse(
                        "alt",
                        "At most " + DescribeAsset.LONGEST_ALT + " characters; this is " + text.length() + " in "
                                + language + ".");
            }
        });
        form.done();
        return new DescribeAsset(hash, focus, decorative, alt, by);
    }

    private static Optional<Optional<Focus>> focus(JsonForm form) {
        return switch (form.object("focus")) {
            case Given.Absent<JsonForm>() -> Optional.empty();
            case Given.Null<JsonForm>() -> Optional.of(Optional.empty());
            case Given.Value<JsonForm>(var measures) -> {
                var x = measures.number("x").toOptional();
                var y = measures.number("y").toOptional();
                measures.closed();
                if (x.filter(MediaShapes::within).isEmpty()
                        || y.filter(MediaShapes::within).isEmpty()) {
                    form.refuse("focus", "x and y are hundredths of width and height, 0 to 100.");
                    yield Optional.empty();
                }
                yield Optional.of(Optional.of(new Focus(x.get(), y.get())));
            }
        };
    }

    private static boolean within(int measure) {
        return measure >= 0 && measure <= 100;
    }
}
