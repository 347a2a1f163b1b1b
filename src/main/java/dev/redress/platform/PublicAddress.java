package dev.redress.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;

/// Tells addresses of the Internet from those inside a network, which nobody outside may make the
/// desk call (server-side request forgery).
public final class PublicAddress {

    private static final int IPV4_BYTES = 4;

    /// IANA's registry of special addresses, as far as Java does not know them.
    private static final Range[] RESERVED =
            Stream.of(
                            "0.0.0.0/8",
                            "100.64.0.0/10",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.88.99.0/24",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/3")
                    .map(Range::of)
                    .toArray(Range[]::new);

    private PublicAddress() {}

    private record Range(int first, int mask) {

        static Range of(String text) {
            int slash = text.indexOf('/');
            int first = 0;
            for (String part : text.substring(0, slash).split("\\.", -1)) {
                first = first << 8 | Integer.parseInt(part);
            }
            return new Range(first, -1 << (32 - Integer.parseInt(text.substring(slash + 1))));
        }

        boolean holds(int address) {
            return (address & mask) == first;
        }
    }

    /// Whether everybody can reach `address`. An IPv6 address that leads to an IPv4 address counts
    /// as that.
    public static boolean isPublic(InetAddress address) {
        boolean isSpecial =
                address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !isSpecial
                && (bytes.length == IPV4_BYTES ? isPublicFour(bytes) : isPublicSix(bytes));
    }

    private static boolean isPublicFour(byte[] four) {
        int address = ByteBuffer.wrap(four).getInt();
        return Arrays.stream(RESERVED).noneMatch(range -> range.holds(address));
    }

    /// Of IPv6, 2000::/3 is given out; of it 2001::/23 is for protocols, 2001:db8::/32 for
    /// examples, and 2002::/16 leads to an IPv4 address, as does 64:ff9b::/96.
    private static boolean isPublicSix(byte[] six) {
        ByteBuffer bytes = ByteBuffer.wrap(six);
        int first = bytes.getShort(0) & 0xffff;
        int second = bytes.getShort(2) & 0xffff;
        if ((first & 0xe000) == 0x2000) {
            return switch (first) {
                case 0x2001 -> second >= 0x0200 && second != 0x0db8;
                case 0x2002 -> isPublic(embedded(six, 2));
                default -> true;
            };
        }
        return first == 0x0064
                && second == 0xff9b
                && isPublic(embedded(six, six.length - IPV4_BYTES));
    }

    private static InetAddress embedded(byte[] six, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(six, from, from + IPV4_BYTES));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}
