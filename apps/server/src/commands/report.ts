import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { reportFile, reportMessage, verifyReport } from '@hearth/engine';
import { operator } from '../host/operator.ts';
import { withDatabase } from '../host/with-database.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';
import { dayOf } from './export.ts';

const formats = ['docx', 'md', 'json'] as const;

const options = {
  format: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  unit: { type: 'string' },
  task: { type: 'string' },
  as: { type: 'string' },
  output: { type: 'string', short: 'o' },
  verify: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Writes a report from a template, or verifies one that was written: exit code 1 when a number no longer holds. */
export async function report(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { words, out, err } = terminal;
  if (values.verify !== undefined) return verify(values.verify, values, terminal);
  const [template] = positionals;
  const { output } = values;
  const format = formatOf(
    values.json ? 'json' : (values.format ?? (output?.endsWith('.docx') ? 'docx' : 'md')),
    terminal,
  );
  if (format === 'docx' && !output) throw new UsageError(words('value-missing', { name: '-o <file>' }));
  return withDatabase(terminal, async (host) => {
    const templates = host.context.reports.map(({ id }) => id);
    if (template === undefined || !templates.includes(template)) {
      throw new UsageError(words('report-unknown', { report: template ?? '', templates }));
    }
    const { unit, task } = values;
    const from = values.from && dayOf(values.from, terminal);
    const to = values.to && dayOf(values.to, terminal);
    const person = await operator(host, values.as, words);
    const file = await reportFile(host.context, person, { template, from, to, unit, task }, format);
    if (output) {
      await pipeline(file.bytes, createWriteStream(output));
      err(words('file-written', { file: output }));
    } else out((await buffer(file.bytes)).toString().trimEnd());
    return 0;
  });
}

async function verify(
  path: string,
  { as, json }: { as?: string; json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const { words, out, env } = terminal;
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(words('file-missing', { file: path }));
  });
  return withDatabase(terminal, async (host) => {
    const { checked, findings } = await verifyReport(host.context, await operator(host, as, words), bytes);
    if (json) out(JSON.stringify({ checked, findings }, null, 2));
    else {
      for (const finding of findings) out(reportMessage(finding, localeOf(env)));
      out(words('report-verified', { checked: String(checked), changed: String(findings.length) }));
    }
    return findings.length > 0 ? 1 : 0;
  });
}

function formatOf(value: string, { words }: Terminal): (typeof formats)[number] {
  const format = formats.find((one) => one === value);
  if (!format) throw new UsageError(words('bad-option', { message: `--format ${value}` }));
  return format;
}
