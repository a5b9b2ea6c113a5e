package almanac.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/// All editions.
interface Editions extends Repository<Edition, Long> {
    Edition save(Edition edition);

    Optional<Edition> findByVersionAndNumber(long version, int number);

    List<Edition> findByVersionOrderByNumber(long version);
}
