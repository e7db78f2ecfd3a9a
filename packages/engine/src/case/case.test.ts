import { listAudit, saveSetting } from '@hearth/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tidy } from '../jobs/tidy.ts';
import { application, everything, firstWork, submitted } from '../testing/story.ts';
import { type Account, type TestOffice, testOffice } from '../testing/test-office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

describe('a case from beginning to end', () => {
  test('a clerk applies, the chair above agrees, the case is closed', async () => {
    const opened = await office.as('wang').post('/api/cases', { task: 'aid-request' });
    expect(opened.statusCode).toBe(201);
    expect(opened.json().case).toMatchObject({ status: 'draft', number: null, unit: { name: '东洲纺织厂工会' } });
    const work = await firstWork(office, 'wang');
    expect(work.view).toMatchObject({ scope: '', rights: { hide: ['审核意见'] }, draft: null });
    const done = await office.as('wang').post(`/api/work-items/${work.id}/complete`, {
      outcome: 'submit',
      document: application,
      revision: work.revision,
    });
    expect(done.json()).toMatchObject({
      case: { status: 'running', number: '帮扶〔2025〕0001号', title: '何秀英', columns: { 申请金额: 3000.5 } },
      next: [{ title: '上级审核', assignee: '工会主席（东洲镇总工会）', due: '2025-03-10T16:00:00.000Z' }],
    });
    const review = await firstWork(office, 'chen');
    expect(review.view.outcomes.map(({ id }: { id: string }) => id)).toEqual(['agree', 'back', 'refuse']);
    const agreed = await office.as('chen').post(`/api/work-items/${review.id}/complete`, {
      ...{ outcome: 'agree', document: { 审核意见: '情况属实' }, revision: review.revision },
    });
    expect(agreed.json()).toMatchObject({
      case: { status: 'ended', result: 'granted', resultTitle: '同意帮扶' },
      next: [],
    });
    const doneList = (await office.as('chen').get('/api/work-items?state=done')).json();
    expect(doneList.items).toMatchObject([{ title: '上级审核', outcome: 'agree', outcomeTitle: '同意' }]);
    const history = (await office.as('wang').get(`/api/cases/${review.caseId}/history`)).json();
    expect(history.items.map(({ title }: { title: string }) => title)).toEqual([
      '开始填写',
      '修改 7 处内容',
      '提出申请：提交',
      '提交，编号 帮扶〔2025〕0001号',
      '修改 1 处内容',
      '上级审核：同意',
      '办结：同意帮扶',
    ]);
  });

  test('a return goes back with its reason, and the number stays', async () => {
    const { id } = await submitted(office);
    const review = await firstWork(office, 'chen');
    const back = { outcome: 'back', comment: '缺少证明', revision: review.revision };
    await office.as('chen').post(`/api/work-items/${review.id}/complete`, back);
    const view = (await office.as('wang').get(`/api/cases/${id}`)).json();
    expect(view.case).toMatchObject({
      number: '帮扶〔2025〕0001号',
      current: [{ title: '提出申请', assignee: '王敏' }],
    });
    expect(view.progress).toMatchObject([
      { step: 'apply', state: 'active', round: 2 },
      { step: 'review', state: 'ahead', by: '陈刚', comment: '缺少证明' },
    ]);
  });

  test('the initiator withdraws with a reason', async () => {
    const { id, revision } = await submitted(office);
    expect((await office.as('wang').get(`/api/cases/${id}`)).json().interrupts).toEqual([
      { id: 'withdraw', title: '撤回', reason: true },
    ]);
    const without = await office.as('wang').post(`/api/cases/${id}/interrupt`, { interrupt: 'withdraw', revision });
    expect(without.json()).toMatchObject({ status: 422, code: 'reason-required' });
    const gone = { interrupt: 'withdraw', reason: '已由单位解决', revision };
    expect((await office.as('wang').post(`/api/cases/${id}/interrupt`, gone)).json().case.resultTitle).toBe('已撤回');
    expect((await office.as('chen').get('/api/work-items')).json().counts.open).toBe(0);
  });
});

