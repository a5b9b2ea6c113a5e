package almanac.transfer;

import almanac.shared.Language;
import java.util.Optional;

/// What a reference in a text means.
sealed interface Target {
    /// A text of the folder, in the language it was asked for in, where it was.
    record Text(SourceWork work, Optional<Language> language) implements Target {}

    /// Another file of the folder.
    record Other(String path) implements Target {}

    /// The web, a mail address, a place on the same page: it stays as it is.
    record Elsewhere() implements Target {}

    /// Something above the folder, which is never read.
    record Outside() implements Target {}

    /// Several texts have that name.
    record Doubtful() implements Target {}

    record Nothing() implements Target {}
}
