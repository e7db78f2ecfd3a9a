import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problemLines } from '@hearth/engine';
import { countAccounts } from '@hearth/storage';
import { createHost, type Host } from '../host/host.ts';
import { pollJobs } from '../host/poll-jobs.ts';
import { adminFolder, formsFolder } from '../host/root.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { localeOf } from '../words.ts';

/** Runs the server until it is told to stop. */
export async function start(_args: string[], terminal: Terminal): Promise<number> {
  const { out, err, words, env } = terminal;
  const settings = readSettings(env, words);
  const pages = env.HEARTH_PAGES ?? adminFolder;
  const forms = env.HEARTH_FORMS ?? formsFolder;
  if (!existsSync(forms)) throw new UsageError(words('path-missing', { path: forms }));
  const { dataDir, databaseUrl, clock, delivery, external, masterKeys, metricsToken } = settings;
  const logger = { level: env.LOG_LEVEL ?? 'warn', stream: process.stderr };
  const host = await createHost({
    ...{ dataDir, forms, pages, clock, logger, delivery, masterKeys },
    ...(external ? { external } : {}),
    ...(metricsToken ? { metricsToken } : {}),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  reportBroken(host, forms, terminal);
  if (!existsSync(join(pages, 'index.html'))) err(words('admin-not-built', { folder: pages }));
  const accounts = await seedWhenEmpty(host, settings, forms, terminal);
  await listen(host, settings, terminal);
  for (const line of accounts) out(line);
  const jobs = pollJobs(host, terminal);
  await stopSignal();
  await jobs.stop();
  await host.close();
  out(words('stopped'));
  return 0;
}

function reportBroken({ definitions }: Host, forms: string, { err, words, env }: Terminal): void {
  for (const broken of definitions.broken) {
    err(words('forms-broken', { folder: broken.folder }));
    for (const line of problemLines(join(forms, broken.folder), broken, localeOf(env))) err(line);
  }
}

/** Fills an empty database with the demonstration union. Gives the lines that tell its accounts. */
async function seedWhenEmpty(
  host: Host,
  { demo }: Settings,
  forms: string,
  { err, words }: Terminal,
): Promise<string[]> {
  if (!demo || (await countAccounts(host.db)) > 0) return [];
  const { seedDemo } = await import('../demo/seed-demo.ts');
  const { accounts } = await seedDemo({ ...host, log: err }, { forms });
  return [
    words('demo-accounts'),
    ...accounts.map(
      ({ account, password, name, posts }) =>
        `  ${account}  ${words('password')} ${password}  ${name}  ${posts.join('，')}`,
    ),
  ];
}

async function listen({ app, close }: Host, { port, host }: Settings, { out, words }: Terminal): Promise<void> {
  try {
    out(words('listening', { address: await app.listen({ port, host }) }));
  } catch (error) {
    await close();
    throw error;
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
