package almanac.transfer;

import almanac.shared.Language;
import java.util.Optional;

/// How a folder is to be imported.
///
/// @param source   a name for the folder, where several are imported into one site; empty for the only one
/// @param language of files that name none
/// @param dry      look and report, write nothing
record ImportOrder(String source, Optional<Language> language, boolean publish, boolean dry) {
    static final ImportOrder PLAIN = new ImportOrder("", Optional.empty(), false, false);

    ImportOrder publishing() {
        return new ImportOrder(source, language, true, dry);
    }
}
