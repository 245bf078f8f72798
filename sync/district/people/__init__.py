"""Who may come in: users, enrolment of workstations, sign-in and sessions."""
