package almanac.search;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.relay.Changes;
import almanac.web.Command;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Has every node make its search index anew. It writes to the log, never to an index: a server keeps its own open.
@Component
@CommandLine.Command(
        name = "reindex",
        description = "Has every node make its search index anew, now or when it is started; readers go on searching.")
final class ReindexCommand implements Command, Callable<Integer> {
    private final Changes changes;
    private final Audit audit;
    private final TransactionTemplate transactions;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ReindexCommand(Changes changes, Audit audit, TransactionTemplate transactions) {
        this.changes = changes;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public Integer call() {
        transactions.executeWithoutResult(_ -> {
            changes.record(Feeding.REINDEX, Map.of(), Set.of());
            audit.record(Actor.PROGRAM, Feeding.REINDEX, "index/search", Map.of(), Map.of("asked", true));
        });
        spec.commandLine().getOut().println("Every node makes its search index anew; its log says when it has.");
        return 0;
    }
}
