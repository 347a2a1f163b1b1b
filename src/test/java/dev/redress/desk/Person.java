package dev.redress.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody whose data stand out, and who is mentioned wherever there is room for words.
final class Person {

    static final String NAME = "欧阳致远";
    static final String PHONE = "13917654321";
    static final String EMAIL = "zhiyuan.ouyang@example.org";
    static final String ADDRESS = "上海市徐汇区龙腾大道88弄6号";
    static final String IDENTITY_NUMBER = "110101199003071233";
    static final String BANK_CARD = "6222021234567890123";

    static final List<String> ALL =
            List.of(NAME, PHONE, EMAIL, ADDRESS, IDENTITY_NUMBER, BANK_CARD);

    private static final String SAID = "，%s %s %s %s %s %s".formatted(ALL.toArray());

    private Person() {}

    static Map<String, Object> customer() {
        return Map.of("id", "customer1", "name", NAME, "phone", PHONE, "email", EMAIL);
    }

    static String in(String words) {
        return words + SAID;
    }

    /// The same body, with the person in all that is in Chinese words.
    static Map<String, ?> in(Map<String, ?> body) {
        Map<String, Object> more = new LinkedHashMap<>();
        body.forEach((name, value) -> more.put(name, value(value)));
        return more;
    }

    private static Object value(Object value) {
        return switch (value) {
            case String text when text.chars().anyMatch(c -> c > 0x2E80) -> in(text);
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, entry -> value(entry.getValue())));
            case List<?> list -> list.stream().map(Person::value).toList();
            default -> value;
        };
    }

    /// What of the person stands in a text: as it is, in Base64 from any place on, in hexadecimal,
    /// or escaped.
    static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (String value : ALL) {
            if (forms(value).stream().anyMatch(text::contains)) {
                found.add(value);
            }
        }
        return found;
    }

    private static List<String> forms(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        List<String> forms = new ArrayList<>(List.of(value, HexFormat.of().formatHex(bytes)));
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[shift + bytes.length];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            String code = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            // Without the letters that hold bits of a neighbour.
            String inner = code.substring(shift == 0 ? 0 : shift + 1, code.length() - 1);
            forms.add(inner);
            forms.add(inner.replace('+', '-').replace('/', '_'));
        }
        String escaped =
                value.chars()
                        .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
                        .collect(Collectors.joining());
        forms.add(escaped);
        forms.add(escaped.replace("\\u", "\\\\u"));
        return forms;
    }
}
