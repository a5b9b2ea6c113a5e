package almanac.article;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// All works.
interface Articles extends Repository<Article, Long> {
    Article saveAndFlush(Article article);

    Optional<Article> findByPublicId(UUID publicId);

    Optional<Article> findById(long id);

    void delete(Article article);

    void flush();
}
