package nl.naast.testing;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;
import nl.naast.privacy.Retention;
import nl.naast.shared.Announcer;
import nl.naast.shared.WorldClock;
import nl.naast.transcript.TranscriptLimits;
import nl.naast.transcript.domain.TextSeal;
import org.jspecify.annotations.Nullable;

/**
 * Puts rooms together by their constructors, as the container would, and runs use cases in
 * transactions. Ports are answered by the one class that implements them.
 */
public final class House implements AutoCloseable {
    /** When the house's own time stands, unless a test plays another moment. */
    public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final List<Class<?>> BEANS = ProductClasses.beans();

    private final TestDatabase database;
    private final EntityManager em;
    private final Map<Class<?>, Object> made = new HashMap<>();

    public House(TestDatabase database) {
        this.database = database;
        this.em = database.factory().createEntityManager();
        WorldClock clock = new WorldClock(Clock.fixed(NOW, ZoneOffset.UTC));
        made.put(EntityManager.class, em);
        made.put(WorldClock.class, clock);
        made.put(Clock.class, clock);
        made.put(TextSeal.class, new TextSeal(new byte[32]));
        made.put(Retention.class, new Retention(30));
        made.put(TranscriptLimits.class, TranscriptLimits.standard());
        made.put(Announcer.class, (Announcer) this::announce);
        made.put(Pbkdf2PasswordHash.class, new PlainHash());
    }

    public TestDatabase database() {
        return database;
    }

    public WorldClock clock() {
        return get(WorldClock.class);
    }

    /** The use case or repository, made on first use with all that it needs. */
    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = make(implementation(type));
            made.put(type, known);
            made.put(known.getClass(), known);
        }
        return type.cast(known);
    }

    public void in(Runnable work) {
        in(() -> {
            work.run();
            return "";
        });
    }

    /** Runs in a transaction of its own, or in the one that runs already. */
    public <T> T in(Supplier<T> work) {
        EntityTransaction transaction = em.getTransaction();
        if (transaction.isActive()) {
            return work.get();
        }
        transaction.begin();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } catch (RuntimeException e) {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            throw e;
        } finally {
            em.clear();
        }
    }

    @Override
    public void close() {
        em.close();
    }

    private Object make(Class<?> type) {
        Constructor<?> constructor = Arrays.stream(withTransactions(type).getDeclaredConstructors())
                .filter(candidate -> Modifier.isPublic(candidate.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No public constructor: " + type));
        Object[] parameters =
                Arrays.stream(constructor.getParameterTypes()).map(this::get).toArray();
        try {
            return constructor.newInstance(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    /** As the container does: every public method of a use case runs in a transaction. */
    private Class<?> withTransactions(Class<?> type) {
        if (!type.isAnnotationPresent(Transactional.class)) {
            return type;
        }
        return new ByteBuddy()
                .subclass(type, ConstructorStrategy.Default.IMITATE_SUPER_CLASS_PUBLIC)
                .method(ElementMatchers.isPublic().and(ElementMatchers.isDeclaredBy(type)))
                .intercept(MethodDelegation.to(new InTransaction()))
                .make()
                .load(type.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
                .getLoaded();
    }

    /** Wraps one call. Public, because generated classes call it. */
    public final class InTransaction {
        @RuntimeType
        public @Nullable Object around(@SuperCall Callable<@Nullable Object> call) throws Exception {
            return in(() -> {
                        try {
                            return java.util.Optional.ofNullable(call.call());
                        } catch (RuntimeException refusal) {
                            throw refusal;
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .orElse(null);
        }
    }

    private static Object call(Object target, Method method, Object[] args) {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Class<?> implementation(Class<?> type) {
        if (!type.isInterface()) {
            return type;
        }
        List<Class<?>> candidates =
                BEANS.stream().filter(type::isAssignableFrom).toList();
        if (candidates.size() != 1) {
            throw new IllegalStateException(type + " is answered by " + candidates);
        }
        return candidates.get(0);
    }

    private void announce(Record event) {
        for (Class<?> bean : BEANS) {
            for (Method method : observersOf(bean, event)) {
                call(get(bean), method, new Object[] {event});
            }
        }
    }

    private static List<Method> observersOf(Class<?> bean, Record event) {
        List<Method> observers = new ArrayList<>();
        for (Method method : bean.getMethods()) {
            boolean observes = Arrays.stream(method.getParameters())
                    .anyMatch(parameter -> parameter.isAnnotationPresent(Observes.class)
                            && parameter.getType().isInstance(event));
            if (observes) {
                observers.add(method);
            }
        }
        return observers;
    }
}
