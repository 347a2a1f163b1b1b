/// What a setting may be. Each type reads one kind and refuses what is out of its bounds, so that
/// the desk does not start with it.
///
/// Not constraints of Bean Validation: one of them on a mapping of settings lets Quarkus describe
/// all mappings to the validator at every start, a quarter of a second of it.
@NullMarked
package dev.redress.platform.setting;

import org.jspecify.annotations.NullMarked;
