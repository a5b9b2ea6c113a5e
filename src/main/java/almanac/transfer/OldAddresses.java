package almanac.transfer;

import almanac.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where readers found a text on the site that it comes from.
final class OldAddresses {
    private final SourceSite site;
    private final Language main;

    /// @param main the language whose addresses have no language in front
    OldAddresses(SourceSite site, Language main) {
        this.site = site;
        this.main = main;
    }

    /// What the head says: its own address, and others that led to it.
    List<String> said(SourceFile file) {
        var said = new ArrayList<String>();
        file.address().map(OldAddresses::rooted).ifPresent(said::add);
        file.head()
                .list("aliases")
                .forEach(alias ->
                        said.add(alias.startsWith("/") || alias.contains("://") ? alias : beside(file, alias)));
        file.head().list("redirect_from").stream().map(OldAddresses::rooted).forEach(said::add);
        return said.stream().distinct().toList();
    }

    private static String rooted(String address) {
        return address.startsWith("/") || address.contains("://") ? address : "/" + address;
    }

    /// Relative to the folder that the text's own address lies in.
    private String beside(SourceFile file, String alias) {
        var own = front(file) + file.place().key();
        return own.substring(0, own.lastIndexOf('/') + 1) + alias;
    }

    /// What its place in the folder says, on a site whose settings order no other addresses.
    List<String> guessed(SourceFile file) {
        if (!site.usualAddresses() || file.address().isPresent()) {
            return List.of();
        }
        return switch (site.style()) {
            case PLAIN -> List.of();
            case HUGO -> List.of(hugo(file));
            case JEKYLL ->
                file.place()
                        .date()
                        .map(day -> List.of(jekyll(file, day.toString().replace('-', '/'))))
                        .orElse(List.of("/" + file.place().key() + ".html"));
        };
    }

    private String hugo(SourceFile file) {
        var key = file.place().key();
        var named = file.head()
                .text("slug")
                .map(slug -> key.substring(0, key.lastIndexOf('/') + 1) + slug)
                .orElse(key);
        return front(file) + named.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String jekyll(SourceFile file, String day) {
        var categories = String.join("/", file.head().list("categories"));
        return "/" + (categories.isEmpty() ? "" : categories.toLowerCase(Locale.ROOT) + "/") + day + "/"
                + file.place().name() + ".html";
    }

    private String front(SourceFile file) {
        return file.language().equals(main) ? "/" : "/" + site.written(file.language()) + "/";
    }
}
