package dev.redress.platform.storage;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Whether strangers get at a bucket: somebody without credentials is to see nothing of it, and
/// where the store knows such a thing (AWS does), all public access is to be blocked, whatever
/// single policies say.
///
/// @param unsigned asks as a stranger
/// @param signed asks as the desk
record S3Exposure(
        URI bucket, Function<URI, Uni<Answer>> unsigned, Function<URI, Uni<Answer>> signed) {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final List<String> BLOCKS =
            List.of(
                    "BlockPublicAcls",
                    "IgnorePublicAcls",
                    "BlockPublicPolicy",
                    "RestrictPublicBuckets");

    /// What the store said.
    record Answer(int status, String body) {}

    /// In words; empty if they do not.
    Uni<List<String>> found() {
        return unsigned.apply(URI.create(bucket + "?list-type=2&max-keys=1"))
                .chain(listed ->
                        signed.apply(URI.create(bucket + "?publicAccessBlock"))
                                .map(blocked -> found(listed, blocked)));
    }

    private static List<String> found(Answer listed, Answer blocked) {
        List<String> found = new ArrayList<>();
        if (listed.status() == OK) {
            found.add("Anybody can list the bucket of the files");
        }
        switch (blocked.status()) {
            case OK -> {
                if (!BLOCKS.stream().allMatch(block -> isSet(block, blocked.body()))) {
                    found.add("The bucket of the files does not block all public access");
                }
            }
            case NOT_FOUND -> found.add("The bucket of the files does not block public access");
            case FORBIDDEN ->
                    found.add(
                            "Whether the bucket blocks public access is not known: the desk lacks"
                                    + " s3:GetBucketPublicAccessBlock");
            // A store that knows no such thing.
            default -> {}
        }
        return found;
    }

    private static boolean isSet(String block, String body) {
        return body.replaceAll("\\s", "").contains("<%1$s>true</%1$s>".formatted(block));
    }
}
