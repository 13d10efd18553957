package hrsuite.mentoring.pairing;

import hrsuite.mentoring.*;
import hrsuite.mentoring.program.*;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;

@ApplicationScoped
class Pairings {
    Page<PairingDetail> find(String p, PageRequest page) {
        throw new UnsupportedOperationException("to follow");
    }

    PairingDetail detail(String id) {
        throw new UnsupportedOperationException("to follow");
    }

    PairingOutcome takeOver(String p, List<ExistingPair> pairs) {
        throw new UnsupportedOperationException("to follow");
    }

    PairingDetail move(String id, long v, String state) {
        throw new UnsupportedOperationException("to follow");
    }

    PairingDetail end(String id, String reason) {
        throw new UnsupportedOperationException("to follow");
    }

    List<PairingDetail> confirm(String p, List<NewPairing> pairs) {
        throw new UnsupportedOperationException("to follow");
    }
}
