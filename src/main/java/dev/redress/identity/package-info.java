/// Who may come in: accounts with passwords, and the tokens they get for them.
///
/// - A password begins a session, which lasts twelve hours at most. It is kept up by refresh
///   tokens: 256 random bits each, of which the desk keeps the hash, good for one use. A used one
///   that comes again ends the session.
/// - An access token is a JWT (RS256 or ES256) with the account's name as `upn`, its roles as
///   `groups` and its session as `sid`. It lives fifteen minutes, is not stored, and is refused
///   when its session is over: for the staff from the next request on, for others ten seconds later
///   at most.
/// - Unknown name, wrong password and switched-off account are one answer at one price: nobody
///   learns which accounts exist.
/// - Everything here goes by the machine's real time. Whoever moves the desk's time neither
///   lengthens a token nor shortens a lock.
/// - Where somebody else signs the tokens (only a public key is configured, and
///   `REDRESS_JWT_ISSUER`), they are verified, with the same claims, but none is issued here.
/// - What happens at the door is told as [dev.redress.core.identity.AccessEvent].
///
/// - Wrong passwords are counted by all instances together. A lock ends by itself.
/// - Privileged roles show a code besides (RFC 6238), whose secret is sealed ([SecretBox]).
/// - Accounts are made by administrators, without a role and with a one-time password. Roles change
///   when two people want it, neither of whom they are for. All of that is written down for good.
///
/// In demo mode there is a cast of accounts besides ([DemoCast]); their names are taken for good.
@NullMarked
package dev.redress.identity;

import org.jspecify.annotations.NullMarked;
