package hrsuite.mentoring.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Puts the calls of methods that are marked behind a {@link TransactionBoundary}. */
@Interceptor
@InTransaction
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class InTransactionInterceptor {

    @Inject
    private TransactionBoundary boundary;

    @AroundInvoke
    Object call(InvocationContext method) throws Exception {
        TransactionBoundary.Ending ending =
                isOfItsOwn(method) ? boundary.ofItsOwn(method::proceed) : boundary.joined(method::proceed);
        return ending.result();
    }

    private static boolean isOfItsOwn(InvocationContext method) {
        InTransaction mark = method.getMethod().getAnnotation(InTransaction.class);
        if (mark == null) {
            mark = method.getMethod().getDeclaringClass().getAnnotation(InTransaction.class);
        }
        return mark != null && mark.ofItsOwn();
    }
}
