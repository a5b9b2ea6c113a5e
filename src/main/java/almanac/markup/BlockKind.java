package almanac.markup;

/// What a block is; the first five stand outside the body.
public enum BlockKind {
    TITLE,
    SUMMARY,
    COVER_ALT,
    SEARCH_TITLE,
    SEARCH_DESCRIPTION,
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE_CELL,
    QUOTATION,
    FOOTNOTE,
    DETAILS_TITLE,
    /// A picture that stands alone: which one it is, not what is said about it.
    FIGURE,
    ALT,
    CAPTION,
    CODE,
    EMBED,
    HTML,
    RULE;

    /// Whether a translator writes this block anew; the others are taken over as they are.
    public boolean translatable() {
        return switch (this) {
            case FIGURE, CODE, EMBED, RULE -> false;
            case TITLE,
                    SUMMARY,
                    COVER_ALT,
                    SEARCH_TITLE,
                    SEARCH_DESCRIPTION,
                    PARAGRAPH,
                    HEADING,
                    LIST_ITEM,
                    TABLE_CELL,
                    QUOTATION,
                    FOOTNOTE,
                    DETAILS_TITLE,
                    ALT,
                    CAPTION,
                    HTML -> true;
        };
    }

    /// Whether a version has at most one block of this kind, which stays the same however much it is rewritten.
    boolean single() {
        return switch (this) {
            case TITLE, SUMMARY, COVER_ALT, SEARCH_TITLE, SEARCH_DESCRIPTION -> true;
            default -> false;
        };
    }

    /// Whether a block may turn into one of the other kind and stay itself: a paragraph into a list item, say.
    boolean mayBecome(BlockKind other) {
        return this == other || running() && other.running();
    }

    private boolean running() {
        return switch (this) {
            case PARAGRAPH, HEADING, LIST_ITEM, QUOTATION, FOOTNOTE, DETAILS_TITLE -> true;
            default -> false;
        };
    }
}
