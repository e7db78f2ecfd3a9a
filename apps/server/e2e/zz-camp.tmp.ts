import { mkdtempSync } from 'node:fs';
import { hashPassword, leastPasswordCost, runSchedules } from '@hearth/engine';
import { storeCast } from '@hearth/scenario';
import { inTransaction, listSlots } from '@hearth/storage';
import { createHost } from '../src/host/host.ts';
import { formsFolder } from '../src/host/root.ts';
import { startChromium } from './chromium.ts';

const password = '四季平安2026';
const host = await createHost({
  dataDir: mkdtempSync('/tmp/camp-'),
  forms: formsFolder,
  pages: '/tmp/camp-dist',
  passwordCost: leastPasswordCost,
} as never);
const hash = await hashPassword(password, leastPasswordCost);
await inTransaction(host.db, (trx) => storeCast(trx, hash));
console.time('schedules');
console.log(await runSchedules(host.context));
console.timeEnd('schedules');
const bad = await host.db
  .selectFrom('schedule_slot')
  .select(['id', 'last_error', 'state'])
  .where('last_error', 'is not', null)
  .execute();
console.log('bad', bad.slice(0, 8), bad.length);
const address = await host.app.listen({ port: 0, host: '127.0.0.1' });
const browser = await startChromium();
async function as(account: string, size: { width: number; height: number }) {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text().slice(0, 200)));
  const r = await context.request.post(`${address}/api/session`, { data: { account, password } });
  console.log(account, r.status());
  return page;
}
const desk = { width: 1280, height: 860 },
  phone = { width: 390, height: 844 };
const page = await as('aid-officer', desk);
const tasks = (await (await page.request.get(`${address}/api/tasks`)).json()).items.map((t: { id: string }) => t.id);
const task = 'warmth-visit';
const def = (await (await page.request.get(`${address}/api/tasks/${task}`)).json()).definition;
const money = def.figures.find((f: { direction?: string }) => f.direction);
const made = await page.request.post(`${address}/api/campaigns`, {
  data: {
    task,
    title: '2026年冬季送温暖',
    note: '每个单位至少走访三批，十二月二十日前完成。',
    from: '2026-11-01',
    to: '2026-12-31',
    deadline: '2026-12-20',
    units: [
      { unit: 'xinan', quota: 3, budget: 20000 },
      { unit: 'hengda', quota: 2, budget: 5000 },
    ],
    ...(money && { budgetFigure: money.id }),
  },
});
console.log(made.status(), (await made.text()).slice(0, 300), money?.title);
const id = (await made.json()).campaign?.id;
const shot = async (p: typeof page, url: string, name: string) => {
  await p.goto(address + url);
  await p.waitForLoadState('networkidle');
  await p.waitForTimeout(600);
  await p.screenshot({ path: `/tmp/camp-${name}.png`, fullPage: true });
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(name, 'overflow', over);
};
await shot(page, '/campaigns', 'list');
await shot(page, '/campaigns/new', 'new');
await shot(page, `/campaigns/${id}`, 'board');
await shot(page, '/schedules', 'slots');
const small = await as('aid-officer', phone);
await shot(small, `/campaigns/${id}`, 'board-s');
await shot(small, '/campaigns/new', 'new-s');
await shot(small, '/schedules', 'slots-s');
const clerk = await as('township-clerk', phone);
await shot(clerk, '/', 'inbox-s');
await shot(clerk, '/campaigns', 'list-s');
await page.goto(`${address}/schedules`);
await page.waitForTimeout(800);
await page.locator('.slots-which').first().click();
await page.waitForTimeout(400);
await page.locator('.ant-select-item-option').first().click();
await page.waitForTimeout(800);
await page.screenshot({ path: '/tmp/camp-grid.png' });
await page.goto(`${address}/campaigns/${id}`);
await page.getByRole('button', { name: '催办未完成的单位' }).click();
await page.waitForTimeout(900);
await page.screenshot({ path: '/tmp/camp-urged.png' });
await browser.close();
await host.close();
process.exit(0);
