/** Constraints that several tables share. */

export const required = { required: true } as const;

/** An id as content has it, such as `training/gpt-3`. */
export const id = '[a-z0-9][a-z0-9./-]*';

/** As exact as known: a year, a month or a day. */
export const moment = '\\d{4}(-\\d{2}(-\\d{2})?)?';
