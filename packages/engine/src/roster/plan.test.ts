import type { CellContent, SheetContent } from '@hearth/documents';
import { describe, expect, test } from 'vitest';
import { type PeoplePlan, planPeople, type RosterOffice } from './plan-people.ts';
import { planUnits, type UnitPlan } from './plan-units.ts';

const sheet = (...rows: CellContent[][]): SheetContent[] => [{ name: '表', rows, merges: [] }];
const wrong = ({ problems }: UnitPlan | PeoplePlan) => problems.map(({ code, params }) => [code, params?.row]);

describe('units', () => {
  const head = ['单位名称', '级别', '上级单位'];
  const county = { id: 'c', name: '桐江县总工会', level: 'county' };

  test('come in whatever their order is, below a title, with superiors from the sheet or from the office', () => {
    const rows = sheet(
      ['桐江县工会组织一览表'],
      ['序号', ...head],
      [1, '恒达机械工会', '基层', '城关镇总工会'],
      [2, '城关镇总工会', '乡镇', '桐江县总工会'],
      [null, null, null, null],
      [3, '桐江县总工会', '县级', ''],
    );
    const { units, known, problems } = planUnits(rows, [county]);
    expect({ known, problems }).toEqual({ known: 1, problems: [] });
    expect(units).toEqual([
      { name: '城关镇总工会', level: 'township', parent: { there: 'c' } },
      { name: '恒达机械工会', level: 'grassroots', parent: { planned: 0 } },
    ]);
    expect(planUnits(rows, []).units.map(({ parent }) => parent)).toEqual([null, { planned: 0 }, { planned: 1 }]);
  });

  test('that do not fit are named with their row', () => {
    const rows = sheet(
      head,
      ['', '基层', '桐江县总工会'],
      ['甲厂工会', '车间', '桐江县总工会'],
      ['乙厂工会', '基层', '没有的镇总工会'],
      ['丙厂工会', '基层', '桐江县总工会'],
      ['丙厂工会', '基层', '桐江县总工会'],
      ['丁镇总工会', '乡镇', '丙厂工会'],
      ['另一个县总工会', '县级', ''],
    );
    const found = wrong(planUnits(rows, [county]));
    expect(found.sort((one, other) => Number(one[1]) - Number(other[1]))).toEqual([
      ['roster-blank', 2],
      ['roster-level-unknown', 3],
      ['roster-unit-unknown', 4],
      ['roster-twice', 6],
      ['roster-unit-unknown', 7],
      ['roster-second-root', 8],
    ]);
    expect(
      wrong(planUnits(sheet(head, ['丁镇总工会', '乡镇', '丙厂']), [{ id: 'b', name: '丙厂', level: 'grassroots' }])),
    ).toEqual([['roster-level-order', 2]]);
  });

  test('need headings', () => {
    expect(wrong(planUnits(sheet(['甲', '乙']), []))).toEqual([['roster-no-headings', undefined]]);
  });
});

describe('people', () => {
  const head = ['姓名', '账号', '单位', '岗位', '任职日期'];
  const office: RosterOffice = {
    units: [
      { id: 'c', name: '桐江县总工会', level: 'county' },
      { id: 'm', name: '恒达机械工会', level: 'grassroots', parent: 'c' },
      { id: 'x', name: '同名工会', level: 'grassroots', parent: 'c' },
      { id: 'y', name: '同名工会', level: 'grassroots', parent: 'c' },
    ],
    posts: [
      { id: 'clerk', title: '工会经办人', levels: ['county', 'grassroots'] },
      { id: 'admin', title: '系统管理员', levels: ['county'] },
    ],
    accounts: new Map([['wang', '王敏']]),
  };

  test('are one person a post a row', () => {
    const rows = sheet(
      head,
      ['欧阳娜娜·买买提', 'Ouyang', '恒达机械工会', '工会经办人', '2026-03-01'],
      ['欧阳娜娜·买买提', 'ouyang', '桐江县总工会', '系统管理员'],
      ['王敏', 'wang', '桐江县总工会', 'clerk', ''],
    );
    expect(planPeople(rows, office)).toEqual({
      people: [
        {
          ...{ account: 'ouyang', name: '欧阳娜娜·买买提' },
          posts: [
            { post: 'clerk', unit: 'm', from: '2026-03-01', to: null },
            { post: 'admin', unit: 'c', from: null, to: null },
          ],
        },
        { account: 'wang', name: '王敏', posts: [{ post: 'clerk', unit: 'c', from: null, to: null }] },
      ],
      problems: [],
    });
  });

  test.each([
    [['', 'a1', '恒达机械工会', '工会经办人'], 'roster-blank'],
    [['李', '李明', '恒达机械工会', '工会经办人'], 'roster-account'],
    [['李明', 'wang', '恒达机械工会', '工会经办人'], 'roster-account-taken'],
    [['李明', 'li', '没有的工会', '工会经办人'], 'roster-unit-unknown'],
    [['李明', 'li', '同名工会', '工会经办人'], 'roster-unit-ambiguous'],
    [['李明', 'li', '恒达机械工会', '主席'], 'roster-post-unknown'],
    [['李明', 'li', '恒达机械工会', '系统管理员'], 'roster-post-level'],
    [['李明', 'li', '恒达机械工会', '工会经办人', '今年春天'], 'roster-date'],
  ])('%j is told as %s', (row, code) => {
    expect(wrong(planPeople(sheet(head, row), office))).toEqual([[code, 2]]);
  });
});
