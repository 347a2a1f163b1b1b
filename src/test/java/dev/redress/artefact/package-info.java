/// What the build delivers, started as its users start it: the functions under AWS's own runtime
/// client (or as native binaries, if such were built) against a Runtime API of the tests, the
/// server as a jar. Each against a real PostgreSQL.
package dev.redress.artefact;
