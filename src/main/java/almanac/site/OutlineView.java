package almanac.site;

import java.util.List;

/// The headings of a text, in its language.
public record OutlineView(String language, String direction, List<Item> list) {
    public record Item(boolean deeper, String address, String text) {}
}
