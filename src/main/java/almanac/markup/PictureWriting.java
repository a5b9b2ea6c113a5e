package almanac.markup;

import almanac.markup.DirectiveNodes.Leaf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes pictures and films: from the library with all its sizes, from this site as they are, from elsewhere as a
/// link.
record PictureWriting(HtmlWriter html, Rendering rendering) {
    /// A picture alone; false where it cannot be shown and its words stand for it.
    boolean figure(Paragraph paragraph, Image image) {
        var attributes = attributes(image.getDestination(), PlainText.inline(image));
        if (attributes.isEmpty()) {
            return false;
        }
        html.line();
        html.tag("figure", rendering.attributes(paragraph));
        html.tag("img", attributes.get(), true);
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.tag("figcaption", rendering.caption(paragraph));
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
        return true;
    }

    void inline(Image image) {
        var alt = PlainText.inline(image);
        var attributes = attributes(image.getDestination(), alt);
        if (attributes.isPresent()) {
            if (image.getTitle() != null) {
                attributes.get().put("title", image.getTitle());
            }
            html.tag("img", attributes.get(), true);
        } else if (Figures.foreign(image.getDestination()) && Addresses.web(image.getDestination())) {
            link(image.getDestination(), alt.isEmpty() ? image.getDestination() : alt);
        } else {
            html.text(rendering.affords(image.getDestination().length()) ? source(image, alt) : alt);
        }
    }

    private void link(String address, String words) {
        if (rendering.affords(address.length())) {
            html.tag("a", Map.of("href", address));
            html.text(words);
            html.tag("/a");
        } else {
            html.text(words);
        }
    }

    private static String source(Image image, String alt) {
        var title = image.getTitle() == null ? "" : " \"" + image.getTitle() + "\"";
        return "![" + alt + "](" + image.getDestination() + title + ")";
    }

    /// Where a link leads: files of the library to their address, short anchors to the heading; empty for nowhere.
    Optional<String> destination(String written) {
        var media = Figures.media(written);
        if (media.isPresent()) {
            return rendering.setting().pictures().apply(media.get()).map(Picture::src);
        }
        if (written.startsWith("#") && rendering.outline().has("h-" + written.substring(1))) {
            return Optional.of("#h-" + written.substring(1));
        }
        return Addresses.allowed(written) ? Optional.of(written) : Optional.empty();
    }

    private Optional<Map<String, String>> attributes(String destination, String alt) {
        if (!rendering.affords(destination.length())) {
            return Optional.empty();
        }
        var media = Figures.media(destination);
        if (media.isPresent()) {
            return rendering.setting().pictures().apply(media.get()).map(picture -> library(picture, alt));
        }
        if (Figures.foreign(destination) || destination.isBlank()) {
            return Optional.empty();
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", destination);
        attributes.put("alt", alt);
        attributes.putAll(lazily());
        return Optional.of(attributes);
    }

    private Map<String, String> library(Picture picture, String alt) {
        var attributes = rendering.own(AllowList.PICTURE, picture.src());
        attributes.put("alt", alt);
        if (!picture.srcset().isEmpty()) {
            attributes.putAll(rendering.own(AllowList.PICTURES, picture.srcset()));
        }
        if (!picture.sizes().isEmpty()) {
            attributes.putAll(rendering.own("sizes", picture.sizes()));
        }
        attributes.put("width", Integer.toString(picture.width()));
        attributes.put("height", Integer.toString(picture.height()));
        attributes.putAll(lazily());
        return attributes;
    }

    private Map<String, String> lazily() {
        return rendering.own("loading", "lazy", "decoding", "async");
    }

    /// A still picture that leads to the film: no other server is asked before somebody follows the link.
    void video(Leaf leaf) {
        var url = leaf.directive().attributes().getOrDefault("url", "");
        var words = leaf.title().isBlank() ? rendering.setting().word("video") : leaf.title();
        var poster = Figures.media(leaf.directive().attributes().getOrDefault("poster", ""))
                .flatMap(rendering.setting().pictures());
        html.line();
        html.tag(poster.isPresent() ? "figure" : "p", rendering.attributes(leaf, "class", "video"));
        html.tag("a", Map.of("href", url));
        poster.ifPresent(picture -> html.tag("img", library(picture, ""), true));
        html.tag("span", rendering.caption(leaf));
        html.text(words);
        html.tag("/span");
        html.tag("/a");
        html.tag(poster.isPresent() ? "/figure" : "/p");
        html.line();
    }
}
