package almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// PostgreSQL's main process as `postmaster.pid` in a data folder describes it.
record Postmaster(long pid, int port, String state) {
    /// The running postmaster of the data folder, or empty where there is none, whatever an old file says.
    static Optional<Postmaster> of(Path data) throws IOException {
        return read(data).filter(postmaster -> postmaster.runsIn(data));
    }

    private static Optional<Postmaster> read(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file(data));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        // The file grows line by line while PostgreSQL starts: pid, folder, time, port, socket, address, memory, state.
        if (lines.size() < 4) {
            return Optional.empty();
        }
        try {
            var state = lines.size() < 8 ? "starting" : lines.get(7).strip();
            return Optional.of(new Postmaster(Long.parseLong(lines.get(0)), Integer.parseInt(lines.get(3)), state));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// PostgreSQL refuses to start while any process has the id in its old file; one that is no postmaster of this
    /// folder must not stop it. Where no process has it, PostgreSQL looks closer than we could.
    static void forgetReusedId(Path data) throws IOException {
        var old = read(data);
        if (old.isPresent() && old.get().alive() && !old.get().runsIn(data)) {
            Files.deleteIfExists(file(data));
        }
    }

    boolean ready() {
        return state.equals("ready");
    }

    boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /// Process ids are used again, after a reboot and in containers above all; so an id that lives is not proof enough.
    private boolean runsIn(Path data) {
        if (!alive()) {
            return false;
        }
        var workingDirectory = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            return Files.isSameFile(workingDirectory, data);
        } catch (IOException notLinux) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .map(command -> command.endsWith("postgres"))
                    .orElse(false);
        }
    }
}
