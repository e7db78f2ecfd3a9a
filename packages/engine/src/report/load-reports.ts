import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '@hearth/expression';
import { checkTemplate, type Template } from '@hearth/figures';

/** The report templates of a folder, `<id>.json` each. A broken one costs only itself. */
export async function loadReports(
  folder: string,
): Promise<{ reports: Template[]; broken: { file: string; problems: Problem[] }[] }> {
  const reports: Template[] = [];
  const broken: { file: string; problems: Problem[] }[] = [];
  if (!existsSync(folder)) return { reports, broken };
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  for (const file of files) {
    const { template, problems } = checkTemplate(await readFile(join(folder, file), 'utf8'));
    if (template) reports.push(template);
    else broken.push({ file, problems });
  }
  return { reports, broken };
}
