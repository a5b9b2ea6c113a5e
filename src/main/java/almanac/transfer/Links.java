package almanac.transfer;

import almanac.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/// Knows what references between the files of a folder mean: by the file's path, by the address that a text had, or by
/// its name alone.
final class Links {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private static final Pattern JEKYLL =
            Pattern.compile("(?:.*/)?(\\d{4})/(\\d{1,2})/(\\d{1,2})/([^/]+?)(?:\\.html)?/?");

    private final SourceFolder folder;
    private final SourceSite site;
    private final Map<String, SourceWork> byKey = new HashMap<>();
    private final Map<String, SourceWork> byAddress = new HashMap<>();
    private final Map<String, List<SourceWork>> byName = new HashMap<>();

    Links(SourceFolder folder, Survey survey) {
        this.folder = folder;
        this.site = survey.site();
        for (var work : survey.works()) {
            for (var file : work.files()) {
                byKey.putIfAbsent(file.place().key(), work);
                file.address().ifPresent(address -> byAddress.putIfAbsent(plain(address), work));
                var named = byName.computeIfAbsent(file.place().name(), name -> new ArrayList<>());
                if (!named.contains(work)) {
                    named.add(work);
                }
                file.place()
                        .date()
                        .ifPresent(day -> byAddress.putIfAbsent(
                                day.toString().replace('-', '/') + "/"
                                        + file.place().name(),
                                work));
            }
        }
    }

    private static String plain(String address) {
        return address.replaceAll("^/+|(/index)?\\.html?$|/+$", "");
    }

    Target of(SourceFile from, String reference) {
        var path = UriUtils.decode(
                reference
                        .replaceAll("[?#].*$", "")
                        .replace("%", reference.matches(".*%(?![0-9A-Fa-f]{2}).*") ? "%25" : "%"),
                StandardCharsets.UTF_8);
        if (path.isEmpty() || SCHEME.matcher(path).matches()) {
            return new Target.Elsewhere();
        }
        var candidates = candidates(from, path);
        for (var candidate : candidates) {
            var text = text(candidate);
            if (text.isPresent()) {
                return text.get();
            }
            if (folder.has(candidate) && !isText(candidate)) {
                return new Target.Other(candidate);
            }
        }
        return candidates.isEmpty() ? new Target.Outside() : byAddress(path);
    }

    private static boolean isText(String path) {
        var ending = Place.ending(path);
        return Place.MARKDOWN.contains(ending) || Place.HTML.contains(ending);
    }

    /// Paths from the folder on that a reference may mean, likeliest first; none where all lead out of it.
    private List<String> candidates(SourceFile from, String path) {
        var found = new LinkedHashSet<String>();
        if (path.startsWith("/")) {
            for (var root : List.of("static/", "assets/", "")) {
                within(root, path.substring(1)).ifPresent(found::add);
            }
            site.roots()
                    .keySet()
                    .forEach(root -> within(root, path.substring(1)).ifPresent(found::add));
            return List.copyOf(found);
        }
        within(from.place().folder(), path).ifPresent(found::add);
        if (from.place().shape() == Place.Shape.SINGLE) {
            // As a browser understands it, at the address that ends in a slash.
            within(from.place().folder() + from.place().name() + "/", path).ifPresent(found::add);
        }
        site.rootOf(from.path()).flatMap(root -> within(root, path)).ifPresent(found::add);
        within("", path).ifPresent(found::add);
        if (within(from.place().folder(), path).isEmpty()) {
            return List.of();
        }
        return List.copyOf(found);
    }

    private static Optional<String> within(String base, String path) {
        var pieces = new ArrayDeque<String>();
        for (var piece : (base + path).split("/")) {
            if (piece.equals("..")) {
                if (pieces.isEmpty()) {
                    return Optional.empty();
                }
                pieces.removeLast();
            } else if (!piece.isEmpty() && !piece.equals(".")) {
                pieces.addLast(piece);
            }
        }
        return Optional.of(String.join("/", pieces));
    }

    private Optional<Target> text(String path) {
        var ending = Place.ending(path);
        var known = Place.MARKDOWN.contains(ending) || Place.HTML.contains(ending);
        return Place.of(known ? path : path + ".md", site).flatMap(place -> {
            var work = Optional.ofNullable(byKey.get(place.key()))
                    .or(() -> Optional.ofNullable(byKey.get(place.key() + "/_index")));
            return work.map(found -> new Target.Text(found, place.language()));
        });
    }

    private Target byAddress(String path) {
        var plain = plain(path);
        var work = byAddress.get(plain);
        var dated = JEKYLL.matcher(plain);
        if (work == null && dated.matches()) {
            work = byAddress.get(String.format(
                    "%s/%02d/%02d/%s",
                    dated.group(1),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3)),
                    dated.group(4)));
        }
        return work == null ? new Target.Nothing() : new Target.Text(work, Optional.empty());
    }

    /// What `ref` and `post_url` mean: a path from the file or the top on, or a name that only one text has.
    Target named(SourceFile from, String reference) {
        var found = of(from, reference);
        if (!(found instanceof Target.Nothing) || reference.contains("/")) {
            return found;
        }
        var name = reference.replaceAll("[?#].*$", "").replaceAll("\\.(md|html)$", "");
        var named = byName.getOrDefault(name, List.of());
        return switch (named.size()) {
            case 0 -> found;
            case 1 -> new Target.Text(named.getFirst(), Optional.<Language>empty());
            default -> new Target.Doubtful();
        };
    }
}
