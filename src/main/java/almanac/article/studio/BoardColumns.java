package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.BoardColumn;
import almanac.article.VersionKey;
import almanac.shared.Language;
import almanac.web.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks every feature what it knows of texts on the board.
@Component
class BoardColumns {
    private final ObjectProvider<BoardColumn> columns;

    BoardColumns(ObjectProvider<BoardColumn> columns) {
        this.columns = columns;
    }

    List<BoardColumn.Mark> states(Language speaking) {
        return columns.stream()
                .flatMap(column -> column.states(speaking).stream())
                .toList();
    }

    Set<VersionKey> in(String state) {
        var found = new HashSet<VersionKey>();
        columns.forEach(column -> found.addAll(column.in(state)));
        return found;
    }

    Map<VersionKey, List<BoardColumn.Mark>> marks(Collection<UUID> works, Language speaking) {
        var all = new HashMap<VersionKey, List<BoardColumn.Mark>>();
        if (!works.isEmpty()) {
            columns.forEach(column -> column.marks(works, speaking)
                    .forEach((text, marks) ->
                            all.computeIfAbsent(text, any -> new ArrayList<>()).addAll(marks)));
        }
        return all;
    }

    List<Link> actions(Actor actor, Language speaking) {
        return columns.stream()
                .flatMap(column -> column.actions(actor, speaking).stream())
                .toList();
    }
}
