SELECT correction_id, state, detail FROM correction_states ORDER BY correction_id
