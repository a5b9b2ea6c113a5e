package almanac.web;

/// A word after `java -jar almanac.jar`, such as `rerender` or `token`. A bean that carries picocli's `@Command` and is
/// found by being there; no list names it.
///
/// It is `Callable<Integer>`, or has methods that carry `@Command` themselves (`token add`). The number is the exit
/// code:
/// 0 only when everything asked for was done. Answers go to `spec.commandLine().getOut()`, whatever else to the log.
/// The
/// constructor only stores what it is given: for `--help` it is called with nulls, without any database.
public interface Command {}
