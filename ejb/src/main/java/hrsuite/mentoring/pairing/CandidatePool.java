package hrsuite.mentoring.pairing;

import hrsuite.mentoring.*;
import hrsuite.mentoring.program.*;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;

@ApplicationScoped
class CandidatePool {
    List<Candidate> candidates(String p) {
        throw new UnsupportedOperationException("to follow");
    }

    PairingContext context(ProgramDetail p, List<Candidate> people) {
        throw new UnsupportedOperationException("to follow");
    }
}
