package almanac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/// A port nobody listens at.
public final class FreePort {
    private FreePort() {}

    public static int next() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
