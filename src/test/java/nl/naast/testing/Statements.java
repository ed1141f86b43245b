package nl.naast.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Every statement that a house sends to its database, to count them. */
public final class Statements {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    private Statements() {}

    /** What is sent to the database while {@code work} runs, reading included, commit left out. */
    public static List<String> during(House house, Runnable work) {
        Statements statements = new Statements();
        ServerSession session = house.database().factory().unwrap(ServerSession.class);
        SessionEventAdapter listener = statements.listener();
        session.getEventManager().addListener(listener);
        try {
            work.run();
        } finally {
            session.getEventManager().removeListener(listener);
        }
        return Collections.unmodifiableList(new ArrayList<>(statements.sent));
    }

    private SessionEventAdapter listener() {
        return new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                sent.add(String.valueOf(event.getCall()));
            }
        };
    }
}
