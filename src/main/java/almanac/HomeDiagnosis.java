package almanac;

import almanac.shared.Diagnosis;
import almanac.shared.Home;
import org.springframework.stereotype.Component;

/// Whether the home has room.
@Component
final class HomeDiagnosis implements Diagnosis {
    private static final long ENOUGH_MEGABYTES = 500;

    private final Home home;

    HomeDiagnosis(Home home) {
        this.home = home;
    }

    @Override
    public String subject() {
        return "home";
    }

    @Override
    public Finding look() {
        var free = home.folder().toFile().getUsableSpace() / 1_000_000;
        var line = home.folder() + " has " + free + " MB free";
        return free < ENOUGH_MEGABYTES ? Finding.unwell(line + ". Make room.") : Finding.well(line);
    }
}
