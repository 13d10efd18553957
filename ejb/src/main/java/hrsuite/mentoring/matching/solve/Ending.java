package hrsuite.mentoring.matching.solve;

/** Reads the solution and its certificate out of a finished market. */
record Ending(Instance instance, Weights weights, Market market) {

    Solution solution() {
        int[] chosen = market.chosen();
        long benefit = 0;
        for (int c : chosen) {
            benefit += instance.benefit()[c];
        }
        long distinct = 0;
        for (int used : market.used) {
            distinct += used > 0 ? 1 : 0;
        }
        return new Solution(chosen, new Objective(chosen.length, distinct, benefit), certificate(chosen));
    }

    private Certificate certificate(int[] chosen) {
        long[] mentor = new long[market.mentors];
        long[] firstUse = new long[market.mentors];
        for (int i = 0; i < mentor.length; i++) {
            firstUse[i] = instance.mentorCapacity()[i] == 0 ? 0 : Math.min(market.price[i], weights.mentor());
            mentor[i] = market.price[i] - firstUse[i];
        }
        return new Certificate(weights.pair(), weights.mentor(), market.gain, mentor, firstUse, onlyOnce(chosen));
    }

    private long[] onlyOnce(int[] chosen) {
        long[] price = new long[chosen.length];
        int mentee = 0;
        for (int k = 0; k < chosen.length; k++) {
            while (market.firstCandidate[mentee + 1] <= chosen[k]) {
                mentee++;
            }
            price[k] = market.surplus(chosen[k]) - market.gain[mentee];
        }
        return price;
    }
}
