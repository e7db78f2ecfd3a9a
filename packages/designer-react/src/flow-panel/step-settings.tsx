import { stepAround } from '../commands/workflow/steps-of-draft.ts';
import { isObject } from '../draft/draft.ts';
import { get } from '../draft/json.ts';
import { useDraft, useSelection, useTexts } from '../react/designer-context.tsx';
import { FindingList } from '../settings/finding-list.tsx';
import { PlacedSettings } from '../settings/placed-settings.tsx';
import { membersOf, nodeOf, partNode, type SettingNode } from '../settings/setting-node.ts';
import { SettingScopeProvider } from '../settings/setting-scope.tsx';

/** The settings of what is selected in the flow: a step, or a branch. */
export function StepSettings() {
  const t = useTexts();
  const selection = useSelection();
  const draft = useDraft((whole) => whole);
  const pointer = selection?.file === 'workflow' ? selection.pointer : undefined;
  const branch = pointer?.match(/^(.*\/branches\/\d+)(?!.*\/steps\/)/)?.[1];
  const at = pointer === undefined ? undefined : stepAround(draft, pointer);
  if (!at || pointer === undefined) return <p className="ds-help dw-nothing">{t('flow.nothingSelected')}</p>;
  return branch?.startsWith(at.pointer) ? (
    <BranchSettings key={branch} pointer={branch} type={at.type} scope={at.scope} />
  ) : (
    <SettingScopeProvider scope={at.scope} key={at.pointer}>
      <header className="dw-settings-head">
        <span className={`dw-dot dw-${at.type}`} />
        {t(`step.type.${at.type}` as 'step.type.userTask')}
      </header>
      <PlacedSettings
        place={{ file: 'workflow', pointer: at.pointer }}
        node={partNode('workflow', at.type)}
        thing="step"
        without={['type', 'fields', 'steps', 'branches']}
        always={alwaysShown[at.type] ?? []}
      />
      <FindingList place={{ file: 'workflow', pointer: at.pointer }} />
    </SettingScopeProvider>
  );
}

/** What nearly every step of a kind has is asked for at once. */
const alwaysShown: Record<string, readonly string[]> = {
  userTask: ['due'],
  signOff: ['due', 'veto', 'ordered', 'abstain'],
  forEach: ['where', 'rowTitle'],
};

function BranchSettings({ pointer, type, scope }: { pointer: string; type: string; scope: string }) {
  const t = useTexts();
  const branch = useDraft((draft) => get(draft.workflow, pointer));
  if (!isObject(branch)) return null;
  const place = { file: 'workflow', pointer } as const;
  return (
    <SettingScopeProvider scope={scope}>
      <header className="dw-settings-head">{t('branch.title')}</header>
      <PlacedSettings place={place} node={branchNode(type)} without={['steps']} />
      {type === 'choice' && !('when' in branch) && <p className="ds-help">{t('branch.otherwiseHelp')}</p>}
      <FindingList place={place} />
    </SettingScopeProvider>
  );
}

function branchNode(type: string): SettingNode {
  const list = membersOf(partNode('workflow', type)).find(({ name }) => name === 'branches')!.node;
  return nodeOf(list.root, list.schema.items as SettingNode['schema'], list.label);
}
