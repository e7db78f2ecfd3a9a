import { createHash, timingSafeEqual } from 'node:crypto';
import { countDeadJobs, countLetters, type Db, isSealing } from '@hearth/storage';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

interface Watched {
  db: Db;
  clock: () => string;
  /** What a program elsewhere says in `Authorization: Bearer …`. */
  token?: string;
}

/**
 * `GET /metrics` for Prometheus: requests by route and status with their times, timers and letters that died, and what Node says of
 * itself. Numbers only, no name of anybody. Told to programs on this machine, and to whoever says the token; 404 for everybody else.
 */
export function tellMetrics(app: FastifyInstance, { db, token }: Watched): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'hearth_http_request_seconds',
    help: 'Time to answer, by declared route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [register],
  });
  const faults = new Counter({ name: 'hearth_http_faults_total', help: 'Answers with 500', registers: [register] });
  countedWhenAsked(register, db);
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { method, route: routeOptions.url ?? 'none', status: `${Math.floor(reply.statusCode / 100)}xx` };
    requests.observe(labels, reply.elapsedTime / 1000);
    if (reply.statusCode === 500) faults.inc();
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayAsk(request, token)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-store')
      .type(register.contentType)
      .send(await register.metrics());
  });
}

/** Looked up in the database when somebody asks. */
function countedWhenAsked(register: Registry, db: Db): void {
  const registers = [register];
  new Gauge({
    name: 'hearth_jobs_dead',
    help: 'Timers that failed for good',
    registers,
    async collect() {
      this.set(await countDeadJobs(db));
    },
  });
  new Gauge({
    name: 'hearth_letters',
    help: 'Letters of the outbox',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await countLetters(db))) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'hearth_sealing',
    help: '1: what is written now is sealed with a key',
    registers,
    collect() {
      this.set(isSealing() ? 1 : 0);
    },
  });
}

function mayAsk({ ip, headers }: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return sameText(headers.authorization ?? '', `Bearer ${token}`);
  return ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1';
}

/** Takes as long whatever the texts are. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
