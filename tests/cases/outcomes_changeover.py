"""What becomes of the rules on the changeover to the euro on every page.

Each row: the id of the rule, and its outcome for Kyustendil, Kazanlak, Kameno, Vidin and Strelcha. No page prints
evidence; no programme of Kameno's is of the common provisions, and none of any page's is of Interreg.
"""

__all__ = ["TABLE"]

TABLE = """
euro_changeover.rate-is-the-irrevocable-one                   unknown  unknown  unknown  unknown  unknown
euro_changeover.rate-is-of-the-irrevocable-kind               unknown  unknown  unknown  unknown  unknown
euro_changeover.amount-is-rounded-to-the-nearest-cent         unknown  unknown  unknown  unknown  unknown
euro_changeover.income-is-rounded-for-its-recipient           unknown  unknown  unknown  unknown  unknown
euro_changeover.conversion-goes-through-the-euro              unknown  unknown  unknown  unknown  unknown
euro_changeover.converted-parts-make-the-whole                unknown  unknown  unknown  unknown  unknown
euro_changeover.rates-are-of-one-kind                         unknown  unknown  unknown  unknown  unknown
euro_changeover.claim-is-in-euro                              unknown  unknown  unknown  unknown  unknown
euro_changeover.claim-follows-the-conversion-of-its-contract  unknown  unknown  unknown  unknown  unknown
euro_changeover.contract-waits-for-the-euro                   unknown  unknown  unknown  unknown  unknown
euro_changeover.claim-in-leva-came-in-time                    unknown  unknown  unknown  unknown  unknown
euro_changeover.price-is-shown-in-both-currencies             unknown  unknown  unknown  unknown  unknown
euro_changeover.shown-amounts-agree                           unknown  unknown  unknown  unknown  unknown
euro_changeover.rate-is-of-the-month-of-registration          unknown  unknown  n/a      unknown  unknown
euro_changeover.rate-is-of-the-month-of-submission            n/a      n/a      n/a      n/a      n/a
"""
