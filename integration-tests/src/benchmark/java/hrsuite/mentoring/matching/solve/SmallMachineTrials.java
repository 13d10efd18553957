package hrsuite.mentoring.matching.solve;

/** Solves all trials, one after the other, in whatever heap it is given. */
final class SmallMachineTrials {

    private SmallMachineTrials() {}

    public static void main(String[] arguments) {
        SolverBenchmark.trials().forEach(trial -> {
            Instance instance = trial.instance();
            Solution solution = new Solver().solve(instance, Progress.UNOBSERVED);
            Verification verification = new CertificateVerifier().verify(instance, solution);
            if (!verification.optimal()) {
                throw new IllegalStateException(trial + ": " + verification);
            }
            System.out.println("  " + trial + " in " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB: " + solution.objective());
        });
    }
}
