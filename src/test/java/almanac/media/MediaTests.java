package almanac.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import almanac.AlmanacTest;
import almanac.account.Actor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@AlmanacTest
@Transactional
class MediaTests {
    @Autowired
    Media media;

    @Autowired
    MockMvc browser;

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private Asset kept(String name, byte[] bytes) {
        return ((Keeping.Kept) media.keep(name, bytes, Actor.PROGRAM)).asset();
    }

    @Test
    void a_picture_is_found_by_hash_beginning_and_name() throws IOException {
        var asset = kept("Isobars over Europe.PNG", picture("png", 800, 400));
        assertThat(asset.name()).isEqualTo("isobars-over-europe.png");
        assertThat(media.find(asset.hash())).contains(asset);
        assertThat(media.find(asset.hash().substring(0, 12))).contains(asset);
        assertThat(media.find(asset.hash().substring(0, 11))).isEmpty();
        assertThat(media.find("isobars-over-europe.png")).contains(asset);
    }

    @Test
    void a_name_that_two_files_have_means_none_of_them() throws IOException {
        kept("cover.png", picture("png", 10, 10));
        kept("cover.png", picture("png", 11, 10));
        assertThat(media.find("cover.png")).isEmpty();
    }

    @Test
    void widths_are_webp_and_never_larger_than_the_original() throws Exception {
        var asset = kept("wide.png", picture("png", 800, 400));
        assertThat(media.shown(asset).srcset()).contains("360w", "720w").doesNotContain("1080w");
        var answer = browser.perform(get("/media/" + asset.hash() + "/360/wide.webp"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/webp"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn();
        var made = answer.getResponse().getContentAsByteArray();
        assertThat(PictureType.of(made)).contains(PictureType.WEBP);
        assertThat(ImageIO.read(new ByteArrayInputStream(made)).getWidth()).isEqualTo(360);
    }

    @Test
    void a_picture_of_few_colours_keeps_them_in_every_width() throws Exception {
        var red = 0xffc8452b;
        var few = new BufferedImage(
                800,
                400,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(1, 2, new int[] {red, 0xfff4efe4}, 0, false, -1, DataBuffer.TYPE_BYTE));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(few, "png", bytes);
        var asset = kept("few.png", bytes.toByteArray());
        var made = browser.perform(get("/media/" + asset.hash() + "/360/few.webp"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var shown = new Color(ImageIO.read(new ByteArrayInputStream(made)).getRGB(180, 90));
        assertThat(shown.getRed()).isCloseTo(0xc8, within(12));
        assertThat(shown.getGreen()).isCloseTo(0x45, within(12));
        assertThat(shown.getBlue()).isCloseTo(0x2b, within(12));
    }

    @Test
    void other_widths_and_names_are_not_there() throws Exception {
        var asset = kept("small.png", picture("png", 500, 400));
        for (var path :
                new String[] {"/361/small.webp", "/720/small.webp", "/360/other.webp", "/other.png", "/..%2F.."}) {
            var answer = browser.perform(get(java.net.URI.create("/media/" + asset.hash() + path)))
                    .andReturn();
            assertThat(answer.getResponse().getStatus()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_header_that_promises_too_much_is_refused_before_anything_is_unpacked() {
        assertThat(media.keep("bomb.png", pngHeader(64_250, 64_250), Actor.PROGRAM))
                .isInstanceOfSatisfying(
                        Keeping.Refused.class,
                        refused -> assertThat(refused.reason()).contains("pixels"));
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(media.keep("a.png", html, Actor.PROGRAM)).isInstanceOf(Keeping.Refused.class);
        assertThat(media.keep("a.svg", svg, Actor.PROGRAM)).isInstanceOf(Keeping.Refused.class);
    }

    @Test
    void what_hides_behind_a_picture_is_not_kept() throws IOException {
        for (var format : new String[] {"png", "jpg"}) {
            var bytes = new ByteArrayOutputStream();
            bytes.write(picture(format, 20, 20));
            bytes.write("<script>SECRET</script>".getBytes(StandardCharsets.UTF_8));
            var asset = kept("polyglot." + format, bytes.toByteArray());
            var stored = java.nio.file.Files.readString(media.file(asset), StandardCharsets.ISO_8859_1);
            assertThat(stored).as(format).doesNotContain("SECRET");
        }
    }

    private static byte[] pngHeader(int width, int height) {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }
}
