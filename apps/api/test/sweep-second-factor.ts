import { hasASecondStep } from './kit/people.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const MAY = 's+++++++++aa';
const MUST = 'second_factor_required';
const code = `input: { code: "123456" }`;

/** Only an administrator with a second step of their own keeps the rule. */
const withOwn = async ({ house, people: { administrator } }: SweepWorld) => {
  await hasASecondStep(house, administrator);
  return {};
};

/** The second step: one’s own is one’s own, the rule is the administrators’. */
export const secondFactorRows: Record<string, Row> = {
  'Query.mySecondFactor': { may: MAY, ask: run(`{ mySecondFactor { required recoveryCodesLeft } }`) },
  'Mutation.secondFactorBegin': { may: MAY, ask: run(`mutation { secondFactorBegin(input: {}) { key } }`) },
  'Mutation.secondFactorConfirm': {
    may: 'siiiiiiiiiaa',
    ask: run(`mutation { secondFactorConfirm(${code}) { recoveryCodes } }`),
  },
  'Mutation.recoveryCodesMake': {
    may: 'siiiiiiiiiaa',
    ask: run(`mutation { recoveryCodesMake(${code}) }`),
  },
  'Mutation.secondFactorEnd': {
    // Whoever must have one is refused before any code is looked at.
    may: `si${MUST}${MUST}iii${MUST}i${MUST}aa`,
    ask: run(`mutation { secondFactorEnd(${code}) { since } }`),
  },
  'Query.secondFactorRules': { may: 'sa+aaaaaaaaa', ask: run(`{ secondFactorRules { role required } }`) },
  'Mutation.secondFactorRuleSave': {
    may: 'sa+aaaaaaaaa',
    ask: run(
      `mutation { secondFactorRuleSave(input: { role: member, required: false }) { role required } }`,
      withOwn,
    ),
  },
  'Mutation.secondFactorReset': {
    may: 'saiaaaaaaaaa',
    ask: run(
      `mutation { secondFactorReset(input: { email: "nobody@test.example", reason: "The phone fell into a lake." }) { id } }`,
      withOwn,
    ),
  },
};

/** Known by the cookie of a sign-in that waits; each with a test of its own in second-factor.test.ts. */
export const openSecondFactor = [
  'Query.signInStep',
  'Mutation.signInStepProve',
  'Mutation.signInStepBegin',
  'Mutation.signInStepConfirm',
];
