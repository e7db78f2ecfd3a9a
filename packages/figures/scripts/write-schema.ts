import { writeFileSync } from 'node:fs';
import { templateSchema } from '../src/report/template-schema.ts';

/** Writes the schema of report templates as a file, for editors that complete and check them. A test holds it to the source. */
const file = new URL('../../../reports/template.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(templateSchema, null, 2)}\n`);
