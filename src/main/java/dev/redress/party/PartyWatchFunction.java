package dev.redress.party;

import dev.redress.platform.OperationFunction;
import dev.redress.platform.Operations;
import jakarta.inject.Named;

/// The watch over the time of parties in the cloud.
@Named("party-watch")
public class PartyWatchFunction extends OperationFunction {

    PartyWatchFunction(Operations operations) {
        super("party-watch", operations);
    }
}
