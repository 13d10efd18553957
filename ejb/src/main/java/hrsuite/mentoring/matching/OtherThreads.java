package hrsuite.mentoring.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/** Those of the server, as many as it has to spare. */
@ApplicationScoped
class OtherThreads implements Executor {

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }
}
