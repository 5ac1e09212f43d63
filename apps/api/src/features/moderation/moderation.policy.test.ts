import { SITE_ROLES } from '@hearth/shared';
import { canReview } from '../../platform/contributors/flaggable.js';
import { fits, needsWhy } from './moderation.policy.js';
import { ReviewAct } from './moderation.types.js';

test('moderators and administrators review, nobody else', () => {
  expect(SITE_ROLES.filter((role) => canReview({ siteRoles: [role] }))).toEqual([
    'moderator',
    'administrator',
  ]);
  expect(canReview({ siteRoles: [] })).toBe(false);
});

const STATES = ['shown', 'hidden', 'removed', 'deleted'] as const;
/** In which states an act fits, while it waits and once it is settled. */
const TABLE: Record<ReviewAct, [waiting: string, settled: string]> = {
  keep: ['shown removed deleted', ''],
  redact: ['shown hidden', ''],
  ask: ['shown hidden', ''],
  hide: ['shown', ''],
  show: ['hidden', ''],
  remove: ['shown hidden', ''],
  restore: ['removed', 'removed'],
  reopen: ['', 'shown hidden deleted'],
};

test.each(Object.values(ReviewAct))('%s fits where the table says so', (act) => {
  const where = (waiting: boolean) => STATES.filter((state) => fits(act, { waiting, state })).join(' ');
  expect([where(true), where(false)]).toEqual(TABLE[act]);
});

test('whatever is done to what someone wrote is told them with a reason', () => {
  expect(Object.values(ReviewAct).filter(needsWhy)).toEqual(['redact', 'ask', 'hide', 'remove']);
});
