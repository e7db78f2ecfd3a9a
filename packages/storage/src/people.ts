// Who works here, at which units and with which posts, and how they sign in.
export {
  type AccountRecord,
  accountNames,
  accountsOf,
  countAccountFailure,
  countAccounts,
  findAccount,
  insertAccount,
  listAccounts,
  listMailSettings,
  type MailSettings,
  saveMailSettings,
  setAccountFailures,
  setExternalSubject,
  setPassword,
} from './account/account.repository.ts';
export { findSecondFactor, type SecondFactorRecord, saveSecondFactor } from './account/second-factor.repository.ts';
export { insertOrgUnit, listOrgUnits, type OrgUnitRecord, renameOrgUnit } from './org-unit/org-unit.repository.ts';
export {
  countLiveCasesAt,
  countWaitingAt,
  deleteUnitClosing,
  insertUnitClosing,
  listUnitClosings,
  type UnitClosingRecord,
} from './org-unit/unit-closing.repository.ts';
export { listUnitMoves, moveOrgUnit, takeBackMove, type UnitMoveRecord } from './org-unit/unit-move.repository.ts';
export {
  findPerson,
  hasLeft,
  insertPerson,
  listPeople,
  type PersonRecord,
  renamePerson,
  searchPeople,
  setLastDay,
} from './person/person.repository.ts';
export {
  datePostHolding,
  deletePostHolding,
  endPostHolding,
  findPostHolding,
  insertPostHolding,
  listHoldersOf,
  listHoldingsAt,
  listHoldingsOf,
  listPostHoldings,
  type PostHoldingRecord,
} from './post-holding/post-holding.repository.ts';
export {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  keepSession,
  listSessions,
  type SessionRecord,
} from './session/session.repository.ts';
export {
  deleteSignInsBefore,
  insertSignIn,
  type SignInRecord,
  type SignInResult,
  searchSignIns,
  signInResults,
} from './sign-in/sign-in.repository.ts';
export {
  deleteSubstitute,
  findSubstitute,
  insertSubstitute,
  listActsFor,
  listSubstitutes,
  type SubstituteRecord,
} from './substitute/substitute.repository.ts';
