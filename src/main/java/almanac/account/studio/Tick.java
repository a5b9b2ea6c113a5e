package almanac.account.studio;

/// A box to tick in a form.
public record Tick(String value, String label, boolean ticked) {}
