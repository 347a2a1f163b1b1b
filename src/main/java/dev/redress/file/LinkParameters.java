package dev.redress.file;

import dev.redress.platform.storage.DiskLink;
import dev.redress.platform.storage.FileKey;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What a link to the desk's own files says. What is missing makes it one that was never signed.
@SuppressWarnings("NullAway.Init") // The path has its parts, and the rest has defaults.
class LinkParameters {

    @PathParam("caseId")
    UUID caseId;

    @PathParam("fileId")
    UUID fileId;

    @QueryParam("size")
    @DefaultValue("0")
    long size;

    @QueryParam("name")
    @DefaultValue("")
    String name;

    @QueryParam("expires")
    @DefaultValue("0")
    long expires;

    @QueryParam("signature")
    @DefaultValue("")
    String signature;

    DiskLink link(String method) {
        return new DiskLink(new FileKey(caseId, fileId), method, size, name, expires);
    }

    String signature() {
        return signature;
    }

    /// The name for a header, in any script (RFC 6266).
    String encodedName() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "filename*=UTF-8''" + encoded;
    }
}
