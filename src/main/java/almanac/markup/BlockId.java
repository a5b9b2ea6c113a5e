package almanac.markup;

import java.util.regex.Pattern;

/// The lasting identity of a block in one language version; its element in the page has the id `b-` and this.
public record BlockId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-z-]{1,40}");

    public BlockId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a block id: " + value);
        }
    }

    /// The id of the block's element in a page.
    public String element() {
        return "b-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
