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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Files that texts show: kept by the hash of their content, found by hash or name, shown in the sizes pages need.
@Component
public class Media {
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{12,64}");

    private static final String TOO_MUCH =
            "The picture has more pixels than this installation's memory can hold. Make it smaller.";

    private final AssetTable table;
    private final DiskStore store;
    private final Renditions renditions;
    private final MediaSettings settings;
    private final Room room;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final InstantSource time;

    /// How many of the files that are sent are looked at together.
    private final Semaphore hands = new Semaphore(4);

    Media(
            AssetTable table,
            DiskStore store,
            Renditions renditions,
            MediaSettings settings,
            Room room,
            Audit audit,
            TransactionTemplate transaction,
            InstantSource time) {
        this.table = table;
        this.store = store;
        this.renditions = renditions;
        this.settings = settings;
        this.room = room;
        this.audit = audit;
        this.transaction = transaction;
        this.time = time;
    }

    /// Keeps a picture; the same content is kept once, under its first name. The file is on the disk before the row is
    /// written, so that no row is without its file. A caller's transaction is joined; without one it is kept
    /// at once.
    public Keeping keep(String name, byte[] bytes, Actor by) {
        var hash = sha256(bytes);
        var before = table.find(hash);
        if (before.isPresent()) {
            return new Keeping.Kept(found(before.get(), by));
        }
        try {
            var picture = Picture.of(bytes);
            return new Keeping.Kept(keep(FileName.of(name, picture.type()), hash, picture, by));
        } catch (NotKept refused) {
            return new Keeping.Refused(refused.fault(), refused.reason());
        }
    }

    /// What lay in the trash is taken out by whoever brings it again.
    private Asset found(Asset asset, Actor by) {
        transaction.executeWithoutResult(status -> {
            if (table.restore(asset.hash())) {
                audit.record(by, "media.restored", "media/" + asset.hash(), Map.of(), Map.of("name", asset.name()));
            }
        });
        return asset;
    }

    /// Why a file would not be kept, as far as can be told without unpacking it; empty where it would.
    public Optional<String> refusal(byte[] bytes) {
        try {
            return room.has(Picture.of(bytes).room()) ? Optional.empty() : Optional.of(TOO_MUCH);
        } catch (NotKept refused) {
            return Optional.of(refused.reason());
        }
    }

    /// Keeps what somebody sends, a few at a time, so that many files at once never fill the memory.
    public Keeping keep(String name, InputStreamSource sent, Actor by) throws IOException {
        hands.acquireUninterruptibly();
        try (var stream = sent.getInputStream()) {
            return keep(name, stream.readAllBytes(), by);
        } finally {
            hands.release();
        }
    }

    private Asset keep(String name, String hash, Picture picture, Actor by) throws NotKept {
        var clean = clean(picture);
        var now = time.instant().truncatedTo(ChronoUnit.MICROS);
        var asset = new Asset(
                hash, name, picture.type(), clean.width(), clean.height(), picture.moving(), clean.bytes().length, now);
        store.write(store.original(asset), clean.bytes());
        return Objects.requireNonNull(transaction.execute(status -> entered(asset, by)));
    }

    /// Whoever brought the same at the same moment was first.
    private Asset entered(Asset asset, Actor by) {
        if (!table.insert(asset, by.isProgram() ? null : by.person())) {
            return table.find(asset.hash()).orElseThrow();
        }
        audit.record(by, "media.kept", "media/" + asset.hash(), Map.of(), Map.of("name", asset.name()));
        return asset;
    }

    private Cleaning clean(Picture picture) throws NotKept {
        if (!room.has(picture.room())) {
            throw new NotKept(Fault.MEMORY, TOO_MUCH);
        }
        try {
            return room.with(picture.room(), () -> Cleaning.of(picture));
        } catch (IOException | RuntimeException unreadable) {
            throw NotKept.damaged();
        }
    }

    /// Takes a file away with all its sizes. Whoever calls knows that no text shows it. The files go once the row is
    /// gone for good.
    @Transactional
    public boolean remove(Asset asset, Actor by) {
        if (!table.delete(asset.hash())) {
            return false;
        }
        audit.record(by, "media.removed", "media/" + asset.hash(), Map.of("name", asset.name()), Map.of());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                store.delete(asset);
            }
        });
        return true;
    }

    /// What a reference in a text means: a full hash, at least twelve digits that begin only one, or a name that only
    /// one file has; whatever replaced it stands for it, and what is in the trash is not there.
    public Optional<Asset> find(String reference) {
        var begun = BEGINNING.matcher(reference).matches() ? one(table.shown(reference)) : Optional.<Asset>empty();
        return begun.or(() -> one(table.named(reference)));
    }

    /// The file at an address of its own, replaced or not: addresses go on answering.
    public Optional<Asset> at(String hash) {
        return table.at(hash);
    }

    private static Optional<Asset> one(List<Asset> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    public List<Asset> newest(int limit) {
        return table.newest(limit);
    }

    /// The paths under which a page shows it; a moving picture is shown as it is.
    public Shown shown(Asset asset) {
        var widths = asset.moving()
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

    /// The path of a size for lists.
    public String small(Asset asset) {
        return settings.widths().stream()
                .filter(width -> renditions.offers(asset, width))
                .findFirst()
                .map(width -> rendition(asset, width))
                .orElseGet(() -> original(asset));
    }

    /// The original, without its maker's metadata.
    public Path file(Asset asset) {
        return store.original(asset);
    }

    /// The picture in one of the configured widths; empty where the width is none of them, the picture is smaller, or
    /// it cannot be made.
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
