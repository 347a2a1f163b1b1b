package dev.redress.platform.crypto;

import io.vertx.core.json.JsonObject;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Two keys of 256 bits that come and go together. Their text tells their number alone.
///
/// @param seal for values
/// @param index for marks
record DataKey(int number, SecretKey seal, SecretKey index) {

    static DataKey of(int number, byte[] seal, byte[] index) {
        if (number < 1 || seal.length != AesGcm.KEY_BYTES || index.length != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException("A key has a number from 1 on and 256 bits");
        }
        return new DataKey(
                number, new SecretKeySpec(seal, "AES"), new SecretKeySpec(index, "HmacSHA256"));
    }

    static DataKey fresh(int number) {
        return of(number, AesGcm.freshKey(), AesGcm.freshKey());
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("number", number)
                .put("seal", seal.getEncoded())
                .put("index", index.getEncoded());
    }

    static DataKey fromJson(JsonObject json) {
        return of(json.getInteger("number"), json.getBinary("seal"), json.getBinary("index"));
    }

    @Override
    public String toString() {
        return "key " + number;
    }
}
