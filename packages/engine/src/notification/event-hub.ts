import { PassThrough } from 'node:stream';
import type { Locale } from '@hearth/expression';
import {
  type ChangedNotification,
  changedNotifications,
  countInbox,
  countUnread,
  type Db,
  findSession,
  type NotificationRecord,
  notificationsSince,
  type Reader,
} from '@hearth/storage';
import { refuse } from '../problems/refusal.ts';
import { viewOf } from './notification-view.ts';

/** Whoever wants to hear what happens. */
export interface Listener {
  reader: Reader;
  tokenHash: string;
  locale: Locale;
  /** Id of the last event heard before, to hear what came since. */
  lastEventId?: string | undefined;
}

export interface HubTimes {
  /** How often the table is looked at, while somebody listens. */
  lookMs: number;
  /** How often every stream says that it is alive, tells its state again and is held against its session. */
  heartbeatMs: number;
}

interface Open extends Listener {
  stream: PassThrough;
  /** The state told last. */
  told?: string;
}

const streamsInAll = 1000;
const streamsPerPerson = 6;
/** Somebody who does not read is let go; the browser comes back by itself. */
const unreadBytes = 256 * 1024;
/** A transaction that took so long is still seen by the next look; what took longer comes with the heartbeat. */
const overlapMs = 5000;
const mostAtOnce = 1000;
const mostMissed = 100;

/**
 * Streams of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): `state` with the counts of a person and
 * `notification` with each new one. It looks at the table of notifications, so that it hears of every process on the database alike.
 */
export class EventHub {
  readonly #db: Db;
  readonly #clock: () => string;
  readonly #times: HubTimes;
  readonly #open = new Set<Open>();
  #seen = new Map<string, number>();
  #cursor = '';
  #looking: NodeJS.Timeout | undefined;
  #beatAt = 0;

  constructor({ db, clock, times }: { db: Db; clock: () => string; times: HubTimes }) {
    this.#db = db;
    this.#clock = clock;
    this.#times = times;
  }

  get size(): number {
    return this.#open.size;
  }

  /** A stream of what happens to the person from now on, beginning with the state now and what was missed. */
  async listen(listener: Listener): Promise<PassThrough> {
    if (this.#open.size >= streamsInAll) throw refuse(429, 'too-many-streams', { limit: streamsInAll });
    this.#letOldestGo(listener.reader.personId);
    const open: Open = { ...listener, stream: new PassThrough({ highWaterMark: unreadBytes }) };
    this.#open.add(open);
    open.stream.once('close', () => this.#open.delete(open));
    this.#startLooking();
    open.stream.write(`retry: ${this.#times.lookMs * 2}\n\n`);
    await this.#tellMissed(open);
    await this.#tellState(open);
    return open.stream;
  }

  /** Ends the streams of a session that was closed here; other processes notice at their next heartbeat. */
  closeSession(tokenHash: string): void {
    for (const open of this.#open) if (open.tokenHash === tokenHash) open.stream.end();
  }

  closeAll(): void {
    clearTimeout(this.#looking);
    this.#looking = undefined;
    for (const { stream } of this.#open) stream.end();
    this.#open.clear();
  }

  #letOldestGo(personId: string): void {
    const own = [...this.#open].filter(({ reader }) => reader.personId === personId);
    for (const open of own.slice(0, Math.max(0, own.length - streamsPerPerson + 1))) open.stream.end();
  }

  #startLooking(): void {
    if (this.#looking) return;
    this.#cursor = this.#clock();
    this.#beatAt = Date.now();
    this.#lookLater();
  }

  #lookLater(): void {
    this.#looking = setTimeout(() => void this.#look(), this.#times.lookMs);
    this.#looking.unref();
  }

  async #look(): Promise<void> {
    try {
      await this.#tellChanges();
      if (Date.now() - this.#beatAt >= this.#times.heartbeatMs) await this.#beat();
    } catch {
      // A database that cannot be read now is read at the next look; the heartbeat tells the state whole.
    }
    if (!this.#looking) return;
    this.#looking = undefined;
    if (this.#open.size > 0) this.#lookLater();
  }

  async #tellChanges(): Promise<void> {
    const now = this.#clock();
    // A clock that was set back: what was made since has earlier instants.
    if (now < this.#cursor) this.#cursor = now;
    const after = new Date(Date.parse(this.#cursor) - overlapMs).toISOString();
    const found = await changedNotifications(this.#db, after, mostAtOnce);
    const changed = found.filter(({ id, version }) => this.#seen.get(id) !== version);
    this.#seen = new Map(found.map(({ id, version }) => [id, version]));
    this.#cursor = found.at(-1)?.changedAt ?? now;
    if (changed.length === 0) return;
    const byPerson = Map.groupBy(changed, ({ personId }) => personId);
    for (const open of this.#open) await this.#tellPerson(open, byPerson.get(open.reader.personId) ?? []);
  }

  async #tellPerson(open: Open, changed: readonly ChangedNotification[]): Promise<void> {
    if (changed.length === 0) return;
    for (const one of changed) if (one.version === 1 && one.readAt === null) tellNotification(open, one);
    await this.#tellState(open);
  }

  async #beat(): Promise<void> {
    this.#beatAt = Date.now();
    for (const open of this.#open) {
      const session = await findSession(this.#db, open.tokenHash, this.#clock());
      if (!session) {
        open.stream.end();
        continue;
      }
      open.stream.write(': alive\n\n');
      await this.#tellState(open);
      if (open.stream.writableLength > unreadBytes) open.stream.destroy();
    }
  }

  async #tellMissed(open: Open): Promise<void> {
    const { lastEventId } = open;
    if (lastEventId === undefined || Number.isNaN(Date.parse(lastEventId))) return;
    for (const one of await notificationsSince(this.#db, open.reader.personId, lastEventId, mostMissed)) {
      tellNotification(open, one);
    }
  }

  async #tellState(open: Open): Promise<void> {
    const { reader } = open;
    const unread = await countUnread(this.#db, reader.personId);
    const inbox = await countInbox(this.#db, reader, this.#clock());
    const state = JSON.stringify({ unread, inbox: { open: inbox.open, overdue: inbox.overdue } });
    if (state === open.told || open.stream.writableEnded) return;
    open.told = state;
    open.stream.write(`event: state\ndata: ${state}\n\n`);
  }
}

function tellNotification({ stream, locale }: Open, one: NotificationRecord): void {
  if (stream.writableEnded) return;
  stream.write(`id: ${one.createdAt}\nevent: notification\ndata: ${JSON.stringify(viewOf(one, locale))}\n\n`);
}
