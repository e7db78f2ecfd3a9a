const DECLARED_TYPE = 'The kit coerces to the type that the decision declares; an expression alone has no such type.';

/** Accepted cases whose value differs from the kit's on purpose, by case and expression, with the reason. */
export const deliberateDifferences: Record<string, string> = {
  '0068-feel-equality/time_005/time_005 time("10:30:00.0001") = time("10:30:00.0002")':
    'Times are exact to the nanosecond; the kit drops fractions of a second here.',
  '0082-feel-coercion/decision_001/decision_001 1+1': DECLARED_TYPE,
  '0082-feel-coercion/decision_007/decision_007 ["foo"]': DECLARED_TYPE,
  '0082-feel-coercion/decision_007_a/decision_007_a [1]': DECLARED_TYPE,
  '0082-feel-coercion/literal_005/literal_005 [10]': DECLARED_TYPE,
  '0082-feel-coercion/literal_006/literal_006 ["foo"]': DECLARED_TYPE,
  '0082-feel-coercion/invoke_006/invoke_006 bkm_005["foo"]':
    'The kit tests a call without brackets; here it is a filter of an unknown list, and a filter of nothing is empty.',
  '0084-feel-for-loops/decision_014/decision_014 for i in days in weekend return if i = "sunday" then true else false':
    'The kit has a name with spaces and keywords, “days in weekend”; names have no spaces here.',
  '0094-feel-product-function/004/decision004 product([1,2,null,4])': 'Adding up and multiplying skip blanks.',
  '1116-feel-time-function/053_3d956966c0/feel-time-function_053_3d956966c0 time(date("2017-08-10"))':
    'The midnight of a day is on the wall clock of Asia/Shanghai, not in UTC.',
};
