package almanac.transfer;

import almanac.article.FactsFile;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Facts that lie beside the texts of a work and belong to a feature: which kind of article they make of it, and that
/// the feature takes them.
final class FactsFiles {
    private final SourceFolder folder;
    private final List<FactsFile> features;

    FactsFiles(SourceFolder folder, List<FactsFile> features) {
        this.folder = folder;
        this.features = List.copyOf(features);
    }

    Optional<FactsFile> of(SourceFile file) {
        return features.stream()
                .filter(feature -> folder.has(path(file, feature)))
                .findFirst();
    }

    private static String path(SourceFile file, FactsFile feature) {
        return file.place().folder() + feature.kind().name() + ".yaml";
    }

    /// Hands a work's facts over, where there are any.
    void take(SourceWork work, UUID article) {
        var original = work.original();
        of(original).ifPresent(feature -> {
            try {
                var facts = Heads.yaml(Decoding.text(folder.bytes(path(original, feature))), 1);
                var wrong = feature.take(article, facts);
                if (!wrong.isEmpty()) {
                    throw new Refusing(original, refused(feature, wrong.stream().collect(Collectors.joining(" "))));
                }
            } catch (UnusableFile unusable) {
                throw new Refusing(original, refused(feature, unusable.getMessage() + "."));
            }
        });
    }

    private static String refused(FactsFile feature, String why) {
        return feature.kind().name() + ".yaml: " + why;
    }

    /// Changes with what the file says; empty where there is none.
    String digest(SourceWork work) {
        return of(work.original())
                .map(feature -> HexFormat.of()
                        .formatHex(Pictures.digest().digest(folder.bytes(path(work.original(), feature))), 0, 8))
                .orElse("");
    }
}
