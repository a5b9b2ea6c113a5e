package almanac.web;

import almanac.shared.Language;
import almanac.shared.Tag;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What surrounds every public page: the layout draws its head from it, and whoever keeps finished pages learns what
/// they show and how long they hold.
///
/// @param title       what the browser's tab says, without the publication's name
/// @param language    the language of the page's own words
/// @param path        the page's one true address, encoded, without scheme and host
/// @param canonical   the absolute address that search engines should keep
/// @param alternates  the same page in every language, itself and `x-default` included; empty where there are none
/// @param indexed     whether search engines may list it
/// @param data        JSON-LD, one block each
/// @param sheets      styles of its own, beside the site's: names of files below `static`
/// @param tags        everything shown here; a change of any of them makes the page stale
/// @param parameters  the query parameters that change the page, or one value of them (`view=history`); every other
///                    one is ignored
/// @param freshUntil  the instant at which the page changes by the clock alone
/// @param kept        whether the finished page may be kept; one that answers a search is made for one reader
public record Frame(
        String title,
        Optional<String> description,
        Language language,
        String path,
        String canonical,
        List<Alternate> alternates,
        boolean indexed,
        Optional<ShareImage> image,
        Optional<ArticleTimes> times,
        List<JsonLd> data,
        List<Feed> feeds,
        Optional<String> twin,
        List<String> sheets,
        Set<Tag> tags,
        Set<String> parameters,
        Optional<Instant> freshUntil,
        boolean kept) {

    public Frame {
        alternates = List.copyOf(alternates);
        data = List.copyOf(data);
        feeds = List.copyOf(feeds);
        sheets = List.copyOf(sheets);
        tags = Set.copyOf(tags);
        parameters = Set.copyOf(parameters);
    }

    /// The same page, which shows this as well.
    public Frame showing(Tag tag) {
        var all = new HashSet<>(tags);
        all.add(tag);
        return new Frame(
                title,
                description,
                language,
                path,
                canonical,
                alternates,
                indexed,
                image,
                times,
                data,
                feeds,
                twin,
                sheets,
                all,
                parameters,
                freshUntil,
                kept);
    }

    /// The page in one language; `hreflang` is a language tag or `x-default`.
    public record Alternate(String hreflang, String url) {}

    /// The picture that other sites show beside a link; sizes in pixels.
    public record ShareImage(String url, String alt, int width, int height) {}

    /// When an article was first published and last changed.
    public record ArticleTimes(Instant published, Instant modified) {}

    /// A feed that a reader may subscribe to from this page.
    public record Feed(String type, String title, String path) {}

    /// Begins a page that search engines may list, with nothing beyond the least.
    public static Builder of(String title, Language language, String path) {
        return new Builder(title, language, path);
    }

    /// Collects what a page's frame says; everything has a sober default.
    public static final class Builder {
        private final String title;
        private final Language language;
        private final String path;
        private Optional<String> description = Optional.empty();
        private Optional<String> canonical = Optional.empty();
        private List<Alternate> alternates = List.of();
        private boolean indexed = true;
        private Optional<ShareImage> image = Optional.empty();
        private Optional<ArticleTimes> times = Optional.empty();
        private List<JsonLd> data = List.of();
        private List<Feed> feeds = List.of();
        private Optional<String> twin = Optional.empty();
        private List<String> sheets = List.of();
        private Set<Tag> tags = Set.of();
        private Set<String> parameters = Set.of();
        private Optional<Instant> freshUntil = Optional.empty();
        private boolean kept = true;

        private Builder(String title, Language language, String path) {
            this.title = title;
            this.language = language;
            this.path = path;
        }

        public Builder describedAs(String description) {
            this.description = Optional.of(description).filter(text -> !text.isBlank());
            return this;
        }

        public Builder canonicalAt(String url) {
            this.canonical = Optional.of(url);
            return this;
        }

        public Builder alternates(List<Alternate> alternates) {
            this.alternates = alternates;
            return this;
        }

        public Builder notIndexed() {
            this.indexed = false;
            return this;
        }

        public Builder image(Optional<ShareImage> image) {
            this.image = image;
            return this;
        }

        public Builder times(Instant published, Instant modified) {
            this.times = Optional.of(new ArticleTimes(published, modified));
            return this;
        }

        public Builder data(List<JsonLd> data) {
            this.data = data;
            return this;
        }

        public Builder feeds(List<Feed> feeds) {
            this.feeds = feeds;
            return this;
        }

        public Builder twin(String path) {
            this.twin = Optional.of(path);
            return this;
        }

        /// For a page with styles that the others do without: `search/search.css`.
        public Builder styledBy(List<String> sheets) {
            this.sheets = sheets;
            return this;
        }

        public Builder showing(Set<Tag> tags) {
            this.tags = tags;
            return this;
        }

        public Builder knowing(Set<String> parameters) {
            this.parameters = parameters;
            return this;
        }

        public Builder freshUntil(Optional<Instant> instant) {
            this.freshUntil = instant;
            return this;
        }

        /// For what nobody else will ask in the same words, such as a search.
        public Builder notKept() {
            this.kept = false;
            return this;
        }

        /// The finished frame; without another canonical address the page is its own.
        public Frame at(SiteAddress site) {
            return new Frame(
                    title,
                    description,
                    language,
                    path,
                    canonical.orElseGet(() -> site.absolute(path)),
                    alternates,
                    indexed,
                    image,
                    times,
                    data,
                    feeds,
                    twin,
                    sheets,
                    tags,
                    parameters,
                    freshUntil,
                    kept);
        }
    }
}
