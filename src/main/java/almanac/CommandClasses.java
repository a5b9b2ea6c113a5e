package almanac;

import almanac.web.Command;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;

/// All commands there are, found by what they implement, so that a feature brings its own and edits no list.
record CommandClasses(List<Class<?>> classes) {
    @CommandLine.Command(
            name = "java -jar almanac.jar",
            description = "Serves a multilingual publication, and does the work around it.",
            synopsisSubcommandLabel = "[COMMAND]")
    private static final class Root {
        @CommandLine.Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = CommandLine.ScopeType.INHERIT,
                description = "Shows what can be said here.")
        private boolean help;
    }

    static CommandClasses found() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return new CommandClasses(scan.findCandidateComponents(CommandClasses.class.getPackageName()).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .sorted(Comparator.comparing(CommandClasses::name))
                .toList());
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(CommandLine.Command.class).name();
    }

    /// The command line whose commands come from that source.
    CommandLine line(Function<Class<?>, Object> source) {
        var line = new CommandLine(new Root(), new Source(source));
        classes.forEach(line::addSubcommand);
        return line;
    }

    static boolean canBeDone(CommandLine line) {
        var command = line.getCommandSpec().userObject();
        return command instanceof Callable || command instanceof Runnable || command instanceof Method;
    }

    /// A command that can be asked what it is called and what it takes, and nothing more.
    Object blank(Class<?> command) {
        try {
            Constructor<?> constructor = command.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(
                    "The constructor of " + command.getName() + " must only store what it is given", failure);
        }
    }

    private record Source(Function<Class<?>, Object> commands) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return Command.class.isAssignableFrom(type)
                    ? type.cast(commands.apply(type))
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
