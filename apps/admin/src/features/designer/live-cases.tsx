import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button, Radio } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../components/pager.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { DesignFiles } from './design-files.ts';
import { LiveCaseLine } from './live-case-line.tsx';
import { type Candidate, type MoveChoice, tryMigration } from './migration.commands.ts';
import { choosing, type MoveVerdict, moveVerdicts, verdictOf } from './move-choice.ts';
import { StepMap } from './step-map.tsx';
import './live-cases.css';

/** So many cases are looked at by themselves; the rest when asked for. */
const BATCH = 5000;
const PAGE = 10;

interface Props {
  task: string;
  /** The version that is left. */
  from: string;
  /** What is not published yet; missing = the version that is offered now. */
  files?: DesignFiles;
  choice: MoveChoice;
  onChoice: (choice: MoveChoice) => void;
}

/** Every live case and draft of a version: what would become of it in the new one and why, and which of them move. */
export function LiveCases({ task, from, files, choice, onChoice }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['live-cases', task, from, files, choice.steps],
    queryFn: ({ pageParam: after }) => tryMigration(task, { from, files, steps: choice.steps, after }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
    gcTime: 0,
    retry: false,
  });
  const [limit, setLimit] = useState(BATCH);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  useEffect(() => {
    if (hasNextPage && !isFetching && items.length < limit) void fetchNextPage();
  }, [hasNextPage, isFetching, items.length, limit, fetchNextPage]);
  const [first] = data?.pages ?? [];
  if (error) return <Alert type="error" showIcon title={failureText(error)} />;
  if (!first) return <p role="status">{t('designer.live.looking', { looked: 0, total: '…' })}</p>;
  const seen = { looked: items.length, total: first.total };
  return (
    <div className="live-cases">
      {first.gone.length > 0 && (
        <StepMap
          gone={first.gone}
          targets={first.targets}
          steps={choice.steps}
          onChange={(steps) => onChoice({ ...choice, steps })}
        />
      )}
      {hasNextPage && (
        <p role="status" className="soft">
          {t('designer.live.looking', seen)}{' '}
          {items.length >= limit && (
            <Button size="small" onClick={() => setLimit(limit + BATCH)}>
              {t('designer.live.goOn')}
            </Button>
          )}
        </p>
      )}
      <Candidates items={items} choice={choice} onChoice={onChoice} />
      <HowToMove items={items} isWhole={!hasNextPage} choice={choice} onChoice={onChoice} />
    </div>
  );
}

interface Chosen {
  items: readonly Candidate[];
  choice: MoveChoice;
  onChoice: (choice: MoveChoice) => void;
}

/** The cases with one verdict, or all, a page at a time. */
function Candidates({ items, choice, onChoice }: Chosen) {
  const { t } = useTranslation();
  const [verdict, setVerdict] = useState<MoveVerdict | 'all'>('all');
  const [page, setPage] = useState(1);
  const shown = verdict === 'all' ? items : items.filter((item) => verdictOf(item) === verdict);
  const countOf = (one: MoveVerdict) => items.filter((item) => verdictOf(item) === one).length;
  const options = [
    { value: 'all', label: t('designer.live.all', { count: items.length }) },
    ...moveVerdicts.map((one) => ({ value: one, label: t(`designer.live.${one}`, { count: countOf(one) }) })),
  ];
  return (
    <>
      <Radio.Group
        className="live-filter"
        aria-label={t('designer.live.filter')}
        optionType="button"
        size="small"
        options={options}
        value={verdict}
        onChange={(event) => {
          setVerdict(event.target.value);
          setPage(1);
        }}
      />
      {shown.length === 0 && <p className="soft">{t('designer.live.none')}</p>}
      <ul className="live-list" aria-label={t('designer.live.list')}>
        {shown.slice((page - 1) * PAGE, page * PAGE).map((item) => (
          <LiveCaseLine
            key={item.case.id}
            item={item}
            isChosen={choice.how === 'all' ? item.moves : choice.how === 'chosen' && choice.chosen.has(item.case.id)}
            onChoose={(isOn) => onChoice(choosing(choice, items, item.case.id, isOn))}
          />
        ))}
      </ul>
      <Pager page={page} pageSize={PAGE} total={shown.length} onPage={setPage} />
    </>
  );
}

/** Whether none, all that can or the chosen ones move. */
function HowToMove({ items, isWhole, choice, onChoice }: Chosen & { isWhole: boolean }) {
  const { t } = useTranslation();
  const movable = items.filter(({ moves }) => moves).length;
  const chosen = items.filter((item) => item.moves && choice.chosen.has(item.case.id)).length;
  if (movable === 0) return <p>{t('designer.live.noneMoves')}</p>;
  const all = t(isWhole ? 'designer.live.moveAll' : 'designer.live.moveAllUnseen', { count: movable });
  return (
    <Radio.Group
      className="live-how"
      aria-label={t('designer.live.how')}
      value={choice.how}
      onChange={(event) => onChoice({ ...choice, how: event.target.value })}
      options={[
        { value: 'none', label: t('designer.live.moveNone') },
        { value: 'all', label: all },
        { value: 'chosen', label: t('designer.live.moveChosen', { count: chosen }), disabled: chosen === 0 },
      ]}
    />
  );
}
