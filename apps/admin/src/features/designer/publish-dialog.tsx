import type { Place } from '@hearth/designer-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { isProblem, type ProblemItem } from '../../lib/http-problem.ts';
import type { DesignFiles } from './design-files.ts';
import { publishDesign } from './designer.commands.ts';
import { FindingLines } from './finding-lines.tsx';
import { LiveCases } from './live-cases.tsx';
import { type MoveChoice, startMigration } from './migration.commands.ts';
import { moveNone } from './move-choice.ts';
import { MoveProgress } from './move-progress.tsx';

interface Props {
  files: DesignFiles;
  draft: { id: string; revision: number; base: string | null };
  isRegister: boolean;
  /** The version of this task or register that is offered now. */
  offered: string | undefined;
  /** Shows the place that a finding speaks of. */
  onJump: (place: Place) => void;
  onPublished: () => void;
  onClose: () => void;
}

/** What publishing would do, before it is done: what is wrong, what changes, what it means for live cases. */
export function PublishDialog({ files, draft, isRegister, offered, onJump, onPublished, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const wish = { files, draft: { id: draft.id, revision: draft.revision } };
  const preview = useQuery({
    queryKey: ['designs', 'publish', draft.id, draft.revision],
    queryFn: () => publishDesign({ ...wish, dryRun: true }),
    retry: false,
    gcTime: 0,
  });
  const [choices, setChoices] = useState<Record<string, MoveChoice>>({});
  const move = useMutation({
    mutationFn: async ({ id, live }: Told) => {
      const moving = live.filter(({ version }) => choices[version] && choices[version].how !== 'none');
      return Promise.all(moving.map(({ version }) => startMigration(id, version, choices[version] ?? moveNone)));
    },
  });
  const publish = useMutation({
    mutationFn: () => publishDesign({ ...wish, dryRun: false }),
    onSuccess: async (told) => {
      move.mutate(told);
      onPublished();
      await client.invalidateQueries({ queryKey: ['definitions'] });
      await client.invalidateQueries({ queryKey: ['tasks'] });
      await client.invalidateQueries({ queryKey: ['registers'] });
    },
  });
  const refused = isProblem(preview.error) ? preview.error.problems : [];
  const told = preview.data;
  const buttons = publish.data ? (
    <Button type="primary" onClick={onClose}>
      {t('common.close')}
    </Button>
  ) : (
    <>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      <Button type="primary" disabled={!told} loading={publish.isPending} onClick={() => publish.mutate()}>
        {t('designer.publish.go')}
      </Button>
    </>
  );
  return (
    <Modal
      open
      title={t('designer.publish.title')}
      footer={buttons}
      onCancel={onClose}
      width={720}
      mask={{ closable: false }}
    >
      {preview.isLoading && <Waiting lines={5} />}
      {preview.error && refused.length === 0 && <Alert type="error" showIcon title={failureText(preview.error)} />}
      {refused.length > 0 && <Refused problems={refused} onJump={onJump} />}
      {publish.error && <Alert type="error" showIcon title={failureText(publish.error)} />}
      {publish.data && <Published id={publish.data.id} isRegister={isRegister} />}
      {move.error && (
        <Alert
          type="error"
          showIcon
          title={failureText(move.error)}
          action={<Button onClick={() => publish.data && move.mutate(publish.data)}>{t('common.retry')}</Button>}
        />
      )}
      {move.data?.map(({ sweep, total }) => sweep && <MoveProgress key={sweep} sweep={sweep} total={total} />)}
      {publish.data && move.data && <Staying live={publish.data.live} choices={choices} />}
      {told && !publish.data && (
        <Told told={told} isRegister={isRegister} base={draft.base} offered={offered} onJump={onJump}>
          {told.live.map(({ version, cases }) => (
            <section key={version} className="publish-live">
              <strong>{t('designer.publish.live', { count: cases })}</strong>
              <LiveCases
                task={told.id}
                from={version}
                files={files}
                choice={choices[version] ?? moveNone}
                onChoice={(choice) => setChoices((before) => ({ ...before, [version]: choice }))}
              />
            </section>
          ))}
        </Told>
      )}
    </Modal>
  );
}

function Refused({ problems, onJump }: { problems: ProblemItem[]; onJump: Props['onJump'] }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="error" showIcon title={t('designer.publish.refused', { count: problems.length })} />
      <PlaceList problems={problems} onJump={onJump} />
    </>
  );
}

