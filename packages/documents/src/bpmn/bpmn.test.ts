import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDefinition, parsePosts } from '@hearth/definition/parse';
import BpmnModdle from 'bpmn-moddle';
import { expect, test } from 'vitest';
import { writeBpmn } from './write-bpmn.ts';

const forms = fileURLToPath(new URL('../../../../forms/', import.meta.url));
const { posts = [] } = parsePosts(readFileSync(`${forms}posts.json`));
const all = readdirSync(forms).filter((name) => existsSync(`${forms}${name}/workflow.json`));
/** Those with the most kinds of steps; every one with HEARTH_LONG=1. */
const intricate = ['safety-check', 'model-worker-selection', 'golden-autumn-student-aid', 'wage-negotiation'];
const shipped = process.env.HEARTH_LONG === '1' ? all : intricate;

function definitionIn(folder: string) {
  const file = (name: string) => readFileSync(`${forms}${folder}/${name}.json`);
  const files = { task: file('task'), form: file('form'), workflow: file('workflow'), figures: file('figures') };
  return parseDefinition(files, { posts }).definition!;
}

interface Element {
  $type: string;
  id: string;
  flowElements?: Element[];
  sourceRef?: Element;
  targetRef?: Element;
  incoming?: Element[];
  eventDefinitions?: Element[];
  bpmnElement?: Element;
  bounds?: { x: number; y: number; width: number; height: number };
  waypoint?: unknown[];
}

const allOf = (element: Element): Element[] => (element.flowElements ?? []).flatMap((one) => [one, ...allOf(one)]);

test.each(shipped)('the workflow of %s is BPMN with a picture', async (folder) => {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(writeBpmn(definitionIn(folder)));
  expect(warnings).toEqual([]);
  const { rootElements, diagrams } = rootElement as {
    rootElements: Element[];
    diagrams: { plane: { planeElement: Element[] } }[];
  };
  const elements = allOf(rootElements[0]!);
  const [flows, nodes] = [
    elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow'),
    elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow'),
  ];
  const ids = elements.map(({ id }) => id);
  expect(new Set(ids).size, 'ids are given once').toBe(ids.length);
  for (const { sourceRef, targetRef } of flows) expect([sourceRef?.id, targetRef?.id]).not.toContain(undefined);
  const isEntered = ({ $type, eventDefinitions }: Element) =>
    $type === 'bpmn:StartEvent' || eventDefinitions?.some((one) => one.$type === 'bpmn:LinkEventDefinition');
  const lonely = nodes.filter((node) => !isEntered(node) && !node.incoming?.length);
  expect(
    lonely.map(({ id }) => id),
    'every node is reached',
  ).toEqual([]);

  const drawn = diagrams[0]!.plane.planeElement;
  const shapes = new Map(drawn.filter(({ bounds }) => bounds).map((shape) => [shape.bpmnElement!.id, shape.bounds!]));
  const edges = drawn.filter(({ waypoint }) => waypoint).map((edge) => edge.bpmnElement!.id);
  expect([...shapes.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
  expect(edges.sort()).toEqual(flows.map(({ id }) => id).sort());
  expect(overlapping(nodes, shapes), 'nothing lies on anything else').toEqual([]);
});

function overlapping(nodes: Element[], shapes: Map<string, { x: number; y: number; width: number; height: number }>) {
  const found: string[] = [];
  const simple = nodes.filter(({ $type }) => $type !== 'bpmn:SubProcess');
  for (const [at, one] of simple.entries()) {
    for (const other of simple.slice(at + 1)) {
      const [a, b] = [shapes.get(one.id)!, shapes.get(other.id)!];
      if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        found.push(`${one.id} ${other.id}`);
    }
  }
  return found;
}
