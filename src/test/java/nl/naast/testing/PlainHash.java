package nl.naast.testing;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Stands in for the container's slow hash, which is not there without a container. */
final class PlainHash implements Pbkdf2PasswordHash {
    @Override
    public void initialize(Map<String, String> parameters) {
        // Nothing to prepare.
    }

    @Override
    public String generate(char[] password) {
        return "plain:" + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
        return generate(password).equals(hashed);
    }
}
