package dev.rowan.run.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Encrypts and decrypts, by AES in Galois counter mode. A key is made for so many texts, so that none wears out. */
public final class CursorKey {
    /** Fewer bytes can be guessed. */
    public static final int LEAST_BYTES = 16;

    /** How many bytes a text grows by. */
    static final int GROWTH = 40;

    private static final int SALT = 12;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Random nonces of 12 bytes are different with near certainty for far more texts than these. */
    private static final int MOST_TEXTS = 1 << 24;

    /** Finding one takes longer than using it. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(CursorKey::cipher);

    private final byte[] secret;
    private volatile @Nullable Salted current;

    /** A key made of the secret, and how many texts it encrypted. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Salted(byte[] salt, SecretKeySpec key, AtomicInteger texts) {}

    private CursorKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A key that nobody knows: what it encrypts is of use as long as this key is there.
     *
     * @return a new key
     */
    public static CursorKey random() {
        return new CursorKey(bytes(32));
    }

    /**
     * A key made of a secret that several processes share.
     *
     * @param secret at least {@link #LEAST_BYTES} bytes
     * @return the key
     * @throws IllegalArgumentException when the secret is shorter
     */
    public static CursorKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("a key for cursors is made of at least " + LEAST_BYTES
                    + " bytes, but these are " + secret.length + "; make it of random ones");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("rowan cursor".getBytes(StandardCharsets.UTF_8));
            return new CursorKey(digest.digest(secret));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** What is encrypted begins with a salt and a nonce; it can be decrypted only beside the same bound bytes. */
    byte[] encrypt(byte[] text, byte[] bound) throws GeneralSecurityException {
        Salted now = fresh();
        byte[] nonce = bytes(NONCE);
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, now.key(), nonce, 0, bound);
        byte[] whole = Arrays.copyOf(now.salt(), GROWTH + text.length);
        System.arraycopy(nonce, 0, whole, SALT, NONCE);
        cipher.doFinal(text, 0, text.length, whole, SALT + NONCE);
        return whole;
    }

    /** The text again, if nobody changed anything. */
    byte[] decrypt(byte[] whole, byte[] bound) throws GeneralSecurityException {
        if (whole.length < GROWTH) {
            throw new GeneralSecurityException("too short");
        }
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, key(whole), whole, SALT, bound);
        return cipher.doFinal(whole, SALT + NONCE, whole.length - SALT - NONCE);
    }

    /** A key for one more text: another one before so many nonces were drawn that two might be the same. */
    private Salted fresh() throws GeneralSecurityException {
        Salted now = current;
        if (now == null || now.texts().incrementAndGet() > MOST_TEXTS) {
            byte[] salt = bytes(SALT);
            now = new Salted(salt, derived(salt), new AtomicInteger(1));
            current = now;
        }
        return now;
    }

    /** The key of the salt with which a text begins. */
    private SecretKeySpec key(byte[] whole) throws GeneralSecurityException {
        Salted now = current;
        return now != null && Arrays.equals(now.salt(), 0, SALT, whole, 0, SALT)
                ? now.key()
                : derived(Arrays.copyOf(whole, SALT));
    }

    private SecretKeySpec derived(byte[] salt) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal(salt), "AES");
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, int from, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, from, NONCE));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has AES", missing);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
