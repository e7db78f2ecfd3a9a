import type { Definition } from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import { useEffect, useState } from 'react';
import type { DefinitionDraft, JsonObject } from '../draft/draft.ts';
import { useDesigner, useDraft } from '../react/designer-context.tsx';
import { sampleCases } from '../test-drive/sample-cases.ts';
import type { World } from '../world.ts';

/** How a sentence reads on cases that were made up and played to their ends; nothing while the draft cannot be read. */
export function useSampleText(sentence: JsonObject): string | undefined {
  const draft = useDraft((whole) => whole);
  const { world } = useDesigner();
  const [text, setText] = useState<string>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void sampleText(draft, sentence, world).then((written) => current && setText(written));
    }, 400);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, sentence, world]);
  return text;
}

/** The writer of reports comes only when somebody looks at sentences. */
async function sampleText(draft: DefinitionDraft, sentence: JsonObject, world: World): Promise<string | undefined> {
  const figures = { ...draft.figures, sentences: [sentence] };
  const { definition } = parseDefinition({ ...draft, figures }, { posts: world.posts });
  return definition && writeSample(definition, world);
}

const period = { from: '2000-01-01', to: '2100-12-31' };

async function writeSample(definition: Definition, world: World): Promise<string | undefined> {
  const { recount, recountNames, writeReport } = await import('@hearth/figures');
  const cases = sampleCases(definition, world);
  const template = { id: 'sample', title: '', chapters: [{ collect: { tasks: [definition.id] } }] };
  const report = await writeReport(
    { template, period, unit: { id: 'sample', name: '' } },
    {
      sources: [definition],
      figures: async (_source, wanted) => {
        const values = recount(definition, cases, period);
        return Object.fromEntries(wanted.map(({ id }) => [id, { ...values[id]!, trace: [] }])) as never;
      },
      names: async (_source, figure, _period, limit) => recountNames(definition, figure, cases, period).slice(0, limit),
    },
  );
  return textOf(report.chapters)[0];
}

interface Written {
  sentences: { text: string }[];
  parts: Written[];
}

const textOf = (parts: readonly Written[]): string[] =>
  parts.flatMap((part) => [...part.sentences.map(({ text }) => text), ...textOf(part.parts)]);
