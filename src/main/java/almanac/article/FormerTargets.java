package almanac.article;

import almanac.media.Media;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.PublicAddresses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Understands where an address of a former site is to lead: what is named by a text's address is meant as that text,
/// and nothing leads to another site, or to where one would be sent on again.
@Component
class FormerTargets {
    private final FormerPathTable table;
    private final Media media;
    private final Publications publications;
    private final Set<String> reserved;

    FormerTargets(
            FormerPathTable table, Media media, Publications publications, List<PublicAddresses> publicAddresses) {
        this.table = table;
        this.media = media;
        this.publications = publications;
        this.reserved = publicAddresses.stream()
                .flatMap(pages -> pages.reserved().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is meant, or why it cannot be.
    sealed interface Meant {
        record Target(FormerTarget target) implements Meant {}

        record Refused(String reason) implements Meant {}
    }

    Meant of(FormerTarget given) {
        return switch (given) {
            case FormerTarget.Text text -> new Meant.Target(text);
            case FormerTarget.Own(var path) -> own(path);
        };
    }

    private Meant own(String given) {
        if (!given.startsWith("/") || given.startsWith("//") || given.contains("\\")) {
            return new Meant.Refused("“" + given + "” is no address of this site: it begins with one slash.");
        }
        var address = FormerPath.parse(given).orElse(null);
        if (address == null || address.path().equals("/")) {
            return new Meant.Refused("“" + given + "” is no page, feed or file.");
        }
        var pieces = address.path().substring(1).split("/");
        var language = Language.parse(pieces[0]).filter(publications.current()::speaks);
        if (pieces[0].equals("media")) {
            return file(address, pieces);
        }
        if (language.isEmpty()) {
            return at(address);
        }
        return pieces.length == 2
                ? underLanguage(language.get(), pieces[1], address)
                : at(spelled(language.get(), pieces[0], address));
    }

    private Meant underLanguage(Language language, String piece, FormerPath address) {
        if (reserved.contains(piece) || piece.contains(".")) {
            return at(spelled(language, piece(address), address));
        }
        return Slug.parse(piece)
                .flatMap(slug -> table.workAt(language, slug.value()))
                .<Meant>map(work -> new Meant.Target(FormerTarget.text(work, language)))
                .orElseGet(() -> new Meant.Refused("No text was ever published at “" + address.path() + "”."));
    }

    private static String piece(FormerPath address) {
        return address.path().substring(1).split("/")[0];
    }

    /// With the language as the publication writes it, since any other spelling is sent on.
    private static FormerPath spelled(Language language, String first, FormerPath address) {
        return new FormerPath("/" + language + address.path().substring(1 + first.length()), address.query());
    }

    private Meant file(FormerPath address, String[] pieces) {
        return pieces.length > 2 && media.find(pieces[1]).isPresent()
                ? at(address)
                : new Meant.Refused("There is no file at “" + address.path() + "”.");
    }

    private Meant at(FormerPath address) {
        return Optional.of(address)
                .filter(own -> table.find(own).isPresent()
                        || table.find(new FormerPath(own.path(), "")).isPresent())
                .<Meant>map(chained -> new Meant.Refused(
                        "“" + address.path() + "” is an address of the former site itself: name where that one leads."))
                .orElseGet(() -> new Meant.Target(new FormerTarget.Own(address.encoded())));
    }
}
