import type { DemoClock } from './demo-clock.js';
import { DemoDataError } from './demo-fields.js';
import type { DemoCohort, DemoPerson, DemoSpace, DemoWorld } from './demo-types.js';

/** The audience key of the HEART Collective in the demo world's files; any other is the key of a cohort. */
export const COLLECTIVE = 'collective';

/** Who belongs where and when in the demo world: finds things by key and answers who could read an audience. */
export class DemoAccess {
  readonly #people: Map<string, DemoPerson>;
  readonly #spaces: Map<string, DemoSpace>;
  readonly #cohorts = new Map<string, { cohort: DemoCohort; coordinators: string[] }>();
  readonly #clock: DemoClock;

  constructor(world: DemoWorld, clock: DemoClock) {
    this.#clock = clock;
    this.#people = new Map(world.people.map((person) => [person.key, person]));
    this.#spaces = new Map(world.spaces.map((space) => [space.key, space]));
    for (const { cohorts, coordinators } of world.programs) {
      for (const cohort of cohorts) this.#cohorts.set(cohort.key, { cohort, coordinators });
    }
  }

  person(key: string): DemoPerson {
    return this.#people.get(key) ?? missing('person', key);
  }

  space(key: string): DemoSpace {
    return this.#spaces.get(key) ?? missing('space', key);
  }

  /** The cohort behind an audience key; null for the Collective. */
  cohort(audience: string): DemoCohort | null {
    if (audience === COLLECTIVE) return null;
    return (this.#cohorts.get(audience) ?? missing('cohort', audience)).cohort;
  }

  joinedAt(cohort: DemoCohort, member: DemoCohort['members'][number]): Date {
    return this.#clock.dayStart(member.joinedDaysAgo ?? cohort.startsDaysAgo);
  }

  leftAt(member: DemoCohort['members'][number]): Date | null {
    return member.leftDaysAgo === undefined ? null : this.#clock.dayStart(member.leftDaysAgo);
  }

  /** Could this person read the audience at this instant? Writing asks the same. */
  mayRead(personKey: string, audience: string, at: Date): boolean {
    const person = this.person(personKey);
    if (at < this.#clock.dayStart(person.sinceDaysAgo)) return false;
    if (person.deactivatedDaysAgo !== undefined && at >= this.#clock.dayStart(person.deactivatedDaysAgo)) {
      return false;
    }
    if (audience === COLLECTIVE) return person.siteRoles.includes('member');
    const found = this.#cohorts.get(audience) ?? missing('cohort', audience);
    if (found.coordinators.includes(personKey)) return true;
    return found.cohort.members.some((member) => {
      const left = this.leftAt(member);
      const there = this.joinedAt(found.cohort, member) <= at && (left === null || at < left);
      return member.person === personKey && there;
    });
  }

  /** A finished cohort's space is only read. */
  mayWrite(personKey: string, audience: string, at: Date): boolean {
    const cohort = this.cohort(audience);
    if (cohort && at >= this.#clock.dayStart(-cohort.endsInDays)) return false;
    return this.mayRead(personKey, audience, at);
  }
}

function missing(kind: string, key: string): never {
  throw new DemoDataError(`there is no ${kind} "${key}" in the demo world`);
}
