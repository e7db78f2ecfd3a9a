import type { Column, Row } from '../column.ts';

/** A small list of the kind that offices export. For tests. */
export const hardshipColumns: readonly Column[] = [
  { key: 'name', title: '姓名', type: 'text' },
  { key: 'id', title: '身份证号', type: 'text', width: 22 },
  { key: 'income', title: '家庭年收入', type: 'money' },
  { key: 'filed', title: '建档日期', type: 'date' },
  { key: 'checked', title: '核对时间', type: 'date-time' },
  { key: 'ill', title: '大病', type: 'boolean' },
  { key: 'people', title: '家庭人口', type: 'integer' },
  { key: 'rate', title: '自付比例', type: 'number' },
];

export const hardshipRows: readonly Row[] = [
  {
    name: '张三 <甲&乙>',
    id: '11010519491231002X',
    income: '12345.6',
    filed: '2024-02-29',
    checked: '2026-02-28T16:30:00Z',
    ill: true,
    people: 3,
    rate: 0.125,
  },
  { name: '=HYPERLINK("http://x")', id: '440524188001010014', income: -0.5, filed: '不详', ill: false, people: '12' },
  { name: '第一行\r\n第二行', id: '', income: null, filed: '1899-12-31', checked: '2026-12-31', rate: '0.30' },
];
