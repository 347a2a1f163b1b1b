package dev.redress.core.history;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells what somebody said from what figures and clocks are made of.
///
/// What is not known to be harmless is a word: a new component is taken for words until somebody
/// says that it need not be.
public final class Words {

    /// Who of the desk did something, and which version, case or thing of the desk is meant.
    private static final Set<String> HARMLESS =
            Set.of(
                    "account",
                    "announcedBy",
                    "answeredBy",
                    "appeal",
                    "approvedBy",
                    "assignee",
                    "author",
                    "by",
                    "caseId",
                    "caseNo",
                    "changedBy",
                    "classifier",
                    "cluster",
                    "complainedOf",
                    "confirmedBy",
                    "decidedBy",
                    "department",
                    "draftedBy",
                    "dueAt",
                    "effect",
                    "exemplars",
                    "expectedAt",
                    "expiresAt",
                    "field",
                    "filedBy",
                    "firstContactOwner",
                    "firstDecider",
                    "followUp",
                    "form",
                    "from",
                    "fromRulesVersion",
                    "fromSubCategory",
                    "givenBy",
                    "grades",
                    "grantedBy",
                    "grantedRole",
                    "group",
                    "hands",
                    "legallyApprovedBy",
                    "mediator",
                    "method",
                    "model",
                    "nodeAt",
                    "offeredAt",
                    "orderedBy",
                    "otherCaseNo",
                    "owner",
                    "performBy",
                    "provenBy",
                    "receivedAt",
                    "recordedBy",
                    "repeatOf",
                    "resolvedAt",
                    "resource",
                    "reviewer",
                    "rule",
                    "rules",
                    "rulesVersion",
                    "signals",
                    "stage",
                    "steps",
                    "subCategory",
                    "subjects",
                    "tags",
                    "task",
                    "team",
                    "textHash",
                    "to",
                    "toGroup",
                    "watchers");

    /// What is always in somebody's own words, even where a single one is in capitals.
    private static final Set<String> WORDS =
            Set.of(
                    "about",
                    "answer",
                    "content",
                    "explanation",
                    "findings",
                    "minutes",
                    "name",
                    "note",
                    "notes",
                    "participants",
                    "person",
                    "phrase",
                    "proof",
                    "quote",
                    "scenario",
                    "text",
                    "value",
                    "whatWeDid");

    /// Names of constants, numbers too short to call anybody by, amounts, truth, times, ids, sums.
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "(?!.*\\d{5})[A-Z][A-Z0-9_]{1,39}|-?\\d{1,6}|-?\\d{1,10}\\.\\d{1,2}|[01]\\.\\d{1,20}|true|false"
                            + "|\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+Z)?|P[0-9DTHMS.]+|[0-9a-f]{64}"
                            + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// An account, the number of a case, the name of a rule.
    private static final Pattern TOKEN = Pattern.compile("(?=.*[A-Za-z])[!-~]{1,64}");

    private static final Pattern PLACE = Pattern.compile("\\d+");

    private Words() {}

    /// Whether `text` may say something of a person.
    ///
    /// @param path of the component that holds it, such as `dossier.tasks.1.text`, or its name
    ///   alone
    public static boolean are(String path, String text) {
        String name = name(path);
        return WORDS.contains(name)
                || (!HARMLESS.contains(name) && !NO_WORDS.matcher(text).matches());
    }

    /// Whether `text` must not stand in clear: also where only the accounts and the names of things
    /// belong, as soon as it is none of these.
    public static boolean tell(String path, String text) {
        return are(path, text)
                || !(TOKEN.matcher(text).matches() || NO_WORDS.matcher(text).matches());
    }

    /// The last part of a path that is no place in a list.
    private static String name(String path) {
        int end = path.length();
        int start = path.lastIndexOf('.') + 1;
        while (start > 0 && PLACE.matcher(path.substring(start, end)).matches()) {
            end = start - 1;
            start = path.lastIndexOf('.', end - 1) + 1;
        }
        return path.substring(start, end);
    }
}
