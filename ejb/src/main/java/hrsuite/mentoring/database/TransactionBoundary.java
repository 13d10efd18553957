package hrsuite.mentoring.database;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Where a transaction begins and ends that {@link InTransaction} asks for. Whoever calls has checked the roles. */
@Stateless
@PermitAll
public class TransactionBoundary {

    @Resource
    private SessionContext session;

    /** What came of it; a failure travels as a value, so that the server neither wraps nor logs what is a mere refusal. */
    public record Ending(Object value, RuntimeException failure) {

        Object result() {
            if (failure != null) {
                throw failure;
            }
            return value;
        }
    }

    /** In the caller's transaction, or in a new one where there is none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Ending joined(Callable<Object> work) throws Exception {
        return end(work);
    }

    /** In a new transaction; the caller's waits. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Ending ofItsOwn(Callable<Object> work) throws Exception {
        return end(work);
    }

    private Ending end(Callable<Object> work) throws Exception {
        try {
            return new Ending(work.call(), null);
        } catch (RuntimeException failure) {
            session.setRollbackOnly();
            return new Ending(null, failure);
        }
    }
}
