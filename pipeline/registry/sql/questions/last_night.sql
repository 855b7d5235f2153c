-- From which moment to which the last night is compared.
SELECT since, until FROM known.last_night;
