import { type Ast, printAst } from '@hearth/expression';

type Compare = Extract<Ast, { k: 'cmp' }>;

const relations: Record<Compare['op'], string> = {
  '=': '是',
  '!=': '不是',
  '<': '小于',
  '<=': '不超过',
  '>': '大于',
  '>=': '不少于',
};

const mathWords = { '+': '加', '-': '减', '*': '乘', '/': '除以', '**': '的次方' } as const;

/** A condition as a clerk says it: “批复日期已填写，且经济类型是外商独资”. What has no words of its own stands as the formula that it is. */
export function plainWords(ast: Ast): string {
  switch (ast.k) {
    case 'lit':
      return ast.v === null ? '空白' : ast.v === true ? '“是”' : ast.v === false ? '“否”' : String(ast.v);
    case 'and':
      return ast.items.map((one) => grouped(one, 'or')).join('，且');
    case 'or':
      return ast.items.map((one) => grouped(one, 'and')).join('，或者');
    case 'cmp':
      return compared(ast);
    case 'in':
      return `${plainWords(ast.of)}是${choices(ast.tests)}${ast.tests.length > 1 ? '之一' : ''}`;
    case 'between':
      return `${plainWords(ast.of)}在${plainWords(ast.lo)}到${plainWords(ast.hi)}之间`;
    case 'path':
      return `${plainWords(ast.of)}的${ast.name}`;
    case 'math':
      return `${plainWords(ast.a)}${mathWords[ast.op]}${plainWords(ast.b)}`;
    case 'call':
      return called(ast);
    default:
      return printAst(ast);
  }
}

const grouped = (ast: Ast, other: 'and' | 'or'): string =>
  ast.k === other ? `（${plainWords(ast)}）` : plainWords(ast);

function compared({ op, a, b }: Compare): string {
  const isNull = b.k === 'lit' && b.v === null;
  if (isNull) return `${plainWords(a)}${op === '=' ? '没有填写' : '已填写'}`;
  return `${plainWords(a)}${relations[op]}${plainWords(b)}`;
}

const choices = (tests: readonly Ast[]): string =>
  tests
    .flatMap((test) => (test.k === 'list' ? test.items : [test]))
    .map(plainWords)
    .join('、');

function called(ast: Extract<Ast, { k: 'call' }>): string {
  const [first] = ast.args;
  if (ast.fn === 'is blank' && first) return `${plainWords(first)}没有填写`;
  if (ast.fn === 'today') return '期末';
  if (ast.fn === 'date' && ast.args.length === 3) return dayInWords(ast.args);
  if (ast.fn === 'count' && first) return `${plainWords(first)}的条数`;
  if (ast.fn !== 'not' || !first) return printAst(ast);
  if (first.k === 'call' && first.fn === 'is blank' && first.args[0]) return `${plainWords(first.args[0])}已填写`;
  if (first.k === 'cmp' && first.op === '=') return compared({ ...first, op: '!=' });
  return `不符合（${plainWords(first)}）`;
}

/** A day put together from numbers: 考核年度的12月31日. */
function dayInWords([year, month, day]: readonly Ast[]): string {
  const [y, m, d] = [year, month, day].map((one) => (one ? plainWords(one) : ''));
  return year?.k === 'lit' ? `${y}年${m}月${d}日` : `${y}的${m}月${d}日`;
}
