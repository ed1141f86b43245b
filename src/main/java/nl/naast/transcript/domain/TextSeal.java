package nl.naast.transcript.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts at rest with AES-256 in Galois/Counter Mode (NIST SP 800-38D), a fresh 96-bit nonce each
 * time. The owner's id is bound in, so a sealed text copied to another owner's row does not open.
 * Layout: one byte format, 12 bytes nonce, cipher text with its 16-byte tag.
 */
public final class TextSeal {
    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 random bytes */
    public TextSeal(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("The key for texts at rest must be 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    public byte[] seal(String text, UUID owner) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] cipherText = run(Cipher.ENCRYPT_MODE, nonce, owner, text.getBytes(StandardCharsets.UTF_8));
        byte[] sealed = new byte[1 + NONCE + cipherText.length];
        sealed[0] = FORMAT;
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        System.arraycopy(cipherText, 0, sealed, 1 + NONCE, cipherText.length);
        return sealed;
    }

    /** @throws IllegalStateException when it was sealed for someone else, with another key, or was tampered with */
    public String open(byte[] sealed, UUID owner) {
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        byte[] cipherText = Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, owner, cipherText), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, UUID owner, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text does not open", e);
        }
    }
}
