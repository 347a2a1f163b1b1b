package dev.redress.platform;

import java.util.List;
import java.util.UUID;

/// An answer that shows several cases, and says which.
public interface Shown {

    List<UUID> shownCases();
}
