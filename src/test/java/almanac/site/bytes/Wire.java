package almanac.site.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// The cable between a node and its database: it can be cut, so that both ends notice, or lie on the ground, so that
/// neither does.
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int to;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private Wire(int to) throws IOException {
        this.to = to;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    static Wire to(int port) {
        try {
            return new Wire(port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() {
        state = State.CUT;
        hangUp();
    }

    /// Nothing arrives any more on connections that stay open.
    void silence() {
        state = State.SILENT;
    }

    /// What was silent stays dead, as it does where a machine was away: new connections go through.
    void mend() {
        hangUp();
        state = State.WHOLE;
    }

    private void hangUp() {
        ends.forEach(Wire::close);
        ends.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                ends.add(near);
                if (state == State.CUT) {
                    close(near);
                } else if (state == State.WHOLE) {
                    var far = new Socket(InetAddress.getLoopbackAddress(), to);
                    ends.add(far);
                    Thread.ofVirtual().start(() -> carry(near, far));
                    Thread.ofVirtual().start(() -> carry(far, near));
                }
            } catch (IOException closed) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private void carry(Socket from, Socket into) {
        var bytes = new byte[8_192];
        try {
            var in = from.getInputStream();
            var out = into.getOutputStream();
            for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                while (state == State.SILENT) {
                    LockSupport.parkNanos(5_000_000);
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException cut) {
            // The other end is told by the cut itself.
        } finally {
            close(from);
            close(into);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        hangUp();
    }
}
