import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leastPasswordCost, verifyHistory } from '@hearth/engine';
import { allCases, type CaseRecord, countAccounts } from '@hearth/storage';
import { describe, expect, test } from 'vitest';
import { createHost, type Host } from '../host/host.ts';
import { formsFolder } from '../host/root.ts';
import { type OfficePlace, officePlace } from '../testing/office-place.ts';
import { seedDemo } from './seed-demo.ts';

const present = '2026-11-20T02:00:00.000Z';
const slice = 0.06;

/** Each making takes some seconds of an idle machine. */
const patience = 300_000;

describe('a slice of the demonstration', async () => {
  const first = await seeded();
  const { cases } = first;

  test('is made without one refusal, and nineteen people can sign in to it', () => {
    expect(first.refused).toEqual([]);
    expect(first.accounts).toHaveLength(19);
    expect(first.stored).toBe(19);
    // Cases that others open by a link come on top of those that people begin.
    expect(cases.length).toBeGreaterThanOrEqual(first.count);
  });

  test('looks back on two years and ends in the present', () => {
    const days = cases.map(({ openedAt }) => openedAt.slice(0, 10)).sort();
    expect(days[0]! >= '2024-11-20').toBe(true);
    expect(cases.every(({ openedAt, endedAt }) => openedAt <= present && (endedAt ?? '') <= present)).toBe(true);
  });

  test('has a case of every task, ended ones, running ones and a draft', () => {
    const holds = (name: string, file: string) => existsSync(join(formsFolder, name, file));
    const withRecipe = readdirSync(formsFolder).filter((name) => holds(name, 'task.json') && holds(name, 'demo.json'));
    expect([...new Set(cases.map(({ task }) => task))].sort()).toEqual(withRecipe.sort());
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(['draft', 'running', 'ended']));
  });

  test('has an unbroken history', () => {
    expect(first.broken).toEqual([]);
  });

  test(
    'breaks off without leaving anything behind, and is the same when it is made again at the same moment',
    async () => {
      const { remove, ...office } = await officePlace();
      const host = await openedHost(office);
      let moments = 0;
      const breakOff = (instant: string | null) => {
        moments += 1;
        if (moments === 200) throw new Error('the power is gone');
        host.setClock(instant);
      };
      await expect(seed({ ...host, setClock: breakOff })).rejects.toThrow('power');
      expect([await countAccounts(host.db), await Array.fromAsync(allCases(host.db))]).toEqual([0, []]);
      await seed(host);
      const again = (await Array.fromAsync(allCases(host.db))).sort(byOpening);
      expect(again.map(told)).toEqual(cases.map(told));
      await host.close();
      await remove();
    },
    patience,
  );
});

/** What a case says, without the ids that are new each time. */
function told({ task, number, title, status, result, openedAt, submittedAt, endedAt, revision, document }: CaseRecord) {
  const said = JSON.stringify(document).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id');
  return { task, number, title, status, result, openedAt, submittedAt, endedAt, revision, said };
}

const byOpening = (a: CaseRecord, b: CaseRecord) => (a.openedAt < b.openedAt ? -1 : 1);

const openedHost = (office: Omit<OfficePlace, 'remove'>): Promise<Host> =>
  createHost({ ...office, forms: formsFolder, clock: () => present, passwordCost: leastPasswordCost });

const seed = (host: Host) => seedDemo({ ...host, log: () => {} }, { forms: formsFolder, scale: slice });

async function seeded() {
  const { remove, ...office } = await officePlace();
  const host = await openedHost(office);
  try {
    const { accounts, refused, cases: count } = await seed(host);
    const cases = (await Array.fromAsync(allCases(host.db))).sort(byOpening);
    const { broken } = await verifyHistory(host.db);
    return { accounts, refused, count, cases, broken, stored: await countAccounts(host.db) };
  } finally {
    await host.close();
    await remove();
  }
}
