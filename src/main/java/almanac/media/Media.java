package almanac.media;

import almanac.account.Actor;
import almanac.account.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files that texts show: kept by the hash of their content, found by hash or name, shown in the sizes pages need.
@Component
public class Media {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{12,63}");

    private final AssetTable table;
    private final DiskStore store;
    private final Renditions renditions;
    private final MediaSettings settings;
    private final Audit audit;
    private final InstantSource time;

    Media(
            AssetTable table,
            DiskStore store,
            Renditions renditions,
            MediaSettings settings,
            Audit audit,
            InstantSource time) {
        this.table = table;
        this.store = store;
        this.renditions = renditions;
        this.settings = settings;
        this.audit = audit;
        this.time = time;
    }

    /// Keeps a picture; the same content is kept once, under its first name. The file is on the disk before the row is
    /// written, so that no row is without its file.
    @Transactional
    public Keeping keep(String name, byte[] bytes, Actor by) {
        var picture = Picture.of(bytes).orElse(null);
        if (picture == null) {
            return new Keeping.Refused("This is no JPEG, PNG, GIF or WebP picture.");
        }
        if (picture.isTooLarge()) {
            return new Keeping.Refused("A picture has at most " + Picture.LONGEST_SIDE + " pixels a side and "
                    + Picture.MOST_PIXELS + " in all.");
        }
        var hash = sha256(bytes);
        var before = table.find(hash);
        if (before.isPresent()) {
            return new Keeping.Kept(before.get());
        }
        try {
            return new Keeping.Kept(keep(FileName.of(name, picture.type()), hash, picture, by));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof java.io.UncheckedIOException disk) {
                throw disk;
            }
            return new Keeping.Refused("The picture is damaged.");
        }
    }

    /// Why a file would not be kept, as far as its head tells; empty where it would.
    public Optional<String> refusal(byte[] bytes) {
        return Picture.of(bytes)
                .map(picture ->
                        picture.isTooLarge() ? Optional.of("The picture is too large.") : Optional.<String>empty())
                .orElse(Optional.of("This is no JPEG, PNG, GIF or WebP picture."));
    }

    private Asset keep(String name, String hash, Picture picture, Actor by) throws IOException {
        var clean = Cleaning.of(picture);
        var now = time.instant().truncatedTo(ChronoUnit.MICROS);
        var asset = new Asset(hash, name, picture.type(), clean.width(), clean.height(), clean.bytes().length, now);
        store.write(store.original(asset), clean.bytes());
        if (table.insert(asset, by.isProgram() ? null : by.person())) {
            audit.record(by, "media.kept", "media/" + hash, Map.of(), Map.of("name", name));
        }
        return asset;
    }

    /// What a reference in a text means: a full hash, at least twelve digits that begin only one, or a name that only
    /// one
    /// file has.
    public Optional<Asset> find(String reference) {
        if (HASH.matcher(reference).matches()) {
            return byHash(reference);
        }
        var begun = PREFIX.matcher(reference).matches() ? one(table.beginning(reference)) : Optional.<Asset>empty();
        return begun.or(() -> one(table.named(reference)));
    }

    private Optional<Asset> byHash(String hash) {
        return table.find(hash);
    }

    private static Optional<Asset> one(List<Asset> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    public List<Asset> newest(int limit) {
        return table.newest(limit);
    }

    /// The paths under which a page shows it; a moving picture is shown as it is.
    public Shown shown(Asset asset) {
        var widths = asset.type() == PictureType.GIF
                ? List.<Integer>of()
                : settings.widths().stream()
                        .filter(width -> width <= asset.width())
                        .toList();
        var srcset = widths.stream()
                .map(width -> rendition(asset, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
        var src = widths.isEmpty() ? original(asset) : rendition(asset, widths.getLast());
        return new Shown(src, srcset, asset.width(), asset.height());
    }

    /// The original, without its maker's metadata.
    public Path file(Asset asset) {
        return store.original(asset);
    }

    /// The picture in one of the configured widths; empty where the width is none of them, the picture is smaller, or
    /// it
    /// cannot be made.
    public Optional<Path> file(Asset asset, int width) {
        return renditions.offers(asset, width) ? renditions.of(asset, width) : Optional.empty();
    }

    /// Whether a width is one that pages ask for.
    public boolean offers(Asset asset, int width) {
        return renditions.offers(asset, width);
    }

    public String original(Asset asset) {
        return "/media/" + asset.hash() + "/" + asset.name();
    }

    private static String rendition(Asset asset, int width) {
        var stem = asset.name().substring(0, asset.name().lastIndexOf('.'));
        return "/media/" + asset.hash() + "/" + width + "/" + stem + ".webp";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
