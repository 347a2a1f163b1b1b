package dev.redress.server;

import dev.redress.platform.RefusedStart;
import dev.redress.platform.keys.KeyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/// The RSA keys that sign and verify access tokens, as PEM texts.
public record SigningKeys(String privatePem, String publicPem) {

    private static final int KEY_BITS = 2048;
    private static final int PEM_LINE = 64;
    private static final String PUBLIC = "signing-key.pub.pem";

    /// The keys in `folder`, made at first and readable by the owner only, so that tokens stay
    /// valid over a restart.
    public static SigningKeys in(Path folder) {
        Path privateFile = folder.resolve(KeyFolder.SIGNING);
        Path publicFile = folder.resolve(PUBLIC);
        try {
            if (!Files.exists(privateFile) || !Files.exists(publicFile)) {
                SigningKeys fresh = generate();
                Files.createDirectories(folder);
                write(publicFile, fresh.publicPem);
                write(privateFile, fresh.privatePem);
            }
            return new SigningKeys(Files.readString(privateFile), Files.readString(publicFile));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep signing keys in " + folder, e);
        }
    }

    /// Fresh keys in the place of those in `folder`, whose public half is kept, so that what they
    /// signed stays valid. A desk that runs there notices by itself.
    public static void rotate(Path folder) {
        SigningKeys before = in(folder);
        SigningKeys after = generate();
        try {
            Path earlier = Files.createDirectories(folder.resolve(KeyFolder.EARLIER));
            write(earlier.resolve(UUID.randomUUID() + ".pub.pem"), before.publicPem);
            replace(folder.resolve(PUBLIC), after.publicPem);
            replace(folder.resolve(KeyFolder.SIGNING), after.privatePem);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot change the signing keys in " + folder, e);
        }
    }

    /// A public key alone is no mistake: somebody else signs.
    ///
    /// @param signs whether a private key is configured
    /// @param verifies whether a public key is configured
    /// @throws RefusedStart when the configured keys cannot do what the desk needs them for
    static void requireFitting(boolean signs, boolean verifies, boolean demo) {
        if (signs && !verifies) {
            throw new RefusedStart(
                    "REDRESS_JWT_PRIVATE_KEY needs REDRESS_JWT_PUBLIC_KEY: nobody could verify what it"
                            + " signs.");
        }
        if (verifies && !signs && demo) {
            throw new RefusedStart(
                    "REDRESS_JWT_PUBLIC_KEY with REDRESS_DEMO=true needs REDRESS_JWT_PRIVATE_KEY: demo"
                            + " accounts get their tokens from the desk.");
        }
    }

    /// Fresh keys, kept nowhere.
    public static SigningKeys generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKeys(
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
                    pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no RSA", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
    }

    // In one step: whoever reads meanwhile finds the one or the other.
    private static void replace(Path file, String pem) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        write(fresh, pem);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    // Created with its permissions, not given them afterwards: nobody else reads it in between.
    private static void write(Path file, String pem) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, pem);
    }
}
