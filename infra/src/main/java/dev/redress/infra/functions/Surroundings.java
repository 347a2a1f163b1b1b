package dev.redress.infra.functions;

import dev.redress.infra.data.DeskUsers;
import dev.redress.infra.data.EvidenceBucket;
import dev.redress.infra.data.Proxy;
import dev.redress.infra.keys.DeskKeys;
import dev.redress.infra.keys.Keys;
import dev.redress.infra.keys.OriginSecrets;
import dev.redress.infra.mail.Mail;
import dev.redress.infra.network.Network;
import java.util.Optional;

/// What is there before the functions.
///
/// @param address where the desk is reached from outside, without a slash at the end
public record Surroundings(
        Keys keys,
        DeskKeys deskKeys,
        Optional<OriginSecrets> origin,
        Network network,
        Proxy proxy,
        DeskUsers users,
        EvidenceBucket evidence,
        Optional<Mail> mail,
        String address) {}
