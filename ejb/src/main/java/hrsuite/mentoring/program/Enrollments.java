package hrsuite.mentoring.program;

import hrsuite.mentoring.*;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;

@ApplicationScoped
class Enrollments {
    Page<EnrollmentDetail> find(String p, PageRequest page) {
        throw new UnsupportedOperationException("to follow");
    }

    EnrollmentDetail detail(String p, String id) {
        throw new UnsupportedOperationException("to follow");
    }

    EnrollmentDetail enroll(String p, EnrollmentDraft d) {
        throw new UnsupportedOperationException("to follow");
    }

    EnrollmentOutcome enroll(String p, EnrollmentFilter f, String role, Integer capacity) {
        throw new UnsupportedOperationException("to follow");
    }

    EnrollmentDetail change(String p, String id, long v, EnrollmentChange c) {
        throw new UnsupportedOperationException("to follow");
    }

    EnrollmentDetail withdraw(String p, String id, long v) {
        throw new UnsupportedOperationException("to follow");
    }

    List<ApprovedEnrollment> approved(String p) {
        throw new UnsupportedOperationException("to follow");
    }

    List<ApprovedEnrollment> approved(String p, List<Long> persons) {
        throw new UnsupportedOperationException("to follow");
    }

    Map<Long, Integer> mentorPromises(String p) {
        throw new UnsupportedOperationException("to follow");
    }

    void hold(String p, List<Long> persons) {
        throw new UnsupportedOperationException("to follow");
    }
}
