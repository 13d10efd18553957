package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows and changes profiles as far as the caller may, on record. */
@ApplicationScoped
class ProfileDesk {

    @Inject
    private Profiles profiles;

    @Inject
    private ProfileGrid grid;

    @Inject
    private Exposure exposure;

    @Inject
    private Witness witness;

    Page<ProfileDetail> profiles(ProfileFilter filter, PageRequest page, String caller) {
        Page<ProfileDetail> found = profiles.page(filter, page, witness.hiddenFrom(caller));
        witness.read("PROFILES", "succession/profiles", found.items().size());
        Map<String, Integer> counts = exposure.of(
                found.items().stream().map(ProfileDetail::employeeNumber).toList());
        return found.map(profile -> profile.exposedTo(counts.getOrDefault(profile.employeeNumber(), 0)));
    }

    List<ProfileCell> grid(ProfileField across, ProfileField up, String department, String caller) {
        List<ProfileCell> cells = grid.cells(across, up, department, witness.hiddenFrom(caller));
        int people = cells.stream().mapToInt(ProfileCell::people).sum();
        witness.read("PROFILES", "succession/profiles/" + across.code() + "-" + up.code(), people);
        return cells;
    }

    ProfileDetail profile(String employeeNumber, String caller) {
        ProfileDetail profile = profiles.profile(profiles.person(employeeNumber), witness.hiddenFrom(caller));
        witness.read("PROFILES", "person/" + profile.employeeNumber(), 1);
        return exposed(profile);
    }

    Page<PastValue> history(String employeeNumber, PageRequest page, String caller) {
        Subject person = profiles.person(employeeNumber);
        Page<PastValue> found = witness.hiddenFrom(caller).contains(person.person())
                ? new Page<>(List.of(), null)
                : profiles.history(person, page);
        witness.read(
                "HISTORY", "person/" + person.employeeNumber(), found.items().size());
        return found;
    }

    ProfileDetail save(String employeeNumber, long version, ProfileDraft draft, String caller) {
        Subject person = profiles.person(employeeNumber);
        if (witness.hiddenFrom(caller).contains(person.person())) {
            throw OwnMatter.refused(person.employeeNumber());
        }
        if (profiles.save(person, version, draft, caller, witness.today())) {
            witness.tell(new SuccessionChanged("PROFILE", person.employeeNumber()));
        }
        return exposed(profiles.profile(profiles.person(employeeNumber), Set.of()));
    }

    private ProfileDetail exposed(ProfileDetail profile) {
        String number = profile.employeeNumber();
        return profile.exposedTo(exposure.of(List.of(number)).getOrDefault(number, 0));
    }
}
