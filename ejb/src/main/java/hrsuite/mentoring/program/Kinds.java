package hrsuite.mentoring.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The kinds of programs that this installation knows. */
@ApplicationScoped
class Kinds {

    @Inject
    @Any
    private Instance<ProgramKind> kinds;

    Optional<ProgramKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equalsIgnoreCase(code)).findFirst();
    }

    List<String> codes() {
        return kinds.stream().map(ProgramKind::code).sorted().toList();
    }
}
