import type { ReactNode } from 'react';
import type { Block } from './read-markdown.ts';

/** The blocks of a guide as they are read, each heading with its anchor. */
export function GuideBlocks({ blocks, pictures }: { blocks: readonly Block[]; pictures: Record<string, string> }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a guide does not change while it is read
  return blocks.map((block, at) => <GuideBlock key={at} block={block} pictures={pictures} />);
}

function GuideBlock({ block, pictures }: { block: Block; pictures: Record<string, string> }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'paragraph':
      return <p>{inline(block.text)}</p>;
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{inline(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'picture':
      return (
        <figure>
          <img src={pictures[block.file]} alt={block.text} loading="lazy" />
          <figcaption>{block.text}</figcaption>
        </figure>
      );
  }
}

function Heading({ level, id, text }: Extract<Block, { kind: 'heading' }>) {
  if (level === 1) return null;
  return level === 2 ? <h2 id={id}>{text}</h2> : <h3 id={id}>{text}</h3>;
}

/** `**strong**` and `code` inside a line. */
function inline(text: string): ReactNode[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line do not move
    if (part.startsWith('**')) return <strong key={at}>{part.slice(2, -2)}</strong>;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line do not move
    if (part.startsWith('`')) return <code key={at}>{part.slice(1, -1)}</code>;
    return part;
  });
}
