/** SQL of the day it is now in a cohort's zone; `cohort` is its alias. */
export const todayOf = (cohort: string): string => `(now() AT TIME ZONE ${cohort}.time_zone)::date`;

/** SQL condition: the cohort of this alias is over, its last day being past where it is. */
export const isOver = (cohort: string): string => `(${cohort}.ends_on < ${todayOf(cohort)})`;
