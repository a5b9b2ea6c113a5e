package almanac.shared;

import java.nio.file.Path;

/// The folder that holds whatever this installation keeps on disk: embedded database, media, search index.
public record Home(Path folder) {
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /// A module's own folder below it. Whoever writes there makes it first.
    public Path folder(String name) {
        return folder.resolve(name);
    }
}
