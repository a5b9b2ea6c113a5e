package almanac.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Listens on to whoever sends more than is taken: they would see a broken connection and not the answer; but nobody is
/// listened to for ever.
public final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final long BYTES = 64L * 1024 * 1024;

    private Patience() {}

    public static void listenOn(HttpServletRequest request) {
        try {
            request.getInputStream().skip(BYTES);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody is there to be told that this was too much", gone);
        }
    }
}
