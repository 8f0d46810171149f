"""What becomes of every rule on every page: read line by line against the pages, and kept as it is.

Each row: the rule, and its outcome for Kyustendil, Kazanlak, Kameno, Vidin and Strelcha.
"""

from __future__ import annotations

from integrated_projects.finding import Outcome
from tests.cases.outcomes_changeover import TABLE as CHANGEOVER
from tests.cases.outcomes_territorial import TABLE as TERRITORIAL

__all__ = ["OUTCOMES", "TOWNS"]

TOWNS = ("kyustendil", "kazanlak", "kameno", "vidin", "strelcha")

_TABLE = """
statements-reconcile-with-lines                   met      met      n/a      met      met
statements-agree                                  n/a      n/a      n/a      n/a      n/a
printed-parts-make-the-whole                      n/a      n/a      n/a      met      n/a
shares-make-the-amount                            unknown  unknown  unknown  met      met
line-is-under-a-programme                         unknown  met      met      met      met
lines-share-a-currency                            met      met      met      met      met
line-is-not-negative                              met      met      met      met      met
equivalents-agree                                 n/a      n/a      breached n/a      n/a
printed-rates-add-up                              unknown  met      unknown  unknown  unknown
split-is-explained                                unknown  unknown  unknown  met      met
split-is-explained-at-printed-rates               unknown  unknown  unknown  unknown  unknown
split-follows-its-rounding                        unknown  unknown  unknown  unknown  unknown
flat-rate-follows-direct-costs                    met      unknown  unknown  unknown  unknown
flat-rate-follows-direct-costs-in-each-programme  unknown  unknown  unknown  unknown  unknown
flat-rate-follows-its-category                    unknown  unknown  unknown  unknown  unknown
flat-rate-follows-its-category-in-each-programme  unknown  unknown  unknown  unknown  unknown
days-are-in-order                                 unknown  met      unknown  met      met
days-agree-with-duration                          unknown  unknown  unknown  unknown  unknown
days-are-eligible                                 unknown  met      unknown  met      met
programme-once                                    met      met      met      met      met
one-contract-per-programme                        unknown  met      unknown  met      unknown
contract-is-of-the-project                        unknown  unknown  unknown  unknown  unknown
contract-names-its-programme                      unknown  met      unknown  met      unknown
contracts-are-of-one-project                      unknown  met      unknown  met      unknown
project-is-under-its-procedure                    unknown  unknown  n/a      unknown  met
project-is-under-a-programme                      unknown  unknown  unknown  unknown  met
procedure-is-called-by-its-number                 met      met      breached unknown  met
linked-contract-is-earlier                        unknown  unknown  unknown  unknown  unknown
linked-contract-is-of-another-project             unknown  unknown  unknown  unknown  unknown
linked-contract-names-its-programme               unknown  unknown  unknown  unknown  unknown
one-beneficiary                                   met      met      met      met      unknown
role-fits-its-list                                unknown  met      unknown  met      unknown
organisation-once-under-each-programme            unknown  met      unknown  met      unknown
organisation-once-in-each-role                    unknown  met      unknown  met      unknown
associated-partners-carry-no-money                unknown  unknown  unknown  unknown  unknown
activity-is-paid                                  unknown  met      unknown  met      unknown
partner-is-under-a-programme                      unknown  met      unknown  unknown  unknown
target-group-is-under-a-programme                 met      met      unknown  unknown  unknown
programme-reaches-a-target-group                  met      met      unknown  unknown  unknown
objective-names-programmes-that-pay               unknown  unknown  unknown  unknown  unknown
facility-names-programmes-that-pay                unknown  unknown  unknown  unknown  unknown
indicator-names-programmes-that-pay               unknown  unknown  unknown  unknown  unknown
result-names-programmes-that-pay                  unknown  unknown  unknown  unknown  unknown
performers-take-part                              unknown  unknown  unknown  unknown  unknown
tally-agrees-with-its-list                        met      met      n/a      met      n/a
"""

#: The same of the conditions of the procedures; ``-`` where a rule is not tried, since the book may not bind.
_ELIGIBILITY = """
binds                                             -        -        -        unknown  -
programme-is-of-the-procedure                     met      met      met      -        met
enough-programmes                                 met      met      unknown  -        unknown
applicant-may-apply                               met      met      met      -        unknown
partner-is-admitted                               unknown  unknown  unknown  -        unknown
required-partners-are-there                       unknown  unknown  met      -        unknown
associated-partner-is-admitted                    unknown  met      unknown  -        unknown
place-is-eligible                                 unknown  unknown  unknown  -        unknown
target-group-is-eligible                          met      met      unknown  -        unknown
activity-is-eligible                              unknown  unknown  unknown  -        unknown
mandatory-activities-are-there                    unknown  unknown  unknown  -        unknown
grant-is-at-most-the-limit                        unknown  met      unknown  -        unknown
grant-is-at-least-the-limit                       unknown  unknown  unknown  -        unknown
grant-is-at-most-the-limit-of-its-programme       unknown  met      unknown  -        unknown
grant-is-at-least-the-limit-of-its-programme      unknown  unknown  unknown  -        unknown
grant-keeps-its-rate                              met      met      unknown  -        unknown
printed-rates-are-those-of-the-procedure          unknown  met      unknown  -        unknown
indirect-costs-keep-the-flat-rate                 met      unknown  unknown  -        unknown
ends-by-the-last-day                              unknown  met      unknown  -        unknown
duration-is-within-the-longest                    unknown  unknown  unknown  -        unknown
days-are-within-the-longest-duration              unknown  unknown  unknown  -        unknown
prerequisite-is-there                             unknown  met      unknown  -        unknown
one-proposal-for-each-applicant                   unknown  unknown  unknown  -        unknown
demand-is-met                                     unknown  unknown  unknown  -        unknown
transfers-of-a-heading-are-within-the-limit       unknown  unknown  unknown  -        unknown
transfer-is-between-headings-of-the-contract      unknown  unknown  unknown  -        unknown
total-of-the-contract-does-not-grow               unknown  unknown  unknown  -        unknown
"""

_WORDS = {
    "breached": Outcome.BREACHED,
    "unknown": Outcome.UNKNOWN,
    "met": Outcome.MET,
    "n/a": Outcome.NOT_APPLICABLE,
}

#: For each town what becomes of each rule, in the order of the book.
OUTCOMES: dict[str, dict[str, Outcome]] = {
    town: {
        f"{book}.{words[0]}" if book else words[0]: _WORDS[words[1 + column]]
        for book, table in (("shared", _TABLE), ("eligibility", _ELIGIBILITY), ("", TERRITORIAL), ("", CHANGEOVER))
        for words in map(str.split, table.strip().splitlines())
        if words[1 + column] != "-"
    }
    for column, town in enumerate(TOWNS)
}
