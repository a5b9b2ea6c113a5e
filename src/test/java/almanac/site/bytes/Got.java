package almanac.site.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// What came over the wire for a request written by hand: no client in between mends or refuses anything.
record Got(int status, Map<String, String> headers, byte[] bytes) {
    /// @param headers lines as they are sent; without a `Host:` among them the address's own is added
    static Got at(String address, String... headers) {
        return by("GET", address, headers);
    }

    static Got by(String method, String address, String... headers) {
        var to = URI.create(address);
        var target = address.substring(address.indexOf('/', 8));
        var named = Arrays.stream(headers).anyMatch(line -> line.startsWith("Host:"));
        var lines = Arrays.stream(headers).map(line -> line + "\r\n").collect(Collectors.joining());
        var request = method + " " + target + " HTTP/1.1\r\n" + (named ? "" : "Host: " + to.getAuthority() + "\r\n")
                + lines + "Connection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), to.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(address, failed);
        }
    }

    private static Got read(byte[] all) {
        var text = new String(all, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        var lines = text.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line : Arrays.copyOfRange(lines, 1, lines.length)) {
            var colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + "; again: " + other);
        }
        var body = Arrays.copyOfRange(all, end + 4, all.length);
        return new Got(Integer.parseInt(lines[0].split(" ")[1]), headers, unchunked(headers, body));
    }

    private static byte[] unchunked(Map<String, String> headers, byte[] body) {
        if (!"chunked".equals(headers.get("Transfer-Encoding"))) {
            return body;
        }
        var out = new java.io.ByteArrayOutputStream();
        var at = 0;
        while (true) {
            var end = at;
            while (body[end] != '\r') {
                end++;
            }
            var size = Integer.parseInt(new String(body, at, end - at, StandardCharsets.ISO_8859_1), 16);
            if (size == 0) {
                return out.toByteArray();
            }
            out.write(body, end + 2, size);
            at = end + 2 + size + 2;
        }
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String unpacked() {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notPacked) {
            throw new UncheckedIOException(notPacked);
        }
    }

    boolean isHit() {
        return header("Cache-Status").startsWith("almanac; hit");
    }
}
