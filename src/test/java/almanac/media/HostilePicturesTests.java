package almanac.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.AlmanacTest;
import almanac.account.Actor;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// What people and attackers bring, and what is kept of it.
@AlmanacTest
@Transactional
class HostilePicturesTests {
    private static final String SECRET = "48.8583N-2.2945E";
    private static final byte[] IDENTITY = {0, 0, 0, 0};

    @Autowired
    Media media;

    private Keeping keep(byte[] bytes) {
        return media.keep("brought.bin", bytes, Actor.PROGRAM);
    }

    private String refusal(byte[] bytes) {
        assertThat(keep(bytes)).isInstanceOf(Keeping.Refused.class);
        return ((Keeping.Refused) keep(bytes)).reason();
    }

    private Asset kept(byte[] bytes) {
        assertThat(keep(bytes)).isInstanceOf(Keeping.Kept.class);
        return ((Keeping.Kept) keep(bytes)).asset();
    }

    private byte[] stored(Asset asset) throws IOException {
        return Files.readAllBytes(media.file(asset));
    }

    private void keepsNoSecret(Asset asset) throws IOException {
        assertThat(new String(stored(asset), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Exif", "http");
    }

    @Test
    void a_photograph_is_upright_and_tells_nothing_of_where_it_was_taken() throws IOException {
        var photograph = Hostile.with(
                Hostile.picture("jpg", Hostile.halves(200, 100)),
                2,
                Hostile.jpegSegment(0xe1, Hostile.exif(6, SECRET)),
                Hostile.jpegSegment(0xe1, Hostile.text("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")),
                Hostile.jpegSegment(0xed, Hostile.text("Photoshop 3.0\0" + SECRET)),
                Hostile.jpegSegment(0xfe, Hostile.text(SECRET)));
        var asset = kept(photograph);
        assertThat(asset).extracting(Asset::width, Asset::height).containsExactly(100, 200);
        var seen = ImageIO.read(new ByteArrayInputStream(stored(asset)));
        // What was on the left is on top once it is turned to the right.
        assertThat(new Color(seen.getRGB(50, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(50, 180)).getBlue()).isGreaterThan(200);
        keepsNoSecret(asset);
    }

    @Test
    void every_way_to_hold_a_camera_ends_upright() throws IOException {
        // Where the red half of the unturned picture is seen once it is upright: left, right, top or bottom.
        var red = Map.of(1, "left", 2, "right", 3, "right", 4, "left", 5, "top", 6, "top", 7, "bottom", 8, "bottom");
        for (var orientation = 1; orientation <= 8; orientation++) {
            var asset = kept(Hostile.with(
                    Hostile.picture("jpg", Hostile.halves(64, 32)),
                    2,
                    Hostile.jpegSegment(0xe1, Hostile.exif(orientation, SECRET))));
            var seen = ImageIO.read(new ByteArrayInputStream(stored(asset)));
            var right = seen.getWidth() - 4;
            var bottom = seen.getHeight() - 4;
            var place = switch (red.get(orientation)) {
                case "left" -> seen.getRGB(4, bottom / 2);
                case "right" -> seen.getRGB(right, bottom / 2);
                case "top" -> seen.getRGB(right / 2, 4);
                default -> seen.getRGB(right / 2, bottom);
            };
            assertThat(new Color(place).getRed())
                    .as("orientation " + orientation)
                    .isGreaterThan(200);
        }
    }

    @Test
    void the_texts_of_a_png_stay_behind_and_are_never_unpacked() throws IOException {
        var bomb = Hostile.packed(new byte[200_000_000]);
        var png = Hostile.afterHead(
                Hostile.picture("png", 20, 10),
                Hostile.pngChunk("zTXt", Hostile.joined(Hostile.text("Comment\0\0"), bomb)),
                Hostile.pngChunk("iTXt", Hostile.text("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
                Hostile.pngChunk("eXIf", Arrays.copyOfRange(Hostile.exif(6, SECRET), 6, 32 + SECRET.length())),
                Hostile.pngChunk("tEXt", Hostile.text("Author\0" + SECRET)));
        var asset = kept(png);
        assertThat(asset).extracting(Asset::width, Asset::height).containsExactly(10, 20);
        assertThat(asset.bytes()).isLessThan(1_000);
        keepsNoSecret(asset);
    }

    @Test
    void a_colour_profile_that_unpacks_without_end_is_refused() {
        var bomb = Hostile.packed(new byte[200_000_000]);
        var png = Hostile.afterHead(
                Hostile.picture("png", 20, 10), Hostile.pngChunk("iCCP", Hostile.joined(Hostile.text("x\0\0"), bomb)));
        assertThat(refusal(png)).contains("colour profile");
    }

    @Test
    void colours_are_brought_into_what_browsers_take_them_for() throws IOException {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(128, 128, 128));
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var png = Hostile.afterHead(
                Hostile.picture("png", image),
                Hostile.pngChunk("iCCP", Hostile.joined(Hostile.text("x\0\0"), Hostile.packed(linear))));
        var seen = ImageIO.read(new ByteArrayInputStream(stored(kept(png))));
        assertThat(new Color(seen.getRGB(20, 20)).getGreen()).isCloseTo(188, within(3));
        var jpeg = Hostile.with(
                Hostile.picture("jpg", image),
                2,
                Hostile.jpegSegment(0xe2, Hostile.joined(Hostile.text("ICC_PROFILE\0\1\1"), linear)));
        var alsoSeen = ImageIO.read(new ByteArrayInputStream(stored(kept(jpeg))));
        assertThat(new Color(alsoSeen.getRGB(20, 20)).getGreen()).isCloseTo(188, within(4));
    }

    @Test
    void grey_stays_the_grey_it_was() throws IOException {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) 100);
        for (var format : new String[] {"png", "jpg"}) {
            var asset = kept(Hostile.picture(format, image));
            var small = ImageIO.read(media.file(asset, 360).orElseThrow().toFile());
            assertThat(small.getRGB(180, 180) & 0xff).as(format).isCloseTo(100, within(3));
        }
    }

    @Test
    void a_moving_gif_goes_on_moving_without_what_programs_wrote_into_it() throws IOException {
        var asset = kept(Hostile.movingGif(3, SECRET));
        keepsNoSecret(asset);
        assertThat(asset.moving()).isTrue();
        assertThat(media.shown(asset).srcset()).isEmpty();
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(stored(asset))));
        assertThat(reader.getNumImages(true)).isEqualTo(3);
        assertThat(new String(stored(asset), StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
    }

    @Test
    void a_still_gif_comes_in_all_widths() throws IOException {
        var asset = kept(Hostile.picture("gif", Hostile.halves(800, 40)));
        assertThat(asset.moving()).isFalse();
        assertThat(media.shown(asset).srcset()).contains("720w");
        var small = ImageIO.read(media.file(asset, 360).orElseThrow().toFile());
        assertThat(new Color(small.getRGB(40, 9)).getRed()).isGreaterThan(200);
    }

    @Test
    void a_gif_of_forty_thousand_frames_is_refused() {
        assertThat(refusal(Hostile.movingGif(40_000, "x"))).contains("frames");
    }

    @Test
    void a_webp_is_written_anew() throws IOException {
        for (var simple :
                new byte[][] {Webp.exactly(Hostile.halves(60, 30)), Webp.nearly(Hostile.halves(60, 30), 0.9f)}) {
            var exif = Hostile.exif(6, SECRET);
            var asset = kept(Hostile.webp(
                    simple,
                    (byte) 0x0c,
                    60,
                    30,
                    Hostile.webpChunk("EXIF", Arrays.copyOfRange(exif, 6, exif.length)),
                    Hostile.webpChunk("XMP ", Hostile.text(SECRET))));
            assertThat(asset).extracting(Asset::width, Asset::height).containsExactly(30, 60);
            keepsNoSecret(asset);
            var seen = ImageIO.read(new ByteArrayInputStream(stored(asset)));
            assertThat(new Color(seen.getRGB(15, 8)).getRed()).isGreaterThan(180);
        }
    }

    @Test
    void a_transparent_webp_stays_transparent() throws IOException {
        var glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        var asset = kept(Webp.nearly(glass, 0.8f));
        assertThat(ImageIO.read(new ByteArrayInputStream(stored(asset))).getRGB(20, 20) >>> 24)
                .isZero();
    }

    @Test
    void a_moving_webp_is_refused_with_what_to_do() throws IOException {
        var moving = Hostile.webp(
                Webp.nearly(Hostile.halves(60, 30), 0.9f), (byte) 2, 60, 30, Hostile.webpChunk("ANIM", IDENTITY));
        assertThat(refusal(moving)).contains("GIF");
    }

    @Test
    void the_colours_of_print_are_refused_with_what_to_do() {
        var jpeg = Hostile.picture("jpg", 20, 20);
        for (var at = 0; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0) {
                jpeg[at + 9] = 4;
                break;
            }
        }
        assertThat(refusal(jpeg)).contains("CMYK");
    }

    @Test
    void headers_that_promise_too_much_are_refused_before_anything_is_unpacked() {
        var gif = Hostile.movingGif(1, "x");
        Arrays.fill(gif, 6, 10, (byte) 0xff);
        assertThat(refusal(gif)).contains("pixels");
        var frame = Hostile.movingGif(1, "x");
        for (var at = 0; at < frame.length - 9; at++) {
            if (frame[at] == 0x2c && frame[at + 5] == 2 && frame[at + 7] == 2) {
                Arrays.fill(frame, at + 5, at + 9, (byte) 0xff);
            }
        }
        assertThat(refusal(frame)).contains("damaged");
        var jpeg = Hostile.picture("jpg", 20, 20);
        for (var at = 0; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0) {
                Arrays.fill(jpeg, at + 5, at + 9, (byte) 0xff);
                break;
            }
        }
        assertThat(refusal(jpeg)).contains("65535");
    }

