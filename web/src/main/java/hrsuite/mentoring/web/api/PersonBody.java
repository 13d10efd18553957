package hrsuite.mentoring.web.api;

import java.util.List;

/** A person as they are sent; what is absent is cleared where it can be. */
public record PersonBody(
        String employeeNumber,
        String userName,
        String externalId,
        String givenName,
        String familyName,
        String preferredName,
        String email,
        String department,
        String division,
        String location,
        String country,
        String timeZone,
        String workingHours,
        String jobTitle,
        String grade,
        String positionCode,
        String managerNumber,
        String hireDate,
        Integer birthYear,
        String status,
        String leaveDate,
        String leaveReason,
        List<String> skills,
        List<String> topicsWanted,
        String mentoringRole,
        Integer capacity) {}
