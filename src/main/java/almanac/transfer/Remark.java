package almanac.transfer;

/// Something that an import has to say about a file.
///
/// @param line 0 where it is about the file as a whole
record Remark(String path, int line, Level level, String reason) {
    enum Level {
        /// Not done, or not in full.
        ERROR,
        /// Done, but somebody should look at it.
        WARNING,
        /// What became of it.
        INFO
    }
}
