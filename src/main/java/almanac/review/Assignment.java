package almanac.review;

import almanac.article.VersionKey;
import java.time.LocalDate;
import java.util.Optional;

/// Who is to do what with a text, perhaps until a day in the publication's time zone.
public record Assignment(VersionKey text, Task task, long person, Optional<LocalDate> due) {}