    @Test
    void whatever_else_it_is_its_bringer_learns_what() {
        var kinds = Map.of(
                "%PDF-1.7 aaaaaaaaaa", "PDF",
                "<?xml version='1.0'?><svg xmlns='x' onload='y()'/>", "SVG",
                "<!DOCTYPE html><script>alert(1)</script>", "web page",
                "\0\0\0\30ftypheic\0\0\0\0", "HEIC",
                "\0\0\0\30ftypavif\0\0\0\0", "AVIF",
                "\0\0\0\30ftypmp42\0\0\0\0", "film",
                "II*\0aaaaaaaaaaaa", "TIFF",
                "BMaaaaaaaaaaaaaa", "BMP",
                "PK\3\4aaaaaaaaaaa", "ZIP",
                "", "empty");
        kinds.forEach((head, word) -> assertThat(refusal(Hostile.text(head))).contains(word));
    }

    @Test
    void a_picture_that_ends_in_its_middle_is_refused() throws IOException {
        for (var whole : new byte[][] {
            Hostile.picture("png", Hostile.halves(50, 50)),
            Hostile.picture("jpg", Hostile.halves(50, 50)),
            Webp.nearly(Hostile.halves(50, 50), 0.8f)
        }) {
            assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
        }
    }

    @Test
    void no_spoilt_byte_ends_in_anything_but_a_picture_or_a_refusal() throws IOException {
        var chance = new Random(42);
        for (var whole : new byte[][] {
            Hostile.picture("png", Hostile.halves(30, 30)),
            Hostile.picture("jpg", Hostile.halves(30, 30)),
            Hostile.movingGif(3, SECRET),
            Webp.exactly(Hostile.halves(30, 30)),
            Webp.nearly(Hostile.halves(30, 30), 0.8f)
        }) {
            for (var round = 0; round < 100; round++) {
                var spoilt = whole.clone();
                for (var change = 0; change < 3; change++) {
                    spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
                }
                assertThat(keep(spoilt)).isNotNull();
            }
        }
    }

    @Test
    void what_is_larger_than_memory_allows_waits_or_is_refused() throws IOException {
        var small = new Room(10_000_000);
        assertThat(small.has(9_000_000)).isTrue();
        assertThat(small.has(20_000_000)).isFalse();
        assertThat(small.with(20_000_000, () -> "done")).isEqualTo("done");
    }
}
