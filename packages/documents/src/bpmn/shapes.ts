/** A node of the picture, placed from the upper left corner. */
export interface Shape {
  readonly id: string;
  /** Element of BPMN 2.0 without its prefix: `userTask`. */
  readonly tag: string;
  readonly name: string;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  /** Attributes beside id and name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What an auditor reads about it. */
  readonly documentation?: string;
  /** XML of what it holds beside its flows. */
  readonly inside?: string;
  /** What a sub-process holds; placed within the same plane. */
  readonly content?: Part;
}

export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly condition?: string;
  /** Leads back to an earlier step. */
  readonly isBack?: boolean;
}

/** What the next node is connected with. */
export interface Exit {
  readonly from: string;
  readonly name?: string;
  readonly condition?: string;
}

/** Some nodes with the flows between them. The middle line is y = 0, the left side x = 0. */
export interface Part {
  readonly shapes: Shape[];
  readonly flows: Flow[];
  /** The node that is reached first; nothing for no nodes. */
  readonly entry: string | undefined;
  readonly exits: Exit[];
  readonly width: number;
  /** How far it reaches above and below the middle line. */
  readonly above: number;
  readonly below: number;
}

export const gap = 50;

export const sizes = {
  task: { width: 140, height: 80 },
  event: { width: 36, height: 36 },
  gateway: { width: 50, height: 50 },
} as const;

/** One node on the middle line. */
export function single(shape: Omit<Shape, 'x' | 'y' | 'width' | 'height'>, size: keyof typeof sizes): Part {
  const { width, height } = sizes[size];
  return {
    shapes: [{ ...shape, x: 0, y: -height / 2, width, height }],
    flows: [],
    ...{ entry: shape.id, exits: [{ from: shape.id }] },
    // The name of an event or a gateway stands below it.
    ...{ width, above: height / 2, below: height / 2 + (size === 'task' ? 0 : 20) },
  };
}

/** Moves a part, what sub-processes hold included. */
export function moved(part: Part, dx: number, dy: number): Part {
  for (const shape of part.shapes) {
    shape.x += dx;
    shape.y += dy;
    if (shape.content) moved(shape.content, dx, dy);
  }
  return part;
}

/** Parts one after another, each exit of one leading to the next. */
export function inSequence(parts: readonly Part[]): Part {
  const shapes: Shape[] = [];
  const flows: Flow[] = [];
  let exits: Exit[] | undefined;
  let x = 0;
  for (const part of parts.filter(({ entry }) => entry !== undefined)) {
    moved(part, x, 0);
    for (const exit of exits ?? []) flows.push(flowTo(exit, part.entry!));
    shapes.push(...part.shapes);
    flows.push(...part.flows);
    exits = part.exits;
    x += part.width + gap;
  }
  return {
    ...{ shapes, flows, entry: parts.find(({ entry }) => entry !== undefined)?.entry, exits: exits ?? [] },
    width: Math.max(0, x - gap),
    above: Math.max(0, ...parts.map(({ above }) => above)),
    below: Math.max(0, ...parts.map(({ below }) => below)),
  };
}

export const flowTo = ({ from, name, condition }: Exit, to: string): Flow => ({
  ...{ id: `flow_${from}_${to}${name === undefined ? '' : `_${hash(name)}`}`, from, to },
  ...(name === undefined ? {} : { name }),
  ...(condition === undefined ? {} : { condition }),
});

/** A short id for a name in any script. */
const hash = (text: string): string => {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return sum.toString(36);
};

/** Branches below one another between a split and a join. An empty branch is a line of its own. */
export function inBranches(
  split: Part,
  join: Part,
  branches: readonly { part: Part; exit: Omit<Exit, 'from'> }[],
): Part {
  const height = branches.reduce((sum, { part }) => sum + Math.max(40, part.above + part.below) + gap, -gap);
  const inner = Math.max(0, ...branches.map(({ part }) => part.width));
  const left = split.width + gap;
  const shapes = [...split.shapes];
  const flows: Flow[] = [];
  const [from, to] = [split.entry!, join.entry!];
  let isReached = false;
  let y = -height / 2;
  for (const { part, exit } of branches) {
    const extent = Math.max(40, part.above + part.below);
    moved(part, left, y + Math.max(part.above, (extent - part.below) / 2));
    shapes.push(...part.shapes);
    flows.push(flowTo({ from, ...exit }, part.entry ?? to), ...part.flows);
    for (const end of part.exits) flows.push(flowTo(end, to));
    isReached ||= part.entry === undefined || part.exits.length > 0;
    y += extent + gap;
  }
  const width = left + inner + gap + join.width;
  if (isReached) shapes.push(...moved(join, left + inner + gap, 0).shapes);
  return {
    shapes,
    flows,
    entry: from,
    exits: isReached ? join.exits : [],
    width,
    above: height / 2,
    below: height / 2,
  };
}