/** Findings with a button that leads to where each is put right. */
function PlaceList({ problems, onJump }: { problems: readonly ProblemItem[]; onJump: Props['onJump'] }) {
  return (
    <ul className="design-places">
      {problems.map((problem, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is replaced as a whole
        <li key={at}>
          <button type="button" className="link-button" onClick={() => onJump(placeOf(problem))}>
            {problem.message[currentLanguage()]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ params, path }: ProblemItem): Place {
  const name = String(params?.file ?? 'task.json').replace('.json', '');
  const file = (['task', 'form', 'workflow', 'figures'] as const).find((one) => one === name) ?? 'task';
  return { file, pointer: file === 'figures' && /^\/\d/.test(path) ? `/figures${path}` : path };
}

function Published({ id, isRegister }: { id: string; isRegister: boolean }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="success"
      showIcon
      title={t('designer.publish.done')}
      description={
        <>
          {isRegister ? (
            <Link to="/registers/$id" params={{ id }}>
              {t('designer.publish.toRegister')}
            </Link>
          ) : (
            <Link to="/tasks/$id" params={{ id }}>
              {t('designer.publish.toTask')}
            </Link>
          )}
          {' · '}
          <Link to="/designs/versions/$task" params={{ task: id }}>
            {t('designer.versions')}
          </Link>
        </>
      }
    />
  );
}

type Told = Awaited<ReturnType<typeof publishDesign>>;

/** Cases that were not chosen go on as they began; they can still be moved later. */
function Staying({ live, choices }: { live: Told['live']; choices: Record<string, MoveChoice> }) {
  const { t } = useTranslation();
  const staying = live.filter(({ version }) => (choices[version] ?? moveNone).how !== 'all');
  return staying.length > 0 && <p>{t('designer.publish.staying')}</p>;
}

interface ToldProps extends Pick<Props, 'isRegister' | 'offered' | 'onJump'> {
  told: Told;
  base: string | null;
  /** What it means for live cases. */
  children: ReactNode;
}

function Told({ told, isRegister, base, offered, onJump, children }: ToldProps) {
  const { t } = useTranslation();
  const isOvertaken = offered !== undefined && base !== offered;
  return (
    <div className="publish-told">
      {isOvertaken && (
        <Alert
          type="warning"
          showIcon
          title={t(base === null ? 'designer.publish.sameId' : 'designer.publish.overtaken')}
        />
      )}
      {!isRegister && <Verdict verdict={told.verdict} />}
      {told.findings.length > 0 && (
        <details open={told.findings.length <= 5}>
          <summary>{t('designer.publish.warnings', { count: told.findings.length })}</summary>
          <PlaceList problems={told.findings} onJump={onJump} />
        </details>
      )}
      {offered === undefined && <p>{t(isRegister ? 'designer.publish.firstRegister' : 'designer.publish.first')}</p>}
      {offered !== undefined && told.differences.length === 0 && <p>{t('designer.noDifference')}</p>}
      <FindingLines title={t('designer.differences', { count: told.differences.length })} items={told.differences} />
      {children}
    </div>
  );
}

function Verdict({ verdict }: { verdict: Told['verdict'] }) {
  const { t } = useTranslation();
  const type = verdict === 'sound' ? 'success' : 'warning';
  return <Alert type={type} showIcon title={t(`designer.publish.${verdict}`)} />;
}
