import { describe, expect, it } from 'vitest';
import { changeCaseFilters, countCaseFilters, nextSort, readCaseFilters, toQuery } from './case-filters.ts';

describe('filters in the address', () => {
  it('are read from text', () => {
    expect(
      readCaseFilters({
        task: 'a-task',
        status: 'running',
        q: ' 张 ',
        from: '2025-01-01',
        overdue: 'true',
        page: '3',
        pageSize: '50',
      }),
    ).toEqual({ task: 'a-task', status: 'running', q: '张', from: '2025-01-01', overdue: true, page: 3, pageSize: 50 });
  });

  it('leave out what makes no sense', () => {
    expect(
      readCaseFilters({
        status: 'lost',
        from: 'yesterday',
        page: '-1',
        pageSize: '7',
        overdue: 'no',
        q: '  ',
        unknown: 'x',
        sort: 'colour',
      }),
    ).toEqual({});
  });

  it('go back to page one when anything but the page changes', () => {
    expect(changeCaseFilters({ task: 'a', page: 4 }, { status: 'ended' })).toEqual({ task: 'a', status: 'ended' });
    expect(changeCaseFilters({ task: 'a', page: 4 }, { page: 5 })).toEqual({ task: 'a', page: 5 });
    expect(changeCaseFilters({ task: 'a', page: 4 }, { task: undefined })).toEqual({});
  });

  it('are counted without order and page', () => {
    expect(countCaseFilters({ task: 'a', overdue: true, sort: '-openedAt', page: 2 })).toBe(2);
  });
});

describe('the query for the server', () => {
  it('always names page and size for a list', () => {
    expect(toQuery({ task: 'a', overdue: true })).toEqual({ task: 'a', overdue: true, page: 1, pageSize: 20 });
  });

  it('names no page for an export', () => {
    expect(toQuery({ task: 'a', page: 3, pageSize: 50 }, 'all')).toEqual({ task: 'a' });
  });
});

it('sorts up, down, not at all', () => {
  const first = nextSort(undefined, 'openedAt');
  const second = nextSort(first, 'openedAt');
  expect([first, second, nextSort(second, 'openedAt')]).toEqual(['openedAt', '-openedAt', undefined]);
});
