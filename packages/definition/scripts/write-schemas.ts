import { writeFileSync } from 'node:fs';
import { metaSchemas } from '../src/meta/index.ts';

/** Writes the meta-schemas as files, for editors that complete and check definitions. A test holds the files to the source. */
for (const [name, schema] of Object.entries(metaSchemas)) {
  writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
