package almanac.relay;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A small thing that everybody reads from memory: loaded whole, and again when the log tells that it moved.
///
/// A transaction that moved it reads what it wrote itself, before anybody else does; whoever writes calls `touched`.
public final class Snapshot<T> {
    private final Supplier<T> load;
    private volatile T current;

    public Snapshot(Supplier<T> load) {
        this.load = load;
        this.current = load.get();
    }

    public T current() {
        return own().map(OwnView::read).orElseGet(() -> current);
    }

    /// Loads it again; called by a `ChangeListener`.
    public void refresh() {
        current = load.get();
    }

    /// Tells that the running transaction has written what this is loaded from.
    public void touched() {
        own().orElseGet(this::begin).forget();
    }

    private Optional<OwnView> own() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Snapshot<?>.OwnView view && view.isOf(this)) {
                @SuppressWarnings("unchecked")
                var own = (OwnView) view;
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    private OwnView begin() {
        var view = new OwnView();
        TransactionSynchronizationManager.registerSynchronization(view);
        return view;
    }

    /// What one transaction sees until it ends.
    private final class OwnView implements TransactionSynchronization {
        private @Nullable T loaded;

        boolean isOf(Snapshot<?> snapshot) {
            return snapshot == Snapshot.this;
        }

        void forget() {
            loaded = null;
        }

        T read() {
            var known = loaded;
            if (known == null) {
                known = load.get();
                loaded = known;
            }
            return known;
        }
    }
}
