package almanac.markup;

/// Words in a row that share a fate. They are as they were written: whoever shows them escapes each by itself, for two
/// harmless stretches may be harmful side by side.
public record Stretch(Fate fate, String text) {
    public boolean isAdded() {
        return fate == Fate.ADDED;
    }

    public boolean isRemoved() {
        return fate == Fate.REMOVED;
    }
}
