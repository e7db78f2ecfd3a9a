/** The rows of a table as it is copied from Excel or WPS, or typed: cells stand between tabs or `｜`. Empty lines are left out. */
export function cellsOf(text: string): string[][] {
  return joined(text.split('\n'))
    .map((line) => line.split(/\t|｜/).map(unquoted))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

/** A cell that holds a line break stands in quotes in what Excel copies. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && isOpen(last)) whole[whole.length - 1] = `${last}\n${line}`;
    else whole.push(line);
  }
  return whole;
}

/** Whether a cell that began with a quote is still open at the end of the line. */
const isOpen = (line: string): boolean => /(^|\t)"[^"]*$/.test(line.replaceAll('""', ''));

/** Excel quotes a cell that holds a line break, and doubles the quotes in it. Any other quotes are a text in a formula, and stay. */
function unquoted(cell: string): string {
  const trimmed = cell.trim();
  const inner = /^"([\s\S]*)"$/.exec(trimmed)?.[1];
  const isQuoted = inner !== undefined && /\n|""/.test(inner) && !/(^|[^"])"($|[^"])/.test(inner);
  return (isQuoted ? inner.replaceAll('""', '"') : trimmed).replaceAll('\n', ' ');
}
