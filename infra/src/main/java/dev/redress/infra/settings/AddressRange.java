package dev.redress.infra.settings;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of addresses, as CIDR says it: `203.0.113.0/24`, or `2001:db8::/32`.
///
/// @param first its first address
/// @param bits how many bits all its addresses share: at least one, since all addresses are known
///   to nobody
public record AddressRange(InetAddress first, int bits) {

    private static final Pattern CIDR = Pattern.compile("([0-9A-Fa-f.:]+)/([0-9]{1,3})");

    public AddressRange {
        int more = length(first) - bits;
        if (bits < 1 || more < 0) {
            throw new IllegalArgumentException(
                    "%s/%d is no range of addresses".formatted(first.getHostAddress(), bits));
        }
        BigInteger number = new BigInteger(1, first.getAddress());
        if (number.signum() != 0 && number.getLowestSetBit() < more) {
            throw new IllegalArgumentException(
                    "%s/%d does not begin with the first address of the range"
                            .formatted(first.getHostAddress(), bits));
        }
    }

    /// @throws IllegalArgumentException when it is none
    static AddressRange of(String cidr) {
        Matcher parts = CIDR.matcher(cidr.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "knownAddresses: %s is no range of addresses, such as 203.0.113.0/24"
                            .formatted(cidr));
        }
        return new AddressRange(
                InetAddress.ofLiteral(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /// Whether it is of the addresses of four bytes.
    public boolean isV4() {
        return first.getAddress().length == 4;
    }

    /// As CIDR says it.
    public String cidr() {
        return first.getHostAddress() + "/" + bits;
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }
}
