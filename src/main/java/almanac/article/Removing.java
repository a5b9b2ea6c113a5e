package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes articles away as if they had never been there: their addresses are nobody's and lead nowhere. For what was
/// never the publication's own, such as the sample; what was, is withdrawn.
@Component
public class Removing {
    private final Articles articles;
    private final Versions versions;
    private final Announcing announcing;
    private final Audit audit;

    Removing(Articles articles, Versions versions, Announcing announcing, Audit audit) {
        this.articles = articles;
        this.versions = versions;
        this.announcing = announcing;
        this.audit = audit;
    }

    /// False where there is no such article.
    @Transactional
    public boolean remove(UUID id, Actor by) {
        var article = articles.findByPublicId(id).orElse(null);
        if (article == null) {
            return false;
        }
        announcing.removed(article, versions.findByArticleOrderByCreatedAt(article.id()));
        articles.delete(article);
        // So that whoever asks by SQL in the same transaction sees it gone.
        articles.flush();
        audit.record(by, "article.removed", Subjects.article(id), Map.of("kind", article.kind()), Map.of());
        return true;
    }
}
