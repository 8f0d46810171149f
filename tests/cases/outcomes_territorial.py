"""What becomes of the rules of six books on every page: EEA Grants, territorial instruments, aid, participants.

Each row: the id of the rule, and its outcome for Kyustendil, Kazanlak, Kameno, Vidin and Strelcha; ``-`` where it is
not tried, since the book does not bind, or may not. No page prints evidence, so that hardly anything is decided.
"""

__all__ = ["TABLE"]

TABLE = """
eea_2014_2021.costs-are-incurred-in-time                    -        -        unknown  -        -
eea_2014_2021.project-ends-in-time                          -        -        unknown  -        -
eea_2014_2021.grant-keeps-the-rate-of-the-call              -        -        unknown  -        -
eea_2014_2021.voluntary-work-keeps-its-part                 -        -        unknown  -        -
eea_2014_2021.printed-rate-of-direct-costs-is-lawful        -        -        unknown  -        -
eea_2014_2021.printed-rate-of-staff-is-lawful               -        -        unknown  -        -
eea_2014_2021.indirect-costs-keep-the-rate-of-direct-costs  -        -        unknown  -        -
eea_2014_2021.indirect-costs-keep-the-rate-of-staff         -        -        unknown  -        -
eea_2014_2021.donor-partner-is-of-a-donor-state             -        -        unknown  -        -
eea_2014_2021.donor-partner-has-an-agreement                -        -        unknown  -        -
eea_2014_2021.promoter-is-of-the-state                      -        -        unknown  -        -
eea_2014_2021.real-estate-lasts                             -        -        unknown  -        -
clld.binds                                                  unknown  unknown  -        unknown  -
clld.public-authorities-have-at-most-49-percent             -        -        -        -        unknown
clld.each-interest-group-has-at-most-49-percent             -        -        -        -        unknown
clld.others-cast-half-of-the-votes                          -        -        -        -        unknown
clld.no-interest-group-controls-decisions                   -        -        -        -        n/a
clld.population-is-within-its-bounds                        -        -        -        -        unknown
clld.running-costs-keep-their-part                          -        -        -        -        unknown
clld.management-costs-keep-their-part                       -        -        -        -        n/a
clld.strategy-is-approved-in-time                           -        -        -        -        unknown
clld.first-strategies-are-selected-in-time                  -        -        -        -        n/a
iti.binds                                                   unknown  unknown  -        unknown  -
state_aid.binds                                             unknown  unknown  unknown  unknown  unknown
esf_indicators.esf-total-is-of-all-statuses                 unknown  unknown  -        unknown  unknown
esf_indicators.esf-long-term-unemployed-fit                 unknown  unknown  -        unknown  unknown
esf_indicators.esf-inactive-fit                             unknown  unknown  -        unknown  unknown
esf_indicators.esf-ages-fit                                 unknown  unknown  -        unknown  unknown
esf_indicators.esf-older-without-work-fit                   unknown  unknown  -        unknown  unknown
esf_indicators.esf-education-fits                           unknown  unknown  -        unknown  unknown
esf_indicators.esf-sexes-make-the-whole                     unknown  unknown  -        unknown  unknown
esf_indicators.esf-participants-benefit-directly            unknown  unknown  -        unknown  unknown
esf_indicators.esf-person-counts-once                       unknown  unknown  -        unknown  unknown
esf_indicators.esf-plus-total-is-of-all-statuses            n/a      n/a      -        n/a      n/a
esf_indicators.esf-plus-long-term-unemployed-fit            n/a      n/a      -        n/a      n/a
esf_indicators.esf-plus-ages-fit                            n/a      n/a      -        n/a      n/a
esf_indicators.esf-plus-education-fits                      n/a      n/a      -        n/a      n/a
esf_indicators.esf-plus-groups-fit                          n/a      n/a      -        n/a      n/a
esf_indicators.esf-plus-sexes-make-the-whole                n/a      n/a      -        n/a      n/a
esf_indicators.esf-plus-participants-benefit-directly       n/a      n/a      -        n/a      n/a
esf_indicators.esf-plus-person-counts-once                  n/a      n/a      -        n/a      n/a
esf_indicators.operation-counts-each-person-once            unknown  unknown  -        unknown  unknown
"""
