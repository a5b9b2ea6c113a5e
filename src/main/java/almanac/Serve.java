package almanac;

import almanac.web.Command;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// `serve`, and what happens where no command is given. It starts the program itself and is no bean: here it only
/// stands in the list of commands.
@picocli.CommandLine.Command(
        name = "serve",
        description = {
            "Serves readers until it is stopped. This is what happens without a command.",
            "Settings can follow as --name=value, for example --server.port=9000."
        })
final class Serve implements Command, Callable<Integer> {
    private static final String NAME = "serve";

    static boolean isMeantBy(String[] arguments) {
        return Arrays.stream(settingsIn(arguments)).allMatch(Serve::isSetting);
    }

    static String[] settingsIn(String[] arguments) {
        var named = arguments.length > 0 && arguments[0].equals(NAME);
        return named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }

    @Override
    public Integer call() {
        throw new IllegalStateException("serve is begun by Almanac.main");
    }
}
