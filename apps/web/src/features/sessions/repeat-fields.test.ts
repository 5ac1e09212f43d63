import { newRepeat, repeatFaults, ruleOf, type RepeatFields } from './repeat-fields.js';

// A Tuesday, the second of its month; and the last one.
const on = (some: Partial<RepeatFields> = {}, date = '2027-02-09') => ({
  ...newRepeat(),
  repeats: 'week',
  ...some,
  date,
  version: 0,
});

test.each([
  [on(), 'FREQ=WEEKLY;BYDAY=TU;COUNT=12'],
  [on({ repeats: 'weeks', times: ' 6 ' }), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=6'],
  [on({ repeats: 'month' }), 'FREQ=MONTHLY;BYDAY=2TU;COUNT=12'],
  [on({ repeats: 'month' }, '2027-03-30'), 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=12'],
  [on({ repeats: 'days' }), 'FREQ=WEEKLY;BYDAY=TU;COUNT=12'],
  [on({ repeats: 'days', weekdays: 'MO,TH' }), 'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=12'],
  [on({ repeats: 'own', unit: 'DAILY', every: '3' }), 'FREQ=DAILY;INTERVAL=3;COUNT=12'],
  [on({ repeats: 'own', every: '3', weekdays: 'WE' }), 'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE;COUNT=12'],
  [on({ repeats: 'own', unit: 'MONTHLY', monthBy: 'day' }), 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=9;COUNT=12'],
  [on({ ends: 'until', until: '2027-06-01' }), 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601'],
])('%# is the rule %s', (fields, rule) => expect(ruleOf(fields)).toBe(rule));

test.each([
  [on({ repeats: 'no', times: '' }), []],
  [on({ times: '1' }), [{ field: 'times', rule: 'rule_times', params: { min: 2, max: 104 } }]],
  [on({ times: 'many' }), [{ field: 'times', rule: 'rule_times', params: { min: 2, max: 104 } }]],
  [on({ ends: 'until' }), [{ field: 'until', rule: 'rule_endless' }]],
  [on({ ends: 'until', until: '2027-02-08' }), [{ field: 'until', rule: 'rule_early' }]],
  [
    on({ repeats: 'own', unit: 'MONTHLY', every: '7' }),
    [{ field: 'every', rule: 'too_large', params: { max: 6 } }],
  ],
  [{ ...on({ times: '' }), version: 2 }, []],
])('%# has its faults said before it is sent', (fields, faults) =>
  expect(repeatFaults(fields)).toEqual(faults),
);
