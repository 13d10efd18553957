package hrsuite.mentoring.matching.solve;

/** The candidates by mentor: who might come to each. */
final class Admirers {

    /** Where each mentor's candidates begin; one longer than there are mentors. */
    final int[] first;

    final int[] candidate;
    final int[] mentee;

    Admirers(Market market) {
        first = new int[market.mentors + 1];
        candidate = new int[market.candidate.length];
        mentee = new int[market.candidate.length];
        for (int mentor : market.candidate) {
            first[mentor + 1]++;
        }
        for (int i = 0; i < market.mentors; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        for (int j = 0; j < market.mentees; j++) {
            for (int c = market.firstCandidate[j]; c < market.firstCandidate[j + 1]; c++) {
                int at = next[market.candidate[c]]++;
                candidate[at] = c;
                mentee[at] = j;
            }
        }
    }
}
