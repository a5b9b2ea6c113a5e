package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import java.util.List;

/// Begin an article with a draft in its original language; authors and topics by their internal ids.
public record CreateArticle(
        Kind kind, Language originalLanguage, List<Long> topics, List<Long> authors, DraftText text, Actor by) {}
