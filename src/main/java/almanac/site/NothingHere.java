package almanac.site;

/// No page stands at this address.
final class NothingHere extends RuntimeException {}