describe('what cannot be done leaves no trace', () => {
  type Attempt = [what: string, as: Account, body: object, status: number, code: string, path: string];
  const good = { outcome: 'agree', document: { 审核意见: '属实' } };
  test.each<Attempt>([
    [
      'an unknown field',
      'chen',
      { ...good, document: { 审核意见: '属实', 没有的: 1 } },
      422,
      'form.unknown-field',
      '/没有的',
    ],
    ['a wrong type', 'chen', { ...good, document: { 审核意见: 5 } }, 422, 'not-text', '/审核意见'],
    [
      'a field that the step may not change',
      'chen',
      { ...good, document: { 姓名: '别人' } },
      422,
      'field-not-editable',
      '/姓名',
    ],
    ['a field that must be filled', 'chen', { outcome: 'agree' }, 422, 'form.required', '/审核意见'],
    ['an outcome that is not offered', 'chen', { outcome: 'publish' }, 422, 'unknown-outcome', ''],
    ['a return without its reason', 'chen', { outcome: 'back' }, 422, 'comment-required', ''],
    ['a stale revision', 'chen', { ...good, revision: 1 }, 409, 'stale-revision', ''],
    ['somebody without the post who sees the case', 'wu', good, 403, 'not-your-work', ''],
    ['somebody who does not see the case', 'zhou', good, 404, 'work-item-not-found', ''],
    ['an unknown property of the request', 'chen', { ...good, force: true }, 400, 'request-unknown-value', '/force'],
  ])('%s', async (_what, account, body, status, code, path) => {
    await submitted(office);
    const { id, revision } = await firstWork(office, 'chen');
    const before = await everything(office);
    const reply = await office.as(account).post(`/api/work-items/${id}/complete`, { revision, ...body });
    expect(reply.json()).toMatchObject({ status, problems: [{ code, path }] });
    expect(reply.json().problems[0].message['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(reply.json().problems[0].message.en).not.toBe(code);
    expect(await everything(office)).toEqual(before);
  });

  test.each<Attempt>([
    ['a task that is not there', 'wang', { task: 'nothing' }, 404, 'task-not-found', ''],
    ['a unit that is not there', 'wang', { task: 'aid-request', unit: 'nowhere' }, 422, 'unknown-unit', ''],
    ['another unit', 'wang', { task: 'aid-request', unit: 'mine' }, 403, 'may-not-start', ''],
    ['somebody without the post', 'zhao', { task: 'aid-request' }, 403, 'start-not-allowed', ''],
    ['an unknown field', 'wang', { task: 'aid-request', document: { 别的: 1 } }, 422, 'form.unknown-field', '/别的'],
  ])('starting with %s', async (_what, account, body, status, code, path) => {
    const reply = await office.as(account).post('/api/cases', body);
    expect(reply.json()).toMatchObject({ status, problems: [{ code, path }] });
    expect((await everything(office)).case).toEqual([]);
  });
});

test('an office may set a time limit of its own, the nearest unit’s holds', async () => {
  const setting = { task: 'aid-request', name: '审核工作日' };
  await saveSetting(office.db, { ...setting, unitId: null, value: 3 });
  await saveSetting(office.db, { ...setting, unitId: 'east', value: 2 });
  await saveSetting(office.db, { ...setting, unitId: 'west', value: 9 });
  await submitted(office);
  const { view } = await firstWork(office, 'chen');
  expect(view.workItem.due).toBe('2025-03-05T16:00:00.000Z');
});

describe('twice and at once', () => {
  test('a double click with the same key is one case with one answer', async () => {
    const send = (key: string, task = 'aid-request') =>
      office.as('wang').post('/api/cases', { task, document: application }, { 'idempotency-key': key });
    const [one, two] = await Promise.all([send('k1'), send('k1')]);
    expect(one.json()).toEqual(two.json());
    expect((await everything(office)).case).toHaveLength(1);
    expect((await send('k1', 'joint-notice')).json()).toMatchObject({ status: 422, code: 'key-reused' });
    await send('k2');
    expect((await everything(office)).case).toHaveLength(2);
  });

  test('a kept answer is forgotten after a week', async () => {
    await office.as('wang').post('/api/cases', { task: 'aid-request' }, { 'idempotency-key': 'k1' });
    office.setNow('2025-03-09T01:00:00Z');
    await tidy(office.app.hearth);
    expect((await everything(office)).idempotency_key).toHaveLength(1);
    office.setNow('2025-03-11T01:00:00Z');
    await tidy(office.app.hearth);
    expect((await everything(office)).idempotency_key).toHaveLength(0);
  });

  test('a refused request may be sent again with the same key', async () => {
    const headers = { 'idempotency-key': 'k1' };
    await office.as('wang').post('/api/cases', { task: 'nothing' }, headers);
    const again = await office.as('wang').post('/api/cases', { task: 'aid-request' }, headers);
    expect(again.statusCode).toBe(201);
  });

  test('of many who complete the same work at once exactly one does', async () => {
    await submitted(office);
    const { id, revision } = await firstWork(office, 'chen');
    const body = { outcome: 'agree', document: { 审核意见: '属实' }, revision };
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => office.as('chen').post(`/api/work-items/${id}/complete`, body)),
    );
    expect(replies.map((reply) => reply.statusCode).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    const { case_event: events } = await everything(office);
    expect(events.filter(({ type }: { type: string }) => type === 'case-ended')).toHaveLength(1);
  });

  test('two last signers at once both sign, and the case is issued once', async () => {
    await submitted(office, 'joint-notice', { 标题: '关于开展夏季送清凉的通知' });
    const [own, above] = [await firstWork(office, 'zhao'), await firstWork(office, 'chen')];
    const sign = (account: Account, { id, revision }: { id: string; revision: number }) =>
      office.as(account).post(`/api/work-items/${id}/complete`, { outcome: 'approve', revision });
    const replies = await Promise.all([sign('zhao', own), sign('chen', above)]);
    expect(replies.map((reply) => reply.statusCode)).toEqual([200, 200]);
    const ends = (await everything(office)).case_event.filter(({ type }: { type: string }) => type === 'case-ended');
    expect(ends).toHaveLength(1);
    const { case: issued } = (await office.as('wang').get(`/api/cases/${own.caseId}`)).json();
    expect(issued).toMatchObject({ status: 'ended', result: 'issued' });
    const { progress } = (await office.as('wang').get(`/api/cases/${own.caseId}`)).json();
    expect(progress[1].votes).toMatchObject([
      { title: '本级主席', vote: 'approve', by: '赵磊' },
      { title: '上级主席', vote: 'approve', by: '陈刚' },
    ]);
  });
});

describe('who sees what', () => {
  const seen = async (account: Account, id: string) => (await office.as(account).get(`/api/cases/${id}`)).json();

  test('a draft only its initiator; then its unit, those above, and nobody beside', async () => {
    const { case: draft } = (await office.as('wang').post('/api/cases', { task: 'aid-request' })).json();
    expect((await seen('zhao', draft.id)).code).toBe('case-not-found');
    const { id } = await submitted(office);
    for (const account of ['wang', 'zhao', 'chen', 'li', 'wu'] as const) {
      expect((await seen(account, id)).case.id).toBe(id);
    }
    for (const account of ['sun', 'zhou'] as const) expect((await seen(account, id)).status).toBe(404);
  });

  test('a personal or sensitive value whole for those who work on it, masked for those above, on every way out', async () => {
    const { id } = await submitted(office);
    expect((await seen('chen', id)).document).toMatchObject({ 病情: application.病情, 身份证号: application.身份证号 });
    const county = await seen('wu', id);
    expect(county.document).toMatchObject({ 病情: '***', 姓名: '何秀英' });
    expect(county.document.身份证号).not.toBe(application.身份证号);
    expect(county.masked).toEqual(['身份证号', '病情']);
    const list = (await office.as('wu').get('/api/cases?q=何秀英')).json();
    expect(list.items[0].columns).toEqual({ 姓名: '何秀英', 申请金额: 3000.5, 病情: '***' });
    expect((await office.as('wu').get('/api/cases?q=透析')).json().total).toBe(0);
    const history = await office.as('wu').get(`/api/cases/${id}/history`);
    expect(history.body).not.toMatch('透析');
  });

  test('a personal value in the title of a case is masked where the value is, and neither found nor sorted by', async () => {
    await submitted(office, 'award', { 姓名: '欧阳文' });
    const told = async (account: Account, query = '') =>
      (await office.as(account).get(`/api/cases?task=award${query}`))
        .json()
        .items.map(({ title }: { title: string }) => title);
    expect(await told('wang')).toEqual(['欧阳文']);
    expect(await told('wang', '&q=欧阳文')).toEqual(['欧阳文']);
    const [masked] = await told('wu');
    expect(masked).toBeUndefined();
    expect(await told('admin')).toEqual(['欧*文']);
    expect(await told('admin', '&q=欧阳文')).toEqual([]);
  });

  test('a post that takes no part in a task sees none of its cases, nor that there are any', async () => {
    await submitted(office, 'award', { 姓名: '欧阳文' });
    for (const account of ['chen', 'wu'] as const) {
      expect((await office.as(account).get('/api/cases')).json().total).toBe(0);
      const { items } = (await office.as(account).get('/api/tasks')).json();
      expect(items.find(({ id }: { id: string }) => id === 'award').open).toBe(0);
    }
    for (const account of ['li', 'admin'] as const) {
      expect((await office.as(account).get('/api/cases')).json().total).toBe(1);
    }
  });

  test('a change of a sensitive value tells superiors nothing of it', async () => {
    await office.as('wang').post('/api/cases', { task: 'aid-request' });
    const { id, revision, caseId } = await firstWork(office, 'wang');
    await office
      .as('wang')
      .post(`/api/work-items/${id}/complete`, { outcome: 'submit', document: application, revision });
    const told = async (account: Account) => (await office.as(account).get(`/api/cases/${caseId}/history`)).body;
    expect(await told('chen')).toMatch('透析');
    expect(await told('wu')).not.toMatch('透析');
    expect(await told('wu')).toMatch('"to":"***"');
  });

  test('reading sensitive values is on record, by path and without the value', async () => {
    const { id } = await submitted(office);
    await seen('wu', id);
    await seen('chen', id);
    const audit = await listAudit(office.db);
    expect(audit.map(({ personId, action, detail }) => ({ personId, action, detail }))).toEqual([
      { personId: 'chen', action: 'read-sensitive', detail: { paths: ['病情'] } },
    ]);
  });

  test('so is reading them in a list and in the history', async () => {
    const opened = (await office.as('wang').post('/api/cases', { task: 'aid-request' })).json();
    const body = { outcome: 'submit', document: application, revision: opened.case.revision };
    await office.as('wang').post(`/api/work-items/${opened.workItem.id}/complete`, body);
    for (const account of ['wu', 'chen'] as const) {
      await office.as(account).get('/api/cases');
      await office.as(account).get(`/api/cases/${opened.case.id}/history`);
    }
    const audit = await listAudit(office.db);
    expect(audit.map(({ personId, caseId, detail }) => [personId, caseId, detail])).toEqual([
      ['chen', opened.case.id, { paths: ['病情'] }],
      ['chen', opened.case.id, { paths: ['病情'] }],
    ]);
  });

  test('what the step hides is not sent to who does it, on no page', async () => {
    const { id } = await submitted(office);
    const review = await firstWork(office, 'chen');
    const back = {
      outcome: 'back',
      comment: '缺少证明',
      document: { 审核意见: '内部意见' },
      revision: review.revision,
    };
    await office.as('chen').post(`/api/work-items/${review.id}/complete`, back);
    const again = await firstWork(office, 'wang');
    expect(again.view.document).not.toHaveProperty('审核意见');
    expect((await seen('wang', id)).document).not.toHaveProperty('审核意见');
    expect((await seen('wang', id)).hidden).toEqual(['审核意见']);
    expect((await seen('chen', id)).hidden).toEqual([]);
    expect((await office.as('wang').get(`/api/cases/${id}/history`)).body).not.toMatch('内部意见');
    expect((await seen('chen', id)).document.审核意见).toBe('内部意见');
  });
});

describe('what a step hides', () => {
  const complete = (account: Account, id: string, body: object) =>
    office.as(account).post(`/api/work-items/${id}/complete`, body);
  const opinion = async (account: Account, id: string) => (await seenBy(account, id)).document.审核意见;
  const seenBy = async (account: Account, id: string) => (await office.as(account).get(`/api/cases/${id}`)).json();

  test('stays hidden from who has only done such steps until the case has ended', async () => {
    const { id } = await submitted(office);
    const review = await firstWork(office, 'chen');
    const back = { outcome: 'back', comment: '缺少证明', document: { 审核意见: '内部' }, revision: review.revision };
    await complete('chen', review.id, back);
    const again = await firstWork(office, 'wang');
    await complete('wang', again.id, { outcome: 'submit', revision: again.revision });
    expect(await opinion('wang', id)).toBeUndefined();
    expect((await seenBy('wang', id)).hidden).toEqual(['审核意见']);
    expect((await office.as('wang').get('/api/cases?q=内部')).json().total).toBe(0);
    expect((await office.as('wang').get('/api/exports?task=aid-request&format=json')).body).not.toMatch('内部');
    expect(await opinion('chen', id)).toBe('内部');
    const last = await firstWork(office, 'chen');
    await complete('chen', last.id, { outcome: 'agree', revision: last.revision });
    expect(await opinion('wang', id)).toBe('内部');
  });
});

describe('drafts of work', () => {
  test('are kept for who typed them, shown again, and handed in', async () => {
    await office.as('wang').post('/api/cases', { task: 'aid-request' });
    const { id, revision } = await firstWork(office, 'wang');
    const saved = await office
      .as('wang')
      .put(`/api/work-items/${id}/draft`, { document: { 姓名: '何秀', 身份证号: '1101', 申请日期: '2025-0' } });
    expect(saved.json()).toMatchObject({ draftRevision: 1 });
    await office.as('wang').put(`/api/work-items/${id}/draft`, { document: { ...application }, draftRevision: 1 });
    const stale = await office.as('wang').put(`/api/work-items/${id}/draft`, { document: {}, draftRevision: 1 });
    expect(stale.json()).toMatchObject({ status: 409, code: 'stale-draft' });
    const { view } = await firstWork(office, 'wang');
    expect(view).toMatchObject({ draft: { revision: 2 }, document: { 姓名: '何秀英' }, workItem: { draft: true } });
    const done = await office.as('wang').post(`/api/work-items/${id}/complete`, { outcome: 'submit', revision });
    expect(done.json().case.title).toBe('何秀英');
    expect((await everything(office)).draft).toEqual([]);
  });

  test.each<[what: string, document: object, found: unknown]>([
    ['a text for an amount', { 申请金额: '三千' }, [['not-number', '/申请金额']]],
    ['a number for a text', { 姓名: 5 }, [['not-text', '/姓名']]],
    ['a text in a row', { 家属: [{ 月收入: 1 }, { 月收入: '多' }] }, [['not-number', '/家属/1/月收入']]],
    ['a field that is not there', { 没有的: 1 }, [['form.unknown-field', '/没有的']]],
  ])('%s is refused with its place', async (_what, document, found) => {
    await office.as('wang').post('/api/cases', { task: 'aid-request' });
    const { id } = await firstWork(office, 'wang');
    const reply = await office.as('wang').put(`/api/work-items/${id}/draft`, { document });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().problems.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual(found);
  });

  test('cannot be left on the work of others', async () => {
    await submitted(office);
    const { id } = await firstWork(office, 'chen');
    const put = async (account: Account) =>
      (await office.as(account).put(`/api/work-items/${id}/draft`, { document: {} })).json().code;
    expect(await put('wu')).toBe('draft-not-yours');
    expect(await put('sun')).toBe('work-item-not-found');
  });
});
