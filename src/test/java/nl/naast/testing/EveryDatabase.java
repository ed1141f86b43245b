package nl.naast.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives a test H2, and MySQL too where one is named. */
public final class EveryDatabase implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        if (TestDatabase.mysqlUrl() == null) {
            System.err.println("Not run on MySQL: " + context.getDisplayName() + "; name a server in "
                    + TestDatabase.MYSQL + ", jdbc:mysql://host:port/database?user=…&password=…");
        }
        return Stream.of(SharedDatabase.values())
                .filter(database -> database == SharedDatabase.H2 || TestDatabase.mysqlUrl() != null)
                .map(Arguments::of);
    }
}
