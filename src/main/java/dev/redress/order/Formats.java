package dev.redress.order;

/// How the shop writes what it tells.
interface Formats {

    /// Numbers of orders and parcels stand in paths.
    String NUMBER = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    /// One line.
    String LINE = "[^\\p{Cntrl}]*";

    int LINE_MAX = 200;
}
