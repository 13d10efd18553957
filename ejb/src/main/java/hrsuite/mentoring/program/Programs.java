package hrsuite.mentoring.program;

import hrsuite.mentoring.*;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;

@ApplicationScoped
class Programs {
    Page<ProgramDetail> find(PageRequest page) {
        throw new UnsupportedOperationException("to follow");
    }

    ProgramDetail detail(String id) {
        throw new UnsupportedOperationException("to follow");
    }

    ProgramDetail open(ProgramDraft draft) {
        throw new UnsupportedOperationException("to follow");
    }

    ProgramDetail change(String id, long v, ProgramDraft whole) {
        throw new UnsupportedOperationException("to follow");
    }

    void remove(String id, long v) {
        throw new UnsupportedOperationException("to follow");
    }

    List<String> family(String id) {
        throw new UnsupportedOperationException("to follow");
    }

    void started(String id) {
        throw new UnsupportedOperationException("to follow");
    }
}
