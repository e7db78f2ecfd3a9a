import { inflateRawSync } from 'node:zlib';
import { insertAccount, insertPerson, insertPostHolding, insertSubstitute } from '@hearth/storage';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { runSchedules } from '../schedule/run-schedules.ts';
import { openSession } from '../session/session.service.ts';
import { sessionCookie } from '../session/session-cookie.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import {
  type Json,
  type Kind,
  kinds,
  type Marks,
  type Person,
  people,
  type Subject,
  type Unit,
  units,
} from './access-rule.ts';
import { markedForms } from './marked-forms.ts';

const today = '2025-03-03';

/** What a unit's values are known by wherever they come out. */
export const marksOf = (unit: Unit): Marks => ({
  public: `mk-${unit}-pub`,
  personal: `mk-${unit}-per`,
  sensitive: `mk-${unit}-sen`,
  hidden: `mk-${unit}-hid`,
  draft: `mk-${unit}-dra`,
  income: String(4_100_001 + units.indexOf(unit) * 1111),
});

/** The test union with people of every kind, and in every unit a case, a draft, an entry, an attachment and an upload of its own marks. */
export class MarkedOffice {
  readonly office: TestOffice;
  readonly subjects = new Map<Unit, Subject>();
  readonly #sessions = new Map<Person, string>();

  private constructor(office: TestOffice) {
    this.office = office;
  }

  static async open(): Promise<MarkedOffice> {
    const marked = new MarkedOffice(await testOffice(markedForms(), [summary]));
    for (const person of people) await marked.#employ(person, kinds[person]);
    const absence = { id: 's1', personId: 'li-chair', substituteId: 'stand-in', setBy: 'li-chair', setAt: today };
    await insertSubstitute(marked.office.db, { ...absence, from: today, to: '2025-03-31' });
    for (const unit of units) marked.subjects.set(unit, await marked.#fill(unit));
    await runSchedules(marked.office.app.hearth);
    return marked;
  }

  close(): Promise<void> {
    return this.office.close();
  }

  subject(unit: Unit): Subject {
    const found = this.subjects.get(unit);
    if (!found) throw new Error(`nothing was filled in at ${unit}`);
    return found;
  }

  /** Sends a request as somebody; the person `nobody` has no session. */
  async send(person: Person, options: InjectOptions): Promise<LightMyRequestResponse> {
    const token = this.#sessions.get(person);
    const cookies = token === undefined ? {} : { cookies: { [sessionCookie]: token } };
    return this.office.app.inject({ ...options, ...cookies });
  }

  async #employ(person: Person, { posts, state }: Kind): Promise<void> {
    const { db } = this.office;
    if (state === 'nobody') return;
    await insertPerson(db, { id: person, name: person, ...(state === 'left' && { lastDay: '2025-03-02' }) });
    await insertAccount(db, { name: person, personId: person, passwordHash: '', mustChange: state === 'new' });
    const to = state === 'former' ? '2025-03-02' : null;
    for (const [post, unitId] of posts) {
      const id = `${person}-${post}-${unitId}`;
      await insertPostHolding(db, { id, personId: person, post, unitId, from: '2020-01-01', to });
    }
    const token = await openSession(this.office.app.hearth, { name: person, personId: person });
    this.#sessions.set(person, token);
  }

  async #fill(unit: Unit): Promise<Subject> {
    const by = `starter-${unit}` as Person;
    const marks = marksOf(unit);
    const values = { 公开: marks.public, 个人: marks.personal, 机密: marks.sensitive, 收入: Number(marks.income) };
    const file = await this.#attach(by, marks);
    const document = { ...values, 内部: marks.hidden, 成员: [values], 材料: file };
    const opened = await this.#done(by, 'POST', '/api/cases', { task: 'marked', unit });
    const submit = { outcome: 'submit', document, revision: opened.case.revision };
    const { case: summary } = await this.#done(by, 'POST', `/api/work-items/${opened.workItem.id}/complete`, submit);
    const draft = await this.#done(by, 'POST', '/api/cases', { task: 'marked', unit, document: { 公开: marks.draft } });
    const view = await this.#done(by, 'GET', `/api/cases/${summary.id}`);
    const { items } = await this.#done(by, 'GET', `/api/registers/marked-people?q=${marks.public}`);
    const upload = crypto.randomUUID();
    await this.send(by, {
      ...{ method: 'PUT', url: `/api/uploads/${upload}?name=${marks.draft}.txt&size=99&offset=0` },
      ...{ payload: Buffer.from(marks.draft), headers: { 'content-type': 'application/octet-stream' } },
    });
    const job = await this.#done(by, 'POST', '/api/export-jobs', { task: 'marked', format: 'csv', q: marks.draft });
    const report = await this.#done(by, 'POST', '/api/report-issues', { template: 'summary', unit });
    return {
      ...{ unit, marks, revision: summary.revision, file: file.id, upload, job: job.id, report: report.id },
      ...{ case: summary.id, draft: draft.case.id, draftItem: draft.workItem.id, entry: items[0].id },
      item: view.workItems[0].id,
    };
  }

  async #attach(by: Person, { sensitive }: Marks): Promise<Json> {
    const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${sensitive}.txt"\r\n\r\n`;
    const payload = Buffer.from(`${head}${sensitive}\r\n--x--\r\n`);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const { id, name, size, type } = (
      await this.send(by, { method: 'POST', url: '/api/files', payload, headers })
    ).json();
    return { id, name, size, type };
  }

  async #done(by: Person, method: 'GET' | 'POST', url: string, payload?: object): Promise<Json> {
    const reply = await this.send(by, { method, url, ...(payload && { payload }) });
    if (reply.statusCode >= 300) throw new Error(`${method} ${url} ${reply.body}`);
    return reply.json();
  }
}

const summary = {
  ...{ id: 'summary', title: '{单位}总结' },
  chapters: [{ title: '访查', sentences: ['访查{marked.count}', '收入合计{marked.income}', '涉密{marked.ill}'] }],
};

/** Everything that an answer says, headers too, with office files opened and amounts without commas. */
export function wordsOf({ rawPayload, headers }: LightMyRequestResponse): string {
  const inside = rawPayload.subarray(0, 2).toString('latin1') === 'PK' ? unpacked(rawPayload) : '';
  const words = `${JSON.stringify(headers)}\n${rawPayload.toString('utf8')}\n${inside}`;
  return words.replaceAll(/(?<=\d),(?=\d{3})/g, '');
}

/** The texts of the files in a zip archive. */
function unpacked(archive: Buffer): string {
  const texts: string[] = [];
  for (let at = archive.indexOf(head); at >= 0; at = archive.indexOf(head, at + 4)) {
    const begin = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    if (archive.readUInt16LE(at + 8) === 8) texts.push(inflateRawSync(archive.subarray(begin)).toString('utf8'));
  }
  return texts.join('\n');
}

const head = Buffer.from('PK\u0003\u0004', 'latin1');
