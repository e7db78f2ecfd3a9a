import type { Expression, Outcome, Party, SignOff } from '@hearth/definition';
import type { StepInstance } from '../case-state.ts';
import { emitCompleted } from '../flow.ts';
import { finishOwed } from '../owed.ts';
import { type Decision, decisionAtClose, decisionOf, type Tally } from '../quorum.ts';
import { follow } from '../return.ts';
import type { Ballot, Block, Run, Vote } from '../run.ts';
import type { CaseView } from '../scope.ts';
import { wordFor } from '../words.ts';
import { openWorkItem } from '../work-item.ts';

/** One work item a party. The result stands as soon as it is certain; whoever has not voted by then need not. */
export const signOff: Block<SignOff<Expression>> = {
  open(run, step, at, before) {
    const kept = before ? votesThatStay(run, step, before) : {};
    if (Object.keys(kept).length > 0) run.emit({ type: 'step-data-set', id: at.id, data: { kept } });
    decideOrAsk(run, step, run.instance(at.id), undefined);
  },
  who: (step, party) => partyOf(step, party).who,
  offer: (_view, step) => ({ outcomes: voteOutcomes(step), rights: step.fields ?? {} }),
  completed(run, step, at, _item, _outcome, comment) {
    decideOrAsk(run, step, at, comment);
  },
  overdue(run, step, at) {
    const decision = decisionAtClose(step.mode, tallyOf(step, votesOf(run, at)));
    if (decision !== undefined) conclude(run, step, at, decision, undefined);
  },
  escalate: (step) => step.escalate,
  outcomeTitle(step, outcome) {
    if (outcome === 'approved' || outcome === 'rejected') return wordFor(outcome);
    return voteOutcomes({ ...step, abstain: true }).find(({ id }) => id === outcome)?.title;
  },
  show: (view, step, at) => ({ votes: ballotsOf(view, step, at) }),
};

function ballotsOf(view: CaseView, step: SignOff<Expression>, at: StepInstance): Ballot[] {
  const votes = votesOf(view, at);
  const given = Object.values(view.state.workItems).filter(
    (item) => item.instance === at.id && item.state === 'completed' && item.role === 'vote',
  );
  return step.parties.map(({ id, title }) => {
    const vote = votes[id];
    const { completedBy: by, completedAt, comment } = given.find(({ party }) => party === id) ?? {};
    return {
      party: id,
      title,
      ...(vote && { vote }),
      ...(by !== undefined && { by }),
      ...(completedAt !== undefined && { at: completedAt }),
      ...(comment !== undefined && { comment }),
    };
  });
}

/** The votes of one pass by party: those kept from the pass before, and those given now. */
export function votesOf({ state }: CaseView, at: StepInstance): Record<string, Vote> {
  const votes: Record<string, Vote> = { ...(at.data?.kept as Record<string, Vote> | undefined) };
  for (const { instance, role, party, state: stands, outcome } of Object.values(state.workItems))
    if (instance === at.id && role === 'vote' && party !== undefined && stands === 'completed')
      votes[party] = outcome as Vote;
  return votes;
}

function decideOrAsk(run: Run, step: SignOff<Expression>, at: StepInstance, comment: string | undefined): void {
  const votes = votesOf(run, at);
  const decision = decisionOf(step.mode, tallyOf(step, votes), step.veto);
  if (decision === undefined) ask(run, step, at, votes);
  else conclude(run, step, at, decision, comment);
}

function conclude(
  run: Run,
  step: SignOff<Expression>,
  at: StepInstance,
  decision: Decision,
  comment: string | undefined,
): void {
  if (at.owed !== undefined) {
    finishOwed(run, at, decision, decision === 'rejected');
    return;
  }
  emitCompleted(run, at, decision);
  if (decision === 'approved') run.agenda.push(at.id);
  else follow(run, run.instance(at.id), step.onRejected, decision, comment);
}

/** Opens the items of the parties that were not asked yet: all of them, or in order one after the other. */
function ask(run: Run, step: SignOff<Expression>, at: StepInstance, votes: Record<string, Vote>): void {
  const asked = new Set(
    Object.values(run.state.workItems).flatMap((item) =>
      item.instance === at.id && item.role === 'vote' ? [item.party] : [],
    ),
  );
  const silent = step.parties.filter(({ id }) => !(id in votes) && !asked.has(id));
  for (const { id, title, who } of step.ordered ? silent.slice(0, 1) : silent) {
    openWorkItem(run, at, {
      role: 'vote',
      party: id,
      title: `${step.title}（${title}）`,
      who,
      due: step.due,
      remind: step.remind,
    });
  }
}

function votesThatStay(run: Run, step: SignOff<Expression>, before: StepInstance): Record<string, Vote> {
  const { onRejected } = step;
  if (!('return' in onRejected) || onRejected.return.resume !== 'onlyVetoers') return {};
  return Object.fromEntries(Object.entries(votesOf(run, before)).filter(([, vote]) => vote !== 'reject'));
}

function tallyOf({ parties }: SignOff<Expression>, votes: Record<string, Vote>): Tally {
  const tally: Tally = { approve: 0, reject: 0, abstain: 0, parties: parties.length };
  for (const { id } of parties) {
    const vote = votes[id];
    if (vote) tally[vote] += 1;
  }
  return tally;
}

function voteOutcomes({ abstain, votes = {} }: SignOff<Expression>): Outcome[] {
  const outcomes: Outcome[] = [
    { id: 'approve', title: votes.approve ?? wordFor('approve'), tone: 'primary' },
    { id: 'reject', title: votes.reject ?? wordFor('reject'), tone: 'danger', comment: 'optional', incomplete: true },
  ];
  if (abstain) outcomes.push({ id: 'abstain', title: votes.abstain ?? wordFor('abstain'), incomplete: true });
  return outcomes;
}

function partyOf(step: SignOff<Expression>, id: string | undefined): Party {
  const party = step.parties.find((each) => each.id === id);
  if (!party) throw new Error(`sign-off ${step.id} has no party ${id}`);
  return party;
}
