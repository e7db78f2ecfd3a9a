/** A block of a guide. */
export type Block =
  | { kind: 'heading'; level: number; id: string; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'picture'; file: string; text: string };

/**
 * Reads the little Markdown in which the guides are written: headings with an anchor (`## 待办 {#inbox}`), paragraphs, lists of one level,
 * and pictures on lines of their own. Anything else is a paragraph.
 */
export function readMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  for (const part of source.replaceAll('\r', '').split(/\n{2,}/)) {
    for (const group of groupsOf(part.trim().split('\n'))) blocks.push(blockOf(group));
  }
  return blocks.filter((block) => !('text' in block) || block.text !== '');
}

const heading = /^(#{1,3}) (.*?)(?: \{#([\w-]+)\})?$/;
const picture = /^!\[(.*)\]\((?:.*\/)?([\w.-]+)\)$/;
const listed = /^(?:-|\d+\.) /;

/** Headings, pictures and each list stand by themselves, even without blank lines around them. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const joins = last !== undefined && kindOf(last[0] ?? '') === kindOf(line) && kindOf(line) !== 'alone';
    if (joins) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

const kindOf = (line: string): 'alone' | 'list' | 'text' =>
  heading.test(line) || picture.test(line) ? 'alone' : listed.test(line) ? 'list' : 'text';

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const head = heading.exec(first);
  if (head) {
    const [, marks = '#', text = '', id = ''] = head;
    return { kind: 'heading', level: marks.length, id: id || text, text };
  }
  const shown = picture.exec(first);
  if (shown) return { kind: 'picture', text: shown[1] ?? '', file: shown[2] ?? '' };
  if (!listed.test(first)) return { kind: 'paragraph', text: lines.join('') };
  return { kind: 'list', ordered: /^\d/.test(first), items: lines.map((line) => line.replace(listed, '')) };
}
