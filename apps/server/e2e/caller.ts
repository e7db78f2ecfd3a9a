import { password } from './office.ts';

type Values = Record<string, unknown>;

interface CaseAnswer {
  case: { id: string; revision: number };
  workItems: { id: string; step: string }[];
}

/** Somebody whose part in a story is not what is looked at: does it over HTTP, as any other client would. */
export class Caller {
  readonly #address: string;
  readonly #cookie: string;

  private constructor(address: string, cookie: string) {
    this.#address = address;
    this.#cookie = cookie;
  }

  static async signIn(address: string, account: string): Promise<Caller> {
    const response = await fetch(`${address}/api/session`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ account, password }),
    });
    return new Caller(address, response.headers.getSetCookie().join('; '));
  }

  async ask<T>(method: string, path: string, body?: Values): Promise<T> {
    const response = await fetch(this.#address + path, {
      ...{ method, headers: { cookie: this.#cookie, ...(body && { 'content-type': 'application/json' }) } },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Begins a case and hands its first step in. Returns the id of the case. */
  async start(task: string, document: Values, outcome: string): Promise<string> {
    const opened = await this.ask<CaseAnswer>('POST', '/api/cases', { task, document });
    const { id } = opened.case;
    const [first] = (await this.case(id)).workItems;
    await this.do(id, first?.step ?? '', outcome);
    return id;
  }

  case(id: string): Promise<CaseAnswer> {
    return this.ask('GET', `/api/cases/${id}`);
  }

  /** Completes the open work of a step. */
  async do(id: string, step: string, outcome: string, document: Values = {}): Promise<void> {
    const { case: summary, workItems } = await this.case(id);
    const work = workItems.find((item) => item.step === step);
    if (!work) throw new Error(`no open work of ${step}, but of ${workItems.map((item) => item.step)}`);
    const body = { outcome, document, revision: summary.revision };
    await this.ask('POST', `/api/work-items/${work.id}/complete`, body);
  }
}
