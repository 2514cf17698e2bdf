package dev.rowan.run.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts and decrypts, by AES in Galois counter mode. A key is made for each text, so that the secret does not wear out. */
public final class CursorKey {
    /** Fewer bytes can be guessed. */
    public static final int LEAST_BYTES = 16;

    /** How many bytes a text grows by. */
    static final int GROWTH = 40;

    private static final int SALT = 12;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

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
        byte[] head = bytes(SALT + NONCE);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, head, bound).doFinal(text);
        byte[] whole = Arrays.copyOf(head, head.length + sealed.length);
        System.arraycopy(sealed, 0, whole, head.length, sealed.length);
        return whole;
    }

    /** The text again, if nobody changed anything. */
    byte[] decrypt(byte[] whole, byte[] bound) throws GeneralSecurityException {
        if (whole.length < GROWTH) {
            throw new GeneralSecurityException("too short");
        }
        byte[] head = Arrays.copyOf(whole, SALT + NONCE);
        return cipher(Cipher.DECRYPT_MODE, head, bound).doFinal(whole, head.length, whole.length - head.length);
    }

    private Cipher cipher(int mode, byte[] head, byte[] bound) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        mac.update(head, 0, SALT);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(mac.doFinal(), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, head, SALT, NONCE));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
