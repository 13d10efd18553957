package hrsuite.mentoring.matching;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Shows rounds with the people as they are called today. */
@ApplicationScoped
class Viewer {

    @Inject
    Rounds rounds;

    @Inject
    Proposals proposals;

    @Inject
    Unmatched unmatched;

    @Inject
    Offers offers;

    @Inject
    StaffDirectory staff;

    @Inject
    Event<FrictionsRead> frictionReads;

    Page<ProposalDetail> proposals(String program, String round, PageRequest page, Reader reader, Locale language) {
        long id = rounds.find(program, round).id();
        Page<Proposal> found = Page.of(
                proposals.of(id, page.afterKey(), page.limit() + 1), page, proposal -> Long.toString(proposal.id()));
        return new Page<>(shown(id, found.items(), reader, language), found.next());
    }

    /**
     * @throws Refusal NOT_FOUND when the round has no such proposal
     */
    ProposalDetail proposal(String program, String round, String proposal, Reader reader, Locale language) {
        long id = rounds.find(program, round).id();
        List<Proposal> found = proposals.of(id, Long.MIN_VALUE, Integer.MAX_VALUE).stream()
                .filter(pair -> Long.toString(pair.id()).equals(proposal))
                .toList();
        if (found.isEmpty()) {
            throw Refusal.notFound("proposal", proposal);
        }
        return shown(id, found, reader, language).get(0);
    }

    Page<UnmatchedDetail> unmatched(String program, String round, Role role, PageRequest page, Locale language) {
        long id = rounds.find(program, round).id();
        Page<Unmatched.Row> found = Page.of(
                unmatched.of(id, role, page.afterKey(), page.limit() + 1), page, left -> Long.toString(left.id()));
        return new Page<>(shown(found.items(), language), found.next());
    }

    List<ProposalDetail> allProposals(Round round, Reader reader, Locale language) {
        return shown(round.id(), proposals.of(round.id(), Long.MIN_VALUE, Integer.MAX_VALUE), reader, language);
    }

    List<UnmatchedDetail> allUnmatched(Round round, Role role, Locale language) {
        return shown(unmatched.of(round.id(), role, Long.MIN_VALUE, Integer.MAX_VALUE), language);
    }

    private List<ProposalDetail> shown(long round, List<Proposal> found, Reader reader, Locale language) {
        LongFunction<PartnerDetail> people = people(found.stream()
                .flatMapToLong(pair ->
                        LongStream.of(pair.mentor(), pair.mentee(), pair.alternative(), pair.mentorsAlternative())));
        long secrets = found.stream().filter(Proposal::isConfidential).count();
        if (reader.frictionsToo() && secrets > 0) {
            frictionReads.fire(new FrictionsRead(Long.toString(round), secrets));
        }
        Map<Long, Offer> offered = found.stream().allMatch(Proposal::isUnreleased) ? Map.of() : offers.ofRound(round);
        return found.stream()
                .map(pair -> pair.detail(
                        people,
                        reader.frictionsToo(),
                        language,
                        offered.containsKey(pair.id()) ? offered.get(pair.id()).detail(reader.personalToo()) : null))
                .toList();
    }

    private List<UnmatchedDetail> shown(List<Unmatched.Row> found, Locale language) {
        LongFunction<PartnerDetail> people = people(found.stream().mapToLong(Unmatched.Row::person));
        return found.stream().map(left -> left.detail(people, language)).toList();
    }

    private LongFunction<PartnerDetail> people(LongStream ids) {
        List<Long> wanted = ids.filter(id -> id != 0).distinct().boxed().toList();
        Map<Long, PersonDetail> found = staff.byIds(wanted);
        return id -> partner(found.get(id));
    }

    static PartnerDetail partner(PersonDetail person) {
        return new PartnerDetail(
                person.employeeNumber(), person.displayName(), person.department(), person.grade(), person.jobTitle());
    }
}
