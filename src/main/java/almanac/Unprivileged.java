package almanac;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How PostgreSQL, which refuses to run as root, is run by root all the same. Everybody else needs nothing of this.
record Unprivileged(List<String> prefix, boolean needsOwnFiles) {
    private static final int NOBODY = 65534;
    private static final Unprivileged ALREADY = new Unprivileged(List.of(), false);

    /// In a user namespace of its own the process is nobody, yet still reaches files of root, wherever the home is.
    static final Unprivileged NAMESPACE = new Unprivileged(List.of("unshare", "--user"), false);

    /// Where namespaces are forbidden, as in most containers: a true change of user, which must then own its files.
    static final Unprivileged OTHER_USER =
            new Unprivileged(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);

    static Unprivileged found() {
        if (new UnixSystem().getUid() != 0) {
            return ALREADY;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (OTHER_USER.works()) {
            return OTHER_USER;
        }
        throw new CannotStart("PostgreSQL does not run as root, and neither `unshare` nor `setpriv` works here. "
                + "Start Almanac as another user, or set SPRING_DATASOURCE_URL to a PostgreSQL 15 or newer.");
    }

    private boolean works() {
        try {
            return Programs.run(prefixed("true")).succeeded();
        } catch (IOException absent) {
            return false;
        }
    }

    List<String> prefixed(String... command) {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        return all;
    }

    /// Hands a file or a whole folder to the user that PostgreSQL will run as.
    void own(Path path) throws IOException {
        if (!needsOwnFiles) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
