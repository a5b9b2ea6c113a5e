package almanac.transfer;

/// What became of one file.
sealed interface Imported {
    SourceFile file();

    /// A text that was not there before.
    record Begun(SourceFile file, State state) implements Imported {}

    /// Other words for a text that was there.
    record Changed(SourceFile file, State state) implements Imported {}

    record Unchanged(SourceFile file) implements Imported {}

    /// Left alone, because of what somebody did to the text here.
    record Kept(SourceFile file, String reason) implements Imported {}

    record Refused(SourceFile file, String reason) implements Imported {}

    enum State {
        DRAFT("a draft"),
        LIVE("published"),
        SCHEDULED("scheduled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
