package almanac.transfer;

import almanac.article.DraftText;
import almanac.article.Seo;
import almanac.transfer.SourceSite.Style;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Turns a file into the words of a draft: its body read again, its references put right.
final class Converting {
    private static final int LONGEST = 2_000_000;

    private final SourceTexts texts;
    private final Links links;
    private final Addresses addresses;
    private final Pictures pictures;
    private final ImportReport report;

    Converting(SourceTexts texts, Links links, Addresses addresses, Pictures pictures, ImportReport report) {
        this.texts = texts;
        this.links = links;
        this.addresses = addresses;
        this.pictures = pictures;
        this.report = report;
    }

    /// A file's words, and a digest of all that an import writes of it.
    record Converted(DraftText words, String digest) {}

    Converted converted(SourceFile file) {
        var text = texts.read(file.path());
        var references = new References(file, links, addresses, pictures, report);
        var body = body(file, text, references);
        if (body.length() > LONGEST) {
            throw new UnusableFile(
                    0, "The text has " + body.length() + " characters, and one has at most " + LONGEST + "; split it");
        }
        var picture = file.picture().flatMap(references::lead);
        var words = new DraftText(
                file.title(),
                addresses.of(file),
                file.summary(),
                body,
                picture,
                picture.isPresent() ? file.pictureAlt() : "",
                Seo.NONE);
        return new Converted(words, digest(file, words));
    }

    private static String body(SourceFile file, FrontMatter text, References references) {
        var html = Place.HTML.contains(Place.ending(file.path()));
        var written = file.head().text("title").isPresent() ? text.body() : withoutHeading(text.body());
        var body = html ? HtmlText.markdown(written, text.bodyLine()) : written;
        var run = file.style() == Style.JEKYLL
                ? new Liquid(references, text.bodyLine()).replaced(body)
                : new Shortcodes(references, text.bodyLine()).replaced(body);
        return new MarkdownLinks(references, text.bodyLine()).replaced(run);
    }

    /// The heading that became the title is not said twice.
    private static String withoutHeading(String body) {
        return Surveying.HEADING.matcher(body).replaceFirst("");
    }

    private static String digest(SourceFile file, DraftText words) {
        var digest = Pictures.digest();
        for (var piece : java.util.List.of(
                words.title(),
                words.slug().map(Object::toString).orElse(""),
                words.summary(),
                words.body(),
                words.picture().orElse(""),
                words.pictureAlt(),
                String.join("\n", file.translators()),
                String.join("\n", file.head().list("aliases")),
                String.join("\n", file.head().list("redirect_from")))) {
            digest.update(piece.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String facts(SourceWork work) {
        var digest = Pictures.digest();
        digest.update((String.join("\n", topics(work)) + "\0" + String.join("\n", authors(work)))
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /// The original's, else those of the first that names any.
    static java.util.List<String> topics(SourceWork work) {
        return first(work, SourceFile::topics);
    }

    static java.util.List<String> authors(SourceWork work) {
        return first(work, SourceFile::authors);
    }

    private static java.util.List<String> first(
            SourceWork work, java.util.function.Function<SourceFile, java.util.List<String>> names) {
        return work.files().stream()
                .map(names)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(java.util.List.of());
    }
}
