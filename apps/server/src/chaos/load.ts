import { setTimeout } from 'node:timers/promises';

/** A command that was sent, under a name of its own, and what became of it as far as the sender knows. */
export interface Deed {
  /** Of a case that is opened its title; of work that is completed its id. */
  name: string;
  kind: 'open' | 'complete';
  acknowledged: boolean;
}

/** Where the server is just now, and whose session it is. */
export interface Target {
  address: string;
  cookie: string;
}

/**
 * People who open cases and complete the first work of each as fast as they are answered, whatever becomes of the server. Half of them
 * send again with the same key until they hear an answer; the others give up what was not answered.
 */
export class Load {
  readonly deeds: Deed[] = [];
  readonly #target: Target;
  readonly #running: Promise<unknown>;
  #stopped = false;
  #acknowledged = 0;

  constructor(target: Target, clients: number) {
    this.#target = target;
    const names = Array.from({ length: clients }, (_, index) => index);
    this.#running = Promise.all(names.map((index) => this.#client(`c${index}`, index % 2 === 0)));
  }

  /** Waits until so many commands more are acknowledged. */
  async more(count: number): Promise<void> {
    const enough = this.#acknowledged + count;
    while (this.#acknowledged < enough) await setTimeout(1);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #client(client: string, patient: boolean): Promise<void> {
    for (let count = 0; !this.#stopped; count += 1) {
      const name = `${client}-${count}`;
      const document = { 标题: name };
      const opened = await this.#send('open', name, '/api/cases', { task: 'chain', unit: 'hengda', document }, patient);
      if (!opened) continue;
      const { case: one, workItem } = opened;
      const body = { outcome: 'done', document: { 说明: name }, revision: one.revision };
      await this.#send('complete', workItem.id, `/api/work-items/${workItem.id}/complete`, body, patient);
    }
  }

  async #send(kind: Deed['kind'], name: string, path: string, body: object, patient: boolean) {
    const deed: Deed = { name, kind, acknowledged: false };
    this.deeds.push(deed);
    for (;;) {
      const answer = await this.#ask(path, body, patient ? `${kind} ${name}` : undefined);
      if (answer) {
        deed.acknowledged = true;
        this.#acknowledged += 1;
        return answer;
      }
      if (!patient) return undefined;
    }
  }

  /** The answer, or nothing when there was none because the server was dead or dying. Any other refusal is a fault. */
  async #ask(path: string, body: object, key: string | undefined) {
    const { address, cookie } = this.#target;
    const headers = { cookie, 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) };
    const sent = fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const reply = await sent
      .then(async (one) => ({ status: one.status, text: await one.text() }))
      .catch(() => undefined);
    if (!reply) {
      await setTimeout(200);
      return undefined;
    }
    if (reply.status >= 300) throw new Error(`${path}: ${reply.status} ${reply.text}`);
    return JSON.parse(reply.text);
  }
}
