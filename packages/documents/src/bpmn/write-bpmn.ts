import type { Definition } from '@hearth/definition';
import { xmlText } from '../xlsx/xml-text.ts';
import { type Flow, inSequence, moved, type Part, type Shape, single } from './shapes.ts';
import { StepParts } from './step-parts.ts';

/**
 * The workflow of a definition as BPMN 2.0 (OMG, ISO/IEC 19510) with its picture, for somebody to look at in another tool: who does what stands in
 * the documentation, conditions are FEEL. Nothing reads it back.
 */
export function writeBpmn(definition: Definition): string {
  const { task, workflow, id } = definition;
  const start = single({ id: 'start', tag: 'startEvent', name: '发起' }, 'event');
  const end = { ...single({ id: 'end', tag: 'endEvent', name: workflow.results[0]?.title ?? '' }, 'event'), exits: [] };
  const steps = new StepParts(definition).sequence(workflow.steps);
  // Where every way ends by itself nothing is left to be ended.
  const whole = inSequence([start, steps, ...(steps.exits.length > 0 ? [end] : [])]);
  moved(whole, 100, whole.above + 160);
  const part: Part = { ...whole, flows: withGround(whole) };
  const aside = [
    ...(workflow.interrupts ?? []).map(({ title }) => `可以从外部：${title}`),
    ...(workflow.emergencies ?? []).map(({ title, skipTo }) => `紧急情况“${title}”：先到 ${skipTo}，其余事后补办`),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="urn:hearth" expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">',
    `<bpmn:process id="process_${id}" name="${xmlText(task.title)}" isExecutable="false">`,
    documentation([task.description, ...aside].join('\n')),
    ...elements(part),
    '</bpmn:process>',
    `<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process_${id}">`,
    ...pictures(part),
    '</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
    '',
  ].join('\n');
}

/** Only what leads somewhere that is drawn. */
const withGround = ({ flows, shapes }: Part): Flow[] => {
  const known = new Set(allShapes(shapes).map(({ id }) => id));
  return flows.filter(({ from, to }) => known.has(from) && known.has(to));
};

const allShapes = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => [shape, ...(shape.content ? allShapes(shape.content.shapes) : [])]);

function elements({ shapes, flows }: Part): string[] {
  return [
    ...shapes.map((shape) => elementOf(shape, flows)),
    ...flows.map(({ id, from, to, name, condition }) => {
      const inside =
        condition === undefined
          ? ''
          : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${xmlText(condition)}</bpmn:conditionExpression>`;
      return `<bpmn:sequenceFlow id="${id}"${named(name)} sourceRef="${from}" targetRef="${to}">${inside}</bpmn:sequenceFlow>`;
    }),
  ];
}

const named = (name: string | undefined): string => (name ? ` name="${xmlText(name)}"` : '');

function elementOf(
  { id, tag, name, documentation: words, inside = '', content }: Shape,
  flows: readonly Flow[],
): string {
  const incoming = flows.filter(({ to }) => to === id).map((flow) => `<bpmn:incoming>${flow.id}</bpmn:incoming>`);
  const outgoing = flows.filter(({ from }) => from === id);
  const fallback = tag === 'exclusiveGateway' ? outgoing.find(({ condition }) => condition === undefined) : undefined;
  const isGuarded = outgoing.some(({ condition }) => condition !== undefined);
  const attribute = fallback && isGuarded ? ` default="${fallback.id}"` : '';
  // The schema wants what is said of any node first, then what the node is, then what a sub-process holds.
  const isLoop = inside.startsWith('<bpmn:multiInstance');
  const flowNodes = content ? elements({ ...content, flows: withGround(content) }) : [];
  const parts = [
    documentation(words),
    ...incoming,
    ...outgoing.map((flow) => `<bpmn:outgoing>${flow.id}</bpmn:outgoing>`),
    ...(isLoop || !content ? [inside] : []),
    ...flowNodes,
  ];
  return `<bpmn:${tag} id="${id}"${named(name)}${attribute}>${parts.join('')}</bpmn:${tag}>`;
}

const documentation = (words: string | undefined): string =>
  words ? `<bpmn:documentation>${xmlText(words)}</bpmn:documentation>` : '';

function pictures(part: Part): string[] {
  const shapes = allShapes(part.shapes);
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const flows = [
    part,
    ...shapes.flatMap(({ content }) => (content ? [{ ...content, flows: withGround(content) }] : [])),
  ];
  const lines = flows.flatMap((one) => one.flows);
  const backs = lines.filter(({ isBack }) => isBack);
  return [
    ...shapes.map(pictureOf),
    ...lines.map((flow) => {
      const points = waypoints(byId.get(flow.from)!, byId.get(flow.to)!, flow, backs.indexOf(flow));
      const path = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join('');
      return `<bpmndi:BPMNEdge id="edge_${flow.id}" bpmnElement="${flow.id}">${path}</bpmndi:BPMNEdge>`;
    }),
  ];
}

function pictureOf({ id, x, y, width, height, tag }: Shape): string {
  const more =
    tag === 'subProcess' ? ' isExpanded="true"' : tag === 'exclusiveGateway' ? ' isMarkerVisible="true"' : '';
  return `<bpmndi:BPMNShape id="shape_${id}" bpmnElement="${id}"${more}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;
}

/** Right-angled: on to the next, down to an end, and back above everything in between. */
function waypoints(from: Shape, to: Shape, { isBack }: Flow, lane: number): [number, number][] {
  const [middle, right] = [from.y + from.height / 2, from.x + from.width];
  const [target, left] = [to.y + to.height / 2, to.x];
  const [across, toAcross] = [from.x + from.width / 2, to.x + to.width / 2];
  if (isBack) {
    const over = Math.min(from.y, to.y) - 25 - (lane % 3) * 12;
    return [
      [across, from.y],
      [across, over],
      [toAcross, over],
      [toAcross, to.y],
    ];
  }
  if (to.y > from.y + from.height && left < right + 20) {
    const half = (from.y + from.height + to.y) / 2;
    return [
      [across, from.y + from.height],
      [across, half],
      [toAcross, half],
      [toAcross, to.y],
    ];
  }
  if (middle === target)
    return [
      [right, middle],
      [left, target],
    ];
  // From a split straight up or down, into a join likewise.
  const turn = from.tag.endsWith('Gateway') ? right + 15 : left - 15;
  return [
    [right, middle],
    [turn, middle],
    [turn, target],
    [left, target],
  ];
}
