UPDATE rule_set SET title = LEFT(EXTRACTVALUE(document, '/rule-set/@title'), 300) WHERE title = '';
