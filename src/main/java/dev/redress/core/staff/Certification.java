package dev.redress.core.staff;

/// Whether somebody handles cases alone yet (spec.md §7.2). Who is NEW is given none by the desk.
public enum Certification {
    NEW,
    CERTIFIED
}
