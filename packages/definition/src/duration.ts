/**
 * A number of days. Working days and calendar days are different units and never mixed: 5 working days are not 7 days.
 * A setting names an entry of `task.settings`, so that an office can change a time limit without a new definition.
 * Counting follows Civil Code art. 200–204: the start day is excluded, the last day ends at 24:00, a last day off rolls forward.
 */
export type Days = number | { setting: string };

/**
 * When something is due, relative to the moment it begins, or on a date that the form holds.
 * `on` is an expression that gives a date in the scope of the step (inside a forEach: the row's fields first).
 */
export type Due<X> = { workingDays: Days } | { calendarDays: Days } | { on: X };
