package almanac.account;

import almanac.shared.Handle;

/// A person as readers of one language see them.
public record Profile(long id, Handle handle, String name, String bio) {}
