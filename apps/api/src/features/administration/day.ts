import { applyDecorators } from '@nestjs/common';
import { isDay } from '../../foundation/school-breaks/school-breaks.inputs.js';
import { Check, Line } from '../../platform/graphql/inputs.js';

/** A day of the calendar, within a century of ours. */
export const Day = ({ optional = false, description = 'A day: 2026-12-24' } = {}) =>
  applyDecorators(
    Line({ max: 10, description, ...(optional && { optional }) }),
    Check('day', (value) =>
      (optional && (value === null || value === undefined)) ||
      (isDay(value) && value >= '2000-01-01' && value <= '2100-01-01')
        ? null
        : { rule: 'date' },
    ),
  );
