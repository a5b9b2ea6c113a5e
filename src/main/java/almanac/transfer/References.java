package almanac.transfer;

import almanac.shared.Language;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Answers for one text what its references become here, and reports those that become nothing.
final class References {
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "ico");

    private final SourceFile file;
    private final Links links;
    private final Addresses addresses;
    private final Pictures pictures;
    private final ImportReport report;
    /// What shortcodes became already, which is no reference into the folder any more.
    private final Set<String> made = new HashSet<>();

    References(SourceFile file, Links links, Addresses addresses, Pictures pictures, ImportReport report) {
        this.file = file;
        this.links = links;
        this.addresses = addresses;
        this.pictures = pictures;
        this.report = report;
    }

    /// What a link's destination becomes; empty where it stays as it is.
    Optional<String> link(String destination, int line) {
        if (made.contains(destination)) {
            return Optional.empty();
        }
        return switch (links.of(file, destination)) {
            case Target.Text text -> address(text, destination, file.language());
            case Target.Other(var path) ->
                PICTURES.contains(Place.ending(path))
                        ? kept(path, line).map(Pictures.Brought.Kept::path)
                        : stays(
                                line,
                                "The link leads to “" + path + "”, which is no text and no picture; "
                                        + "bring it to where the link can lead");
            case Target.Elsewhere() -> Optional.empty();
            case Target.Outside() -> stays(line, "The link “" + destination + "” leads out of the folder");
            case Target.Doubtful _, Target.Nothing _ ->
                stays(line, "The link “" + destination + "” leads to nothing in the folder");
        };
    }

    /// What `ref` and the like mean.
    Optional<String> named(String reference, Optional<Language> language, int line) {
        return switch (links.named(file, reference)) {
            case Target.Text text ->
                address(new Target.Text(text.work(), language.or(text::language)), reference, file.language());
            case Target.Elsewhere() -> Optional.of(reference);
            case Target.Doubtful() -> stays(line, "Several texts are named “" + reference + "”; give its whole path");
            case Target.Other(var path) -> stays(line, "“" + path + "” is no text");
            case Target.Outside() -> stays(line, "“" + reference + "” leads out of the folder");
            case Target.Nothing() -> stays(line, "There is no text “" + reference + "” in the folder");
        };
    }

    /// A place in another text: headings bear their own mark in front.
    private Optional<String> address(Target.Text text, String destination, Language reader) {
        var hash = destination.indexOf('#');
        var place = hash < 0 || hash == destination.length() - 1 ? "" : destination.substring(hash + 1);
        var anchor = place.isEmpty() ? "" : "#" + (place.startsWith("h-") ? "" : "h-") + place;
        var address = addresses.path(text, reader).map(path -> path + anchor);
        address.ifPresent(made::add);
        return address;
    }

    /// What a picture's source becomes in Markdown.
    Optional<String> picture(String source, int line) {
        return source(source, line).map(kept -> "media:" + kept.reference());
    }

    /// What a picture's source becomes in HTML.
    Optional<String> pictureAddress(String source, int line) {
        return source(source, line).map(Pictures.Brought.Kept::path);
    }

    /// The reference of the picture that leads a text.
    Optional<String> lead(String source) {
        return source(source, 0).map(Pictures.Brought.Kept::reference);
    }

    private Optional<Pictures.Brought.Kept> source(String source, int line) {
        return switch (links.of(file, source)) {
            case Target.Other(var path) -> kept(path, line);
            case Target.Elsewhere() -> Optional.empty();
            case Target.Outside() -> noPicture(line, "The picture “" + source + "” lies outside of the folder");
            case Target.Text _, Target.Doubtful _, Target.Nothing _ ->
                noPicture(line, "The picture “" + source + "” is not in the folder");
        };
    }

    private Optional<Pictures.Brought.Kept> kept(String path, int line) {
        return switch (pictures.bring(path)) {
            case Pictures.Brought.Kept kept -> Optional.of(kept);
            case Pictures.Brought.Refused(var reason) -> {
                report.error(file.path(), line, "The picture “" + path + "” was not taken over: " + reason);
                yield Optional.empty();
            }
        };
    }

    private Optional<Pictures.Brought.Kept> noPicture(int line, String reason) {
        report.warning(file.path(), line, reason + "; the reference stays as it is.");
        return Optional.empty();
    }

    private Optional<String> stays(int line, String reason) {
        report.warning(file.path(), line, reason + "; it stays as it is.");
        return Optional.empty();
    }

    void remark(int line, String reason) {
        report.warning(file.path(), line, reason);
    }
}
