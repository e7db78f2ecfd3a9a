export { type Calendar, type CalendarRow, calendarOf, weekendCalendar } from './calendar/calendar.ts';
export {
  addCalendarDays,
  addCalendarMonths,
  addWorkingDays,
  rollToWorkingDay,
  workingDaysBetween,
} from './calendar/counting.ts';
export { addDays, addMonths, dateOfDay, dayNumber, daysBetween, isDate, weekday } from './calendar/date.ts';
export { type Deadline, deadline, publicNoticeEnd, type TimeLimit } from './calendar/deadline.ts';
export { endOfDay, shanghaiDate, shanghaiDateTime, shanghaiTime, startOfDay } from './calendar/shanghai.ts';
export { compoundSurnames, surnameOf } from './codes/compound-surnames.ts';
export { type CodeEntry, ethnicGroups } from './codes/ethnic-groups.ts';
export { kinship } from './codes/kinship.ts';
export { chinaCatalogue, type FindingCode, findingMessage, type IdentifierFinding, type Locale } from './finding.ts';
export { checkBankCard, normaliseBankCard, passesLuhn } from './identifiers/bank-card.ts';
export { compact, halfWidth } from './identifiers/half-width.ts';
export { type Identifier, type IdentifierName, identifiers } from './identifiers/identifier.ts';
export { checkPhone, normalisePhone, type PhoneKind, phoneKind } from './identifiers/phone.ts';
export { provinces } from './identifiers/province.ts';
export {
  checkRegionCode,
  normaliseRegionCode,
  type RegionLevel,
  regionLevel,
  regionPath,
} from './identifiers/region-code.ts';
export {
  checkResidentId,
  normaliseResidentId,
  type ResidentIdFacts,
  readResidentId,
  residentIdCheckCharacter,
  upgradeResidentId,
} from './identifiers/resident-id.ts';
export {
  checkSocialCreditCode,
  normaliseSocialCreditCode,
  readSocialCreditCode,
  registrars,
  type SocialCreditCodeFacts,
  socialCreditCodeCheckCharacter,
} from './identifiers/social-credit-code.ts';
export { type Mask, type MaskName, maskNames, maskOf } from './masks/mask.ts';
export { maskAddress } from './masks/mask-address.ts';
export { anonymousName, maskName } from './masks/mask-name.ts';
export { type AmountStyle, formatAmount } from './money/amount.ts';
export { toCents } from './money/cents.ts';
export { rmbCapitals } from './money/rmb-capitals.ts';
export { chineseDate, chineseDigits, chineseNumeral } from './numerals/chinese-numeral.ts';
