"""How drafts say that no job is looked for; `no_job_plain` leaves out that there may be none to give."""

TABLES = {
    "no_job": """
not ... SEEK .... JOB|work|employed|hired
not .. want|seeking|need .. JOB|work
no|nor JOB .. expected|wanted|sought|needed|asked|intended|hoped
no .. thought|thoughts|intention|expectation|expectations|hope ... JOB|work
no|nor JOB
neither|nor .. JOB
no need ... JOB
no .. application|request|bid
not .. be|being|get taken|hired|employed
not .. need|want .. another|one
not .. job hunting|market
not .. a|an|about|for|any JOB
not .. have|know|aware .. a|any|of .. POST|job|jobs
not .. applying
not .. asking|applying about|for one|it|that|them|anything
not .. asking|expecting|hoping|wanting .. you .. to .. find|get|give|offer|help
not ... SEEK .. a|any place|spot
not .. an|my|a application
without .. expecting|asking|seeking|expectation .... JOB|work
rather than .. JOB|work
instead of .. JOB|work
""",
    "no_job_plain": """
not ... SEEK .... JOB|work|employed|hired
not .. want|seeking|need .. JOB|work
no|nor JOB .. expected|wanted|sought|needed|asked|intended|hoped
no .. thought|thoughts|intention|expectation|expectations|hope ... JOB|work
no|nor JOB
neither|nor .. JOB
no need ... JOB
no .. application|request|bid
not .. be|being|get taken|hired|employed
not .. need|want .. another|one
not .. job hunting|market
not .. a|an|about|for|any JOB
not .. asking|applying about|for one|it|them
not .. asking|expecting|hoping|wanting .. you .. to .. find|get|give|offer|help
not ... SEEK .. a|any place|spot
without .. expecting|asking|seeking|expectation .... JOB|work
rather than .. JOB|work
instead of .. JOB|work
""",
}
