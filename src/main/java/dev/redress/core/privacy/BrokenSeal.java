package dev.redress.core.privacy;

/// A sealed value cannot be opened. It says where it stands, never what is in it. Trying again does
/// not help: somebody must mend the row, or give the desk the key that it lacks.
public final class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BrokenSeal(String message) {
        super(message);
    }

    public static BrokenSeal changed(Cell cell) {
        return new BrokenSeal(cell + " was changed by somebody else, or belongs elsewhere");
    }

    public static BrokenSeal unsealed(Cell cell) {
        return new BrokenSeal(cell + " is not sealed as it should be");
    }

    public static BrokenSeal ofKey(Cell cell, int key) {
        return new BrokenSeal("%s is sealed with key %d, which is missing".formatted(cell, key));
    }
}
