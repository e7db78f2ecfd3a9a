import { writeFileSync } from 'node:fs';
import { problemsPage, readCatalogues } from '../src/problems/problems-page.ts';

const packages = new URL('../../', import.meta.url);
writeFileSync(new URL('../docs/problems.md', packages), problemsPage(readCatalogues(packages)));
