"""Subjects of e-mails."""

TABLES = {
    "job": """
job|jobs opportunity|opportunities|application|applications|inquiry|enquiry|search|seeker|opening
job|jobs openings|vacancy|vacancies|request|offer|interview|wanted|position|hunt
internship|internships|vacancy|vacancies|openings|opening|traineeship|employment|placement|hiring
position|positions in|at|for|as|with|within
opportunity|opportunities at|with|within|in|for
exploring|seeking|discussing|potential|possible .. opportunity|opportunities|roles|positions
application|applying|applicant|candidate|resume|résumé|cv
looking|searching|seeking for? .. job|work|position|opportunities|role
hire|hiring me
seeking|seeks .. challenge|challenges
open position|positions|role|roles
""",
    "shared": """
fellow|alumni|alumna|alumnus|alum|alumnae|classmate|graduate|both
shared|share|met|meeting|neighbour|neighbor|cousin|friend|student
we|our
your MADE
reader|listener|reading|heard|saw
from one
""",
}
