package almanac.transfer;

import almanac.shared.Language;
import java.util.List;

/// One article of the folder: its files, one for each language, the original first.
record SourceWork(String key, List<SourceFile> files) {
    SourceWork {
        files = List.copyOf(files);
    }

    /// The original is what the others say that they were made from, else the main language's, else the oldest path's.
    static SourceWork of(String key, List<SourceFile> files, Language main) {
        var source = files.stream()
                .flatMap(file -> file.madeFrom().stream())
                .map(from -> from.language())
                .findFirst()
                .orElse(main);
        var original = files.stream()
                .filter(file -> file.language().equals(source))
                .findFirst()
                .or(() -> files.stream()
                        .filter(file -> file.language().base().equals(source.base()))
                        .findFirst())
                .orElse(files.getFirst());
        var ordered = new java.util.ArrayList<SourceFile>(List.of(original));
        files.stream().filter(file -> file != original).forEach(ordered::add);
        return new SourceWork(key, ordered);
    }

    SourceFile original() {
        return files.getFirst();
    }

    java.util.Optional<SourceFile> in(Language language) {
        return files.stream().filter(file -> file.language().equals(language)).findFirst();
    }
}
