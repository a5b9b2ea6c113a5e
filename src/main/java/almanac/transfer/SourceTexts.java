package almanac.transfer;

/// Reads the text files of a folder, head and body, as Markdown.
final class SourceTexts {
    private static final long LARGEST = 8_000_000;

    private final SourceFolder folder;

    SourceTexts(SourceFolder folder) {
        this.folder = folder;
    }

    /// @throws UnusableFile where it cannot be read, with the line and what to do
    FrontMatter read(String path) {
        var size = folder.size(path);
        if (size > LARGEST) {
            throw new UnusableFile(
                    0,
                    "The file has " + size + " bytes, and a text has at most " + LARGEST
                            + "; split it, or leave it out");
        }
        return FrontMatter.read(Decoding.text(folder.bytes(path)));
    }
}
