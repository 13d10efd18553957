package hrsuite.mentoring.matching.solve;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;
import hrsuite.mentoring.benchmark.Work;
import java.util.Arrays;

/**
 * OR-tools' minimum cost flow on the same instance, exactly.
 *
 * <p>Each mentee supplies a unit, mentors pass it on to one sink. The three levels of the objective become: the greatest flow
 * (most pairs); an arc of capacity 1 without cost for each mentor's first use beside one that costs more than all benefits
 * together for all further ones (most distinct mentors); and what each candidate lacks of the greatest benefit as its cost.
 * Where every mentor has one place there are no further uses, hence no such costs. One weight for pairs, too, would not fit 64
 * bits once OR-tools has multiplied it by the number of people.
 *
 * <p>The network is built before and not measured.
 */
final class MinimumCostFlow implements Work {

    private final Instance instance;
    private final int sink;
    private MinCostFlow flow;

    MinimumCostFlow(Instance instance) {
        Loader.loadNativeLibraries();
        this.instance = instance;
        this.sink = instance.mentors() + instance.mentees();
    }

    @Override
    public void prepare() {
        flow = new MinCostFlow();
        long places = 0;
        for (int j = 0; j < instance.mentees(); j++) {
            for (int c = instance.firstCandidate()[j]; c < instance.firstCandidate()[j + 1]; c++) {
                flow.addArcWithCapacityAndUnitCost(
                        instance.mentors() + j,
                        instance.mentorOf(c),
                        1,
                        Instance.MAXIMUM_BENEFIT - instance.benefit()[c]);
            }
            flow.setNodeSupply(instance.mentors() + j, instance.menteeCapacity()[j]);
            places += instance.menteeCapacity()[j];
        }
        long furtherUse = places * Instance.MAXIMUM_BENEFIT + 1;
        for (int i = 0; i < instance.mentors(); i++) {
            flow.addArcWithCapacityAndUnitCost(i, sink, 1, 0);
            if (instance.mentorCapacity()[i] > 1) {
                flow.addArcWithCapacityAndUnitCost(i, sink, instance.mentorCapacity()[i] - 1, furtherUse);
            }
        }
        flow.setNodeSupply(sink, -places);
    }

    @Override
    public long run() {
        Status status = flow.solveMaxFlowWithMinCost();
        if (status != Status.OPTIMAL) {
            throw new IllegalStateException("OR-tools ended with " + status + ".");
        }
        return 0;
    }

    @Override
    public long checksum(long ran) {
        return reached().hashCode();
    }

    /** What the flow reaches, counted from its arcs. */
    Objective reached() {
        int[] uses = new int[instance.mentors()];
        long pairs = 0;
        long benefit = 0;
        for (int c = 0; c < instance.candidates(); c++) {
            if (flow.getFlow(c) > 0) {
                uses[instance.mentorOf(c)]++;
                pairs++;
                benefit += instance.benefit()[c];
            }
        }
        return new Objective(pairs, Arrays.stream(uses).filter(use -> use > 0).count(), benefit);
    }
}
