package almanac.markup.typeset;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/// Runs one function of one script, which sees no class of ours, no file and no network. The script is read when it is
/// first needed and given up when it has not been needed for a while; one call runs after the other.
final class Interpreter {
    private static final Duration UNUSED = Duration.ofMinutes(10);
    private static final int OBSERVED_EVERY = 10_000;
    private static final long STACK = 16L << 20;
    private static final int DEEPEST = 2_000;
    private static final Bounded CONTEXTS = new Bounded();

    private final String script;
    private final String function;
    private final LoadingCache<String, Function> read = Caffeine.newBuilder()
            .expireAfterAccess(UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .build(this::read);

    /// @param script   a resource
    /// @param function an expression of the script's language that gives a function
    Interpreter(String script, String function) {
        this.script = script;
        this.function = function;
    }

    /// What the function returns as text; nothing where it throws, or would run longer than `instructions` allow.
    synchronized Optional<String> call(int instructions, Object... arguments) {
        var called = read.get(script);
        return inContext(instructions, context -> {
            try {
                var scope = called.getParentScope();
                return Optional.of(Context.toString(called.call(context, scope, scope, arguments)));
            } catch (RhinoException | Exhausted | StackOverflowError refused) {
                return Optional.<String>empty();
            }
        });
    }

    /// On a thread of its own, because a script is deeper than a request that is deep already leaves room for.
    private Function read(String resource) {
        var reading = new FutureTask<>(() -> readHere(resource));
        new Thread(null, reading, "script", STACK).start();
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(resource + " cannot be read", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Function readHere(String resource) {
        return inContext(Integer.MAX_VALUE, context -> {
            var scope = context.initSafeStandardObjects(null, false);
            context.evaluateString(scope, source(resource), resource, 1, null);
            var found = (Function) context.evaluateString(scope, function, resource, 1, null);
            ((ScriptableObject) scope).sealObject();
            return found;
        });
    }

    private static String source(String resource) {
        try (var file = Interpreter.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Work<T> {
        T in(Context context);
    }

    private static <T> T inContext(int instructions, Work<T> work) {
        try (var context = (Counted) CONTEXTS.enterContext()) {
            context.left = instructions;
            return work.in(context);
        }
    }

    private static final class Counted extends Context {
        private long left;

        Counted(ContextFactory factory) {
            super(factory);
            setLanguageVersion(VERSION_ECMASCRIPT);
            setInterpretedMode(true);
            setMaximumInterpreterStackDepth(DEEPEST);
            setInstructionObserverThreshold(OBSERVED_EVERY);
        }
    }

    private static final class Bounded extends ContextFactory {
        @Override
        protected Context makeContext() {
            return new Counted(this);
        }

        @Override
        protected void observeInstructionCount(Context context, int instructions) {
            var counted = (Counted) context;
            counted.left -= instructions;
            if (counted.left < 0) {
                throw new Exhausted();
            }
        }
    }
}
