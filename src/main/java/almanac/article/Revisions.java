package almanac.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All revisions.
interface Revisions extends Repository<Revision, Long> {
    Revision save(Revision revision);

    Optional<Revision> findByVersionAndNumber(long version, int number);

    Optional<Revision> findFirstByVersionOrderByNumberDesc(long version);

    @Modifying
    @Query("delete from Revision r where r.version = :version and r.number > :number")
    void dropAfter(long version, int number);
}
