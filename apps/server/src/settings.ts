import { resolve } from 'node:path';
import type { DeliveryOptions, ExternalOptions } from '@hearth/engine';
import { type Key, masterKeyOf } from '@hearth/storage';
import { UsageError } from './usage-error.ts';
import type { Words } from './words.ts';

/** What the environment says (DESIGN §11). */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  /** Where PostgreSQL is; missing = the embedded database in the data folder. */
  databaseUrl?: string;
  /** Seed the demonstration union when the database is empty. */
  demo: boolean;
  clock: () => string;
  /** How mail and webhooks leave the house. */
  delivery: DeliveryOptions;
  /** The office's own sign-in service; missing = none. */
  external?: ExternalOptions;
  /** Keys that open the office's data keys, the one that is valid first; none = nothing is sealed. */
  masterKeys: Key[];
  /** What Prometheus says to be told numbers from elsewhere; missing = only programs on this machine are told. */
  metricsToken?: string;
}

/** Reads the environment. What cannot be read is a usage error. */
export function readSettings(env: NodeJS.ProcessEnv, words: Words): Settings {
  return {
    port: portOf(env.PORT ?? '8080', words),
    host: env.HOST ?? '127.0.0.1',
    dataDir: resolve(env.HEARTH_DATA ?? './data'),
    ...(env.DATABASE_URL ? { databaseUrl: databaseUrlOf(env.DATABASE_URL, words) } : {}),
    demo: env.HEARTH_DEMO !== '0',
    clock: clockOf(env.HEARTH_CLOCK, words),
    delivery: deliveryOf(env, words),
    ...externalOf(env, words),
    masterKeys: masterKeysOf(env, words),
    ...(env.HEARTH_METRICS_TOKEN ? { metricsToken: env.HEARTH_METRICS_TOKEN } : {}),
  };
}

/** Without `HEARTH_SMTP_URL` no mail is written; webhooks reach the office's own network only with `HEARTH_WEBHOOK_PRIVATE=1`. */
function deliveryOf(env: NodeJS.ProcessEnv, words: Words): DeliveryOptions {
  const privateTargets = env.HEARTH_WEBHOOK_PRIVATE === '1';
  const { HEARTH_SMTP_URL: url, HEARTH_MAIL_FROM: from } = env;
  if (!url) return { privateTargets };
  // The value may hold a password, so it is not repeated.
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url)) throw new UsageError(words('smtp-url-invalid'));
  if (!from) throw new UsageError(words('mail-from-missing'));
  return { privateTargets, mail: { url, from } };
}

/** All of the service's settings or none. */
function externalOf(env: NodeJS.ProcessEnv, words: Words): { external?: ExternalOptions } {
  const names = [
    'HEARTH_OIDC_ISSUER',
    'HEARTH_OIDC_CLIENT_ID',
    'HEARTH_OIDC_CLIENT_SECRET',
    'HEARTH_PUBLIC_URL',
  ] as const;
  const [issuer = '', clientId = '', clientSecret = '', publicUrl = ''] = names.map((name) => env[name]);
  if (issuer === '') return {};
  for (const name of names) if (!env[name]) throw new UsageError(words('oidc-missing', { name }));
  for (const name of ['HEARTH_OIDC_ISSUER', 'HEARTH_PUBLIC_URL'] as const) {
    if (!/^https?:\/\/./.test(env[name] ?? '') || !URL.canParse(env[name] ?? '')) {
      throw new UsageError(words('address-invalid', { name }));
    }
  }
  const { HEARTH_OIDC_TITLE: title = '统一身份认证', HEARTH_OIDC_ACCOUNT: accountClaim } = env;
  const external = { title, issuer, clientId, clientSecret, publicUrl };
  return { external: accountClaim ? { ...external, accountClaim } : external };
}

function masterKeysOf(env: NodeJS.ProcessEnv, words: Words): Key[] {
  return (['HEARTH_KEY', 'HEARTH_KEY_FORMER'] as const).flatMap((name) => {
    const text = env[name];
    if (!text) return [];
    const key = masterKeyOf(text);
    // The value is a secret, so it is not repeated.
    if (!key) throw new UsageError(words('key-invalid', { name }));
    return [key];
  });
}

function databaseUrlOf(value: string, words: Words): string {
  // The value may hold a password, so it is not repeated.
  if (!/^postgres(ql)?:\/\/./.test(value) || !URL.canParse(value)) throw new UsageError(words('database-url-invalid'));
  return value;
}

function portOf(value: string, words: Words): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new UsageError(words('port-invalid', { value }));
  return port;
}

const unitMs: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };

/** The machine's clock, moved: to begin at an instant, or by an offset like `+30d`. It runs on from there. */
function clockOf(value: string | undefined, words: Words): () => string {
  const offset = offsetOf(value, words);
  return () => new Date(Date.now() + offset).toISOString();
}

function offsetOf(value: string | undefined, words: Words): number {
  if (value === undefined || value === '') return 0;
  const relative = /^([+-]\d+)([dhms])$/.exec(value);
  if (relative) return Number(relative[1]) * (unitMs[relative[2] ?? ''] ?? 0);
  const instant = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) throw new UsageError(words('clock-unreadable', { value }));
  return instant - Date.now();
}
