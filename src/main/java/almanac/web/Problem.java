package almanac.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What went wrong in a call of the API (RFC 9457).
///
/// @param code   lasting name of this kind of problem; the last piece of its `type`
/// @param errors what is wrong in which place of the body
/// @param more   members of this kind of problem: what a caller needs to go on
public record Problem(
        HttpStatus status, String code, String title, String detail, List<Fault> errors, Map<String, Object> more) {
    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    /// One place of the body and what is wrong there.
    ///
    /// @param pointer JSON pointer (RFC 6901)
    public record Fault(String pointer, String detail) {}

    public static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of(), Map.of());
    }

    /// Understood and refused.
    public static Problem refused(List<Fault> errors) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused",
                "The request was understood and refused",
                errors.stream().map(Fault::detail).findFirst().orElse("A value cannot be accepted."),
                errors,
                Map.of());
    }

    public static Problem refused(String pointer, String detail) {
        return refused(List.of(new Fault(pointer, detail)));
    }

    public static Problem malformed(String detail) {
        return of(HttpStatus.BAD_REQUEST, "malformed", "The request cannot be read", detail);
    }

    public static Problem unknown(String detail) {
        return of(HttpStatus.NOT_FOUND, "not-found", "Nothing is here", detail);
    }

    public static Problem unauthorized(String detail) {
        return of(HttpStatus.UNAUTHORIZED, "unauthorized", "A valid token is needed", detail);
    }

    public static Problem forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, "forbidden", "This is not allowed", detail);
    }

    /// For as long as the database cannot be reached.
    static Problem away() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "away",
                "The database cannot be reached",
                "Nothing is lost. Try again in a moment.");
    }

    public Problem with(String member, Object value) {
        var members = new LinkedHashMap<>(more);
        members.put(member, value);
        return new Problem(status, code, title, detail, errors, members);
    }

    /// Ends the call with this problem.
    public Refusal refusal() {
        return new Refusal(this);
    }
}
