/// Who may come in: accounts with passwords, and the tokens they get for them.
///
/// - A token is a JWT (RS256) with the account's name as `upn` and its roles as `groups`. It lives
///   an hour, is not stored, and is valid until it expires: an account that is switched off keeps
///   its last token until then.
/// - Unknown name, wrong password and switched-off account are one answer at one price: nobody
///   learns which accounts exist.
/// - Everything here goes by the machine's real time. Whoever moves the desk's time neither
///   lengthens a token nor shortens a lock.
/// - Where somebody else signs the tokens (only a public key is configured, and
///   `REDRESS_JWT_ISSUER`), they are verified, with the same claims, but none is issued here.
///
/// Accounts come from the demo mode only ([DemoCast]). Those of real people will come with the
/// administration of users; until then a desk without demo mode has none of its own.
@NullMarked
package dev.redress.identity;

import org.jspecify.annotations.NullMarked;
