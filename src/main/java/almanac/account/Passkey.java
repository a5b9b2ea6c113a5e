package almanac.account;

import java.time.Instant;
import java.util.Optional;

/// A key on one of a person's devices, by which they sign in; its secret half never leaves the device.
///
/// @param name what its owner calls it
public record Passkey(long id, String name, Instant createdAt, Optional<Instant> lastUsed) {}
