package almanac.article;

import almanac.shared.Language;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All language versions; what is to be changed is locked when it is found.
interface Versions extends Repository<Version, Long> {
    Version save(Version version);

    void delete(Version version);

    Optional<Version> findById(long id);

    Optional<Version> findByArticleAndLanguage(long article, Language language);

    List<Version> findByArticleOrderByCreatedAt(long article);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Version v where v.article = :article and v.language = :language")
    Optional<Version> lock(long article, Language language);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Version v where v.article = :article and v.language in :languages order by v.id")
    List<Version> lock(long article, List<Language> languages);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Version v where v.schedule = :schedule order by v.id")
    List<Version> lockScheduled(UUID schedule);
}
