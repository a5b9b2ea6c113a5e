package almanac.web;

/// A call of the API that ends with a problem, from wherever it was noticed.
public class Refusal extends RuntimeException {
    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
