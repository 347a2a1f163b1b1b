/// Files that are sent to cases: asked for, sent straight to where they are kept, and looked at
/// whole before they become evidence. Who may send them, and in whose name, is not asked here.
@NullMarked
package dev.redress.platform.upload;

import org.jspecify.annotations.NullMarked;
