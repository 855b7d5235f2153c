INSERT INTO labels BY NAME SELECT field, code, label_vi, label_en FROM staged_labels ORDER BY field, code;
